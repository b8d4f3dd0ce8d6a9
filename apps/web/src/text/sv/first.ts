import { common } from './common.ts';
import { goals } from './goals.ts';
import { indicators } from './indicators.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';

/** The texts of what stands on every page, or on several. */
export default { common, goals, indicators, setup, start };

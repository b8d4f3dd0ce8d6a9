import { common } from './common.ts';
import { goals } from './goals.ts';
import { indicators } from './indicators.ts';
import { overview } from './overview.ts';
import { plan } from './plan.ts';
import { start } from './start.ts';

export default { common, goals, indicators, overview, plan, start };

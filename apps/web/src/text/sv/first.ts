import { common } from './common.ts';
import { goals } from './goals.ts';

/** The texts of what stands on every page, or on several. */
export default { common, goals };

import type { Sex } from '@tertial/domain';
import type { Tone } from '../ui/scene.ts';

/** The colours of everybody, of women and of men, the same in every drawing. */
export const sexTones: Readonly<Record<Sex, Tone>> = { total: 'series1', women: 'series4', men: 'series2' };

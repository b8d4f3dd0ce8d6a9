import type { Survey } from '@tertial/domain';
import type { SampleOutcome } from '../types.ts';

/** When and where a made-up figure belongs, counted so that a formula can use it. */
export interface Place {
  /** 0 for the first year. */
  readonly year: number;
  /** 1, 2 or 3. */
  readonly tertial: number;
  /** Place of the unit among those that report the indicator, from 0. */
  readonly unit: number;
}

/** Makes the entry as it would be typed; the same place always gives the same entry. */
export type Formula = (place: Place) => string;

/** A share of cases, given as numerator and denominator. `start` and `yearly` in per cent, `size` in cases a tertial. */
export function share(start: number, yearly: number, size: number): Formula {
  return (place) => ratioText(cases(size, place), levelOf(start, yearly, place));
}

/** A share of all cases since the beginning of the year. */
export function shareToDate(start: number, yearly: number, size: number): Formula {
  return (place) => ratioText(cases(size, place) * place.tertial, levelOf(start, yearly, place));
}

/** A count since the beginning of the year; `total` is reached in the last tertial of the first year. */
export function countToDate(total: number, yearly: number): Formula {
  return ({ year, tertial, unit }) => String(Math.round(((total + yearly * year + unit) * tertial) / 3));
}

/** A level that falls a little every tertial. */
export function fallingLevel(start: number, step: number): Formula {
  return ({ year, tertial, unit }) => String(start - step * (3 * year + tertial) + 2 * unit);
}

/** A whole number of days that falls year by year and differs between units. */
export function fallingDays(start: number, yearly: number): Formula {
  return ({ year, tertial, unit }) => String(start - yearly * year - tertial + 6 * unit);
}

/** A mark on a scale, in tenths: 38 is typed as 3,8. */
export function mark(tenths: number, yearly: number): Formula {
  return ({ year, unit }) => {
    const now = tenths + yearly * year - 2 * unit;
    return `${Math.floor(now / 10)},${now % 10}`;
  };
}

/** Money spent since the beginning of the year, thousands of kronor. */
export function spentToDate(tertialCost: number, yearly: number): Formula {
  return ({ year, tertial, unit }) =>
    String((tertialCost + yearly * year + 35 * unit) * tertial + 5 * tertial * tertial);
}

/** Those who answered a survey: as many as the cases of {@link share}. `rate` is how many of the asked answered, in per cent. */
export function respondents(size: number, rate: (place: Place) => number): (place: Place) => Survey {
  return (place) => {
    const answers = cases(size, place);
    return { answers, invited: Math.round((answers * 100) / rate(place)) };
  };
}

/** Parts a share in women and men, a few more women than men; null where there is nothing to part. */
export function partedBySex(entry: string): SampleOutcome['bySex'] | null {
  const [, numerator, denominator] = /^(\d+) av (\d+)$/.exec(entry) ?? [];
  if (numerator === undefined || denominator === undefined) return null;
  const men = Math.floor((Number(denominator) * 9) / 20);
  const women = Number(denominator) - men;
  const reached = Math.min(women, Math.max(Number(numerator) - men, Math.round(Number(numerator) / 2)));
  return { women: `${reached} av ${women}`, men: `${Number(numerator) - reached} av ${men}` };
}

function cases(size: number, { year, tertial, unit }: Place): number {
  return size + ((3 * unit + 2 * tertial + year) % 5) + 4 * (unit % 3);
}

function levelOf(start: number, yearly: number, { year, tertial, unit }: Place): number {
  return start + yearly * year + (tertial - 1) - 3 * (unit % 3);
}

function ratioText(denominator: number, percent: number): string {
  const numerator = Math.min(denominator, Math.round((denominator * percent) / 100));
  return `${numerator} av ${denominator}`;
}

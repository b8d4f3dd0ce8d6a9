import type { Decimal } from './decimal.ts';
import type { Direction, MeasureUnit } from './measurement.ts';
import { longestNumeralText, plainText, readNumeral, splitUnitWord } from './numeral.ts';

/** How an outcome is compared with the target. */
export const targetOperators = ['atLeast', 'atMost', 'between'] as const;
export type TargetOperator = (typeof targetOperators)[number];

/** What an outcome is to reach. `upper` is the upper end of a band (`between`) and null otherwise. */
export interface Target {
  readonly operator: TargetOperator;
  readonly value: Decimal;
  readonly upper: Decimal | null;
}

const atLeast = /^(?:minst|lägst|at least|≥|>=) ?(.+)$/;
const atMost = /^(?:högst|max|maximalt|at most|≤|<=) ?(.+)$/;
const spokenBand = /^(?:mellan|between) (.+) (?:och|and) (.+)$/;
const band = /^(-? ?[^-]+?) ?(?:-| till | to ) ?(-? ?[^-]+)$/;

/**
 * Reads a target the way people write it: `100%`, `minst 60 %`, `högst 17 dagar`, `≤ 5 %`, `>= 5`, `20 st`, `3,25 %`, `60-80`,
 * `60–80 %`, `mellan 60 och 80`. A bare number takes its operator from the direction of the indicator; words win over it.
 * Null when it cannot be read, when a numeral is doubtful (`1.234`), when a band stands on its head, or when a bare number
 * is given where a band is needed.
 */
export function readTarget(text: string, direction: Direction): Target | null {
  const plain = plainText(text);
  if (plain.length > longestNumeralText) return null;
  const least = atLeast.exec(plain);
  if (least) return limitOf('atLeast', readFigure(least[1]));
  const greatest = atMost.exec(plain);
  if (greatest) return limitOf('atMost', readFigure(greatest[1]));
  const ends = spokenBand.exec(plain) ?? band.exec(plain);
  if (ends) return bandOf(readFigure(ends[1]), readFigure(ends[2]));
  if (direction === 'band') return null;
  return limitOf(direction === 'higher' ? 'atLeast' : 'atMost', readFigure(plain));
}

/** Whether a target is written in a unit of measure, or in none: `högst 17 tkr` is no target of what is measured in days. */
export function isInUnit(text: string, unit: MeasureUnit): boolean {
  const named = splitUnitWord(plainText(text)).unit;
  return named === undefined || named === unit;
}

function readFigure(plain: string | undefined): Decimal | null {
  const read = readNumeral(splitUnitWord(plain ?? '').numeral);
  return read.kind === 'number' ? read.value : null;
}

function limitOf(operator: 'atLeast' | 'atMost', value: Decimal | null): Target | null {
  return value === null ? null : { operator, value, upper: null };
}

function bandOf(value: Decimal | null, upper: Decimal | null): Target | null {
  return value === null || upper === null || value.gt(upper) ? null : { operator: 'between', value, upper };
}

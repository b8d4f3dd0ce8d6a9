import { decimal, roundHalfAwayFromZero } from '../decimal.ts';
import { type Telling, tellingsOf } from '../release/few.ts';
import { periodKey } from '../tertial.ts';
import type { Fact, FactTrend } from './fact.ts';

/**
 * The same figures for who stands outside the circle that works with them, as far as {@link tellingsOf} tells them. A figure
 * that is withheld is `secret`, without numbers, trend and run; the status of an indicator's total is still told, since it
 * says neither a count nor a share. A trend goes where the figure that it compares with is withheld. That of a unit, or of
 * women or men, goes also where it looks back into another year, whose secrets are not known here; a change is told as it is
 * shown where the figure that it compares with is, or may be. A reckoned figure without misreports is told only where nothing
 * of the indicator is withheld in that tertial.
 *
 * @param facts All figures of a year, of units and of all units together: a part of them would hide too little.
 */
export function withholdFew(facts: readonly Fact[]): Fact[] {
  const tellings = tellingsOf(facts);
  const named = (telling: Telling) =>
    new Set(facts.filter((fact) => tellings.get(fact) === telling).map((fact) => figureName(fact, periodKey(fact))));
  const [hidden, coarse] = [named('nothing'), named('share')];
  const closed = new Set(facts.filter((fact) => tellings.get(fact) === 'nothing').map(cellName));
  return facts.map((fact) => {
    const telling = tellings.get(fact);
    if (telling === 'nothing') return withoutNumbers(fact);
    const isStated = fact.misreports === 0;
    const alternative = isStated || !closed.has(cellName(fact)) ? fact.alternative : null;
    const told = { ...fact, alternative, trend: toldTrend(fact, hidden, coarse) };
    return telling === 'share' ? asShown(told) : told;
  });
}

function withoutNumbers(fact: Fact): Fact {
  const isTotal = fact.unit === null && fact.sex === 'total';
  return {
    ...fact,
    ...{ value: null, numerator: null, denominator: null, n: null, alternative: null, trend: null, run: 0 },
    absence: 'secret',
    status: isTotal ? fact.status : 'notMeasured',
  };
}

/** The share as it is shown, without what it is a share of. */
function asShown(fact: Fact): Fact {
  const { value, alternative, trend } = fact;
  return {
    ...fact,
    ...{ numerator: null, denominator: null, n: null },
    value: value === null ? null : shown(value, fact),
    alternative: alternative === null ? null : shown(alternative, fact),
    trend: trend && asRead(trend, fact),
  };
}

function shown(value: number, { decimals }: Fact): number {
  return roundHalfAwayFromZero(decimal(value), decimals).toNumber();
}

function toldTrend(fact: Fact, hidden: ReadonlySet<string>, coarse: ReadonlySet<string>): Fact['trend'] {
  const { trend } = fact;
  if (trend === null) return null;
  const before = figureName(fact, periodKey(trend.since));
  const isThisYear = trend.since.year === fact.year;
  if (hidden.has(before) || !(isThisYear || (fact.unit === null && fact.sex === 'total'))) return null;
  return isThisYear && !coarse.has(before) ? trend : asRead(trend, fact);
}

/** The change between two figures as they are shown, so that 75 % after 75 % has not changed by one. */
function asRead(trend: FactTrend, fact: Fact): FactTrend {
  if (fact.value === null) return trend;
  const before = decimal(fact.value).minus(decimal(trend.change));
  const change = decimal(shown(fact.value, fact)).minus(roundHalfAwayFromZero(before, fact.decimals)).toNumber();
  return change === 0 ? { ...trend, change, direction: 'same', quality: 'neutral' } : { ...trend, change };
}

function cellName({ indicator, year, tertial }: Fact): string {
  return `${indicator.id} ${periodKey({ year, tertial })}`;
}

function figureName({ indicator, unit, sex }: Fact, period: string): string {
  return `${indicator.id} ${unit?.id ?? ''} ${sex} ${period}`;
}

import { decimal, roundHalfAwayFromZero } from '../decimal.ts';
import { tellingsOf } from '../release/few.ts';
import { periodKey } from '../tertial.ts';
import type { Fact } from './fact.ts';

/**
 * The same figures for who stands outside the circle that works with them, as far as {@link tellingsOf} tells them. A figure
 * that is withheld is `secret`, without numbers, trend and run; the status of an indicator's total is still told, since it
 * says neither a count nor a share. A trend goes where the figure that it compares with is withheld. That of a unit, or of
 * women or men, goes also where it looks back into another year, whose secrets are not known here.
 *
 * @param facts All figures of a year on one level: a part of them would hide too little.
 */
export function withholdFew(facts: readonly Fact[]): Fact[] {
  const tellings = tellingsOf(facts);
  const hidden = new Set(
    facts.filter((fact) => tellings.get(fact) === 'nothing').map((fact) => figureName(fact, periodKey(fact))),
  );
  return facts.map((fact) => {
    const telling = tellings.get(fact);
    if (telling === 'nothing') return withoutNumbers(fact);
    const trend = mayTellTrend(fact, hidden) ? fact.trend : null;
    return telling === 'share' ? asShown({ ...fact, trend }) : { ...fact, trend };
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
  const shown = (value: number) => roundHalfAwayFromZero(decimal(value), fact.decimals).toNumber();
  return {
    ...fact,
    ...{ numerator: null, denominator: null, n: null, alternative: null },
    value: fact.value === null ? null : shown(fact.value),
    trend: fact.trend && { ...fact.trend, change: shown(fact.trend.change) },
  };
}

function mayTellTrend(fact: Fact, hidden: ReadonlySet<string>): boolean {
  if (fact.trend === null) return true;
  const { since } = fact.trend;
  if (hidden.has(figureName(fact, periodKey(since)))) return false;
  return since.year === fact.year || (fact.unit === null && fact.sex === 'total');
}

function figureName({ indicator, unit, sex }: Fact, period: string): string {
  return `${indicator.id} ${unit?.id ?? ''} ${sex} ${period}`;
}

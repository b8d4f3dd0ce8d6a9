import { aggregate, type UnitPart } from '../aggregation.ts';
import { type Decimal, decimal, roundHalfAwayFromZero, sumOf } from '../decimal.ts';
import type { MeasureDefinition, Measurement } from '../measurement.ts';
import { type Sex, sexes } from '../reporting/outcome.ts';
import { fewestToRelease } from './few.ts';
import { type GuardedOutcome, withholdingOf } from './withholding.ts';

/** What one unit answered about everybody, women or men. */
export interface ReleasePart {
  readonly unitId: string;
  readonly sex: Sex;
  readonly measurement: Measurement | null;
  readonly misreport: string | null;
  /** How many answered the survey; null where that is not known or there was none. */
  readonly answers: number | null;
}

/** An indicator in one tertial, as far as releasing its totals needs it. */
export interface ReleaseSource {
  readonly measure: Pick<MeasureDefinition, 'unit' | 'construction' | 'aggregation' | 'decimals'>;
  readonly bySex: boolean;
  /** True where a source says that the total is another one than the units' figures give. */
  readonly disputed: boolean;
  /** The units that report it: one part each for everybody, and where it is by sex one each for women and men. */
  readonly parts: readonly ReleasePart[];
}

/** A total that leaves the municipality. Where it is withheld no figure does. */
export interface ReleasableTotal {
  readonly sex: Sex;
  /** Rounded to 6 decimals. */
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  /** On how many it rests: what a share is of, or the answers of a survey; null where it is not known of all units. */
  readonly denominator: Decimal | null;
  readonly reportedUnits: number;
  readonly expectedUnits: number;
  readonly withheld: boolean;
}

interface Candidate extends ReleasableTotal {
  /** How many people it tells of, as far as is known; null for what is not about people one by one, such as money. */
  readonly people: Decimal | null;
}

/**
 * The totals of an indicator in one tertial that may be read by other municipalities.
 *
 * - The total is the one without the figures that are known to be wrong; units that are marked count as not reported.
 * - A total without a figure is not released, nor one that a source disputes, nor a share, mean or index of which nobody
 *   knows on how many it rests.
 * - Withheld: a count of 1 to 4 people (0 is shown), and what rests on fewer than five people or answers.
 * - Women and men are withheld together: where one of them is, where the other sex or those of neither could be told
 *   from the total as 1 to 4, and where the total itself is.
 * - All of them where a figure that is known to be wrong is left out and anything of the indicator is kept from those outside
 *   the circle of its own municipality, who read the total with that figure in it: the difference would give it away.
 * - Only as it is shown, without what it is a share of, is a share told where 1 to 4 people are counted in one of the totals, or
 *   are left over, and where its own municipality tells it so outside the circle.
 */
export function releasableTotals(source: ReleaseSource): readonly ReleasableTotal[] {
  if (source.disputed) return [];
  const marked = new Set(source.parts.flatMap((part) => (isMarkedInAll(part) ? [part.unitId] : [])));
  const found = sexes.flatMap((sex) => {
    if (sex !== 'total' && !source.bySex) return [];
    const candidate = candidateOf(source, sex, marked);
    return candidate === null ? [] : [candidate];
  });
  const total = found.find(({ sex }) => sex === 'total');
  if (total === undefined) return [];
  const apart = found.filter(({ sex }) => sex !== 'total');
  const own = withholdingOf([{ ...source.measure, ...place, id: place.indicatorId }], ownOutcomes(source));
  const isLeftOut = source.parts.some(({ misreport }) => misreport !== null);
  const allWithheld = isLeftOut && !own.isOpen(place);
  const apartWithheld = total.withheld || apart.some(({ withheld }) => withheld) || tellsOfFew(total, apart);
  const told = found.filter(({ sex }) => (sex === 'total' ? !total.withheld : !apartWithheld));
  const isCoarse =
    told.some(hasFewOnOneSide) || found.some(({ sex }) => own.telling({ ...place, unitId: null, sex }) === 'share');
  return found.map((each) => {
    const withheld = allWithheld || (each.sex === 'total' ? each.withheld : apartWithheld);
    return released(isCoarse ? asShown(each, source.measure.decimals) : each, withheld);
  });
}

/** Stands for the one indicator and tertial that are looked at. */
const place = { indicatorId: 'released', year: 0, tertial: 'T1' } as const;

function ownOutcomes({ parts }: ReleaseSource): GuardedOutcome[] {
  return parts.map(({ unitId, sex, measurement, answers }) => ({ ...place, unitId, sex, measurement, answers }));
}

function hasFewOnOneSide({ numerator, denominator }: Candidate): boolean {
  if (numerator === null || denominator === null) return false;
  return isFew(numerator) || isFew(denominator.minus(numerator));
}

function asShown(each: Candidate, decimals: number): Candidate {
  const value = each.value && roundHalfAwayFromZero(each.value, decimals);
  return { ...each, value, numerator: null, denominator: null };
}

function candidateOf({ measure, parts }: ReleaseSource, sex: Sex, marked: ReadonlySet<string>): Candidate | null {
  const own = parts.filter((part) => part.sex === sex).map((part) => withoutMisreport(part, marked));
  const total = aggregate(own, measure);
  if (total.value === null) return null;
  const counted = countedIn(own, measure.aggregation);
  const bases = counted.map(basisOf);
  const known = bases.filter((basis) => basis !== null);
  const basis = sumOf(known);
  const isCount = measure.unit === 'count';
  const rests = measure.unit !== 'tkr' && !isCount;
  if (rests && known.length === 0) return null;
  const people = isCount ? total.value : rests ? basis : null;
  return {
    sex,
    value: roundHalfAwayFromZero(total.value, 6),
    numerator: total.numerator,
    denominator: total.denominator ?? (rests && known.length === bases.length ? basis : null),
    reportedUnits: total.reportedUnits,
    expectedUnits: total.expectedUnits,
    withheld: (people !== null && isFew(people)) || isFew(answersOf(counted)),
    people,
  };
}

/** The parts that the total is made of. */
function countedIn(
  parts: readonly ReleasePart[],
  aggregation: MeasureDefinition['aggregation'],
): readonly ReleasePart[] {
  const measured = parts.filter(({ measurement }) => measurement !== null && measurement.kind !== 'absent');
  return aggregation === 'last' || aggregation === 'central' ? measured.slice(-1) : measured;
}

/** On how many one unit's figure rests: what the share is of, or else how many answered. */
function basisOf({ measurement, answers }: ReleasePart): Decimal | null {
  if (measurement?.kind === 'ratio') return measurement.denominator;
  return answers === null ? null : decimal(answers);
}

function answersOf(parts: readonly ReleasePart[]): Decimal {
  return sumOf(parts.flatMap(({ answers }) => (answers === null ? [] : [decimal(answers)])));
}

/** Whether the total and what is told of women and men would leave a group of 1 to 4 over. */
function tellsOfFew(total: Candidate, apart: readonly Candidate[]): boolean {
  const { people } = total;
  if (people === null) return false;
  const known = apart.flatMap((each) => (each.people === null ? [] : [each.people]));
  return [...known, sumOf(known)].some((told) => isFew(people.minus(told).abs()));
}

function isFew(people: Decimal): boolean {
  return people.gt(0) && people.lt(fewestToRelease);
}

function isMarkedInAll({ sex, misreport }: ReleasePart): boolean {
  return sex === 'total' && misreport !== null;
}

function withoutMisreport(part: ReleasePart, marked: ReadonlySet<string>): ReleasePart & UnitPart {
  return part.misreport !== null || marked.has(part.unitId) ? { ...part, measurement: null, misreport: null } : part;
}

function released({ people: _people, ...total }: Candidate, withheld: boolean): ReleasableTotal {
  return withheld ? { ...total, value: null, numerator: null, denominator: null, withheld } : { ...total, withheld };
}

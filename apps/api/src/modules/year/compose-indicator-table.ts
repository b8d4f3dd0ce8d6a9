import {
  type AttainmentStatus,
  aggregate,
  type Bands,
  bandsOf,
  breaksSeries,
  type Coverage,
  coverageOf,
  type Decimal,
  decimal,
  defaultBands,
  latestStatus,
  type MeasureDefinition,
  type Measurement,
  type StandingOfTertial,
  standingOf,
  type Target,
  type Total,
  type TrendDirection,
  type TrendPoint,
  type TrendQuality,
  tertials,
  trend,
  type UnitPart,
} from '@tertial/domain';
import { schemesIn } from '../../platform/status-schemes.ts';
import type { Answers, IndicatorLine, PreviousLine, Sums, TableFrame } from './indicator-table.rows.ts';
import { measurementOf } from './measured.ts';

/** An indicator as a row of the table. */
export interface TableLine {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly direction: MeasureDefinition['direction'];
  readonly serviceAreas: readonly { readonly name: string }[];
  readonly target: Target | null;
  /** At the latest tertial with a figure. */
  readonly status: AttainmentStatus;
  /** T1 to T3, unrounded. */
  readonly results: readonly { readonly value: Decimal | null }[];
  readonly trend: { readonly direction: TrendDirection; readonly quality: TrendQuality } | null;
}

/** The rows of the table as they are for those within the circle: the rules are the domain's, as for a whole year. */
export function composeIndicatorTable(year: number, frame: TableFrame, lines: readonly IndicatorLine[]): TableLine[] {
  const schemeIn = schemesIn(frame.schemes, frame.periods);
  const bands = tertials.map((tertial) => bandsOf(schemeIn({ year, tertial })));
  return lines.map((line) => {
    const { id, code, name, measure, target, answers, previous } = line;
    const standings = standingsOf(answers, measure, target, bands);
    const totals = standings.map(({ total }) => total);
    const points = pointsOf(year, totals, answers, measure);
    const latest = points.at(-1);
    const before = previous && latest ? pointsBefore(previous, line) : [];
    return {
      id,
      code,
      name,
      target,
      direction: measure.direction,
      results: totals,
      serviceAreas: frame.serviceAreas
        .filter(([area]) => line.serviceAreaIds.includes(area))
        .map(([, called]) => ({ name: called })),
      status: latestStatus(standings),
      trend: trend([...before, ...points], measure, target, latest && schemeIn(latest.period).compareWith),
    };
  });
}

function standingsOf(
  answers: Answers,
  measure: MeasureDefinition,
  target: Target | null,
  bands: readonly Bands[],
): StandingOfTertial[] {
  return tertials.map((tertial, place) => {
    const parts = partsIn(answers, place);
    const standing = standingOf(tertial, parts, measure, target, bands[place] ?? defaultBands);
    // Nobody is late where all who reported it are gone.
    return answers.reported && parts.length === 0 ? { ...standing, status: 'notDue' } : standing;
  });
}

/** The figures of the year before that may be read as one series with those of an indicator. */
function pointsBefore(previous: PreviousLine, { measure, lineage }: IndicatorLine): TrendPoint[] {
  const { year, definition, definitionNow, answers } = previous;
  const before = { ...previous.measure, lineage, definition };
  if (breaksSeries(before, { ...measure, lineage, definition: definitionNow })) return [];
  const totals = tertials.map((_, place) => aggregate(partsIn(answers, place), before));
  return pointsOf(year, totals, answers, before);
}

/** The units' answers of a tertial; those that are added up stand as one. */
function partsIn({ sums, apart, owed }: Answers, place: number): UnitPart[] {
  if (apart !== null) {
    return apart
      .filter(({ tertial }) => tertial === tertials[place])
      .map((answer) => ({ unitId: answer.unitId, measurement: measurementOf(answer), misreport: null }));
  }
  const told = sums[place] ?? null;
  if (told === null) return owed[place] ? [{ unitId: '', measurement: null, misreport: null }] : [];
  return [{ unitId: '', measurement: pooledMeasurement(told), misreport: null, units: told.units }];
}

function pooledMeasurement({ sum, denominator }: Sums): Measurement {
  return denominator === undefined
    ? { kind: 'value', value: decimal(sum) }
    : { kind: 'ratio', numerator: decimal(sum), denominator: decimal(denominator) };
}

function pointsOf(
  year: number,
  totals: readonly Total[],
  answers: Answers,
  measure: Pick<MeasureDefinition, 'aggregation'>,
): TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const [place, tertial] of tertials.entries()) {
    const { value = null, numerator = null, denominator = null } = totals[place] ?? {};
    if (value === null) continue;
    const share = numerator && denominator && { numerator, denominator };
    points.push({ period: { year, tertial }, value, share, coverage: coverageIn(answers, place, measure) });
  }
  return points;
}

function coverageIn(answers: Answers, place: number, measure: Pick<MeasureDefinition, 'aggregation'>): Coverage | null {
  const units = answers.givenBy[place] ?? '';
  if (answers.apart === null) return { units, whole: answers.owed[place] === false };
  const own = coverageOf(partsIn(answers, place), measure);
  return own && { units, whole: own.whole };
}

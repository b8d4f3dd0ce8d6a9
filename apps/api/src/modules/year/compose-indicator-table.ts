import {
  type AttainmentStatus,
  bandsOf,
  type Decimal,
  decimal,
  latestStatus,
  type MeasureDefinition,
  type PeriodKey,
  type ResultOfTertial,
  resultOf,
  type StatusScheme,
  type Target,
  type TrendDirection,
  type TrendPoint,
  type TrendQuality,
  tertials,
  trend,
  type UnitPart,
} from '@tertial/domain';
import { schemesIn } from '../../platform/status-schemes.ts';
import type { TableAnswers, TableFrame, TableRow } from './indicator-table.rows.ts';
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
  readonly results: readonly { readonly status: AttainmentStatus; readonly value: Decimal | null }[];
  readonly trend: { readonly direction: TrendDirection; readonly quality: TrendQuality } | null;
}

type SchemeIn = (period: PeriodKey) => StatusScheme;

/** The rows of the table as they are for those within the circle: the rules are the domain's, as for a whole year. */
export function composeIndicatorTable(year: number, frame: TableFrame, rows: readonly TableRow[]): TableLine[] {
  const schemeIn = schemesIn(frame.schemes, frame.periods);
  return rows.map((row) => {
    const { id, code, name, direction, operator, upper } = row;
    const target = operator !== null && row.target !== null ? { operator, value: row.target, upper } : null;
    const results = resultsOf(row, year, row, target, schemeIn);
    const points = pointsOf(year, results);
    const previous = points.length > 0 ? row.previous : null;
    const before = previous
      ? pointsOf(previous.year, resultsOf(previous, previous.year, previous, null, schemeIn))
      : [];
    const latest = points.at(-1);
    const custom = latest && schemeIn(latest.period).compareWith;
    return {
      ...{ id, code, name, direction, target },
      serviceAreas: row.serviceAreas.map((area) => ({ name: area })),
      status: latestStatus(results),
      results: results.map(({ status, total }) => ({ status, value: total.value })),
      trend: trend([...before, ...points], row, target, custom),
    };
  });
}

function resultsOf(
  answers: TableAnswers,
  year: number,
  measure: MeasureDefinition,
  target: Target | null,
  schemeIn: SchemeIn,
): ResultOfTertial[] {
  return tertials.map((tertial, place) => {
    const parts = partsIn(answers, place);
    const result = resultOf(tertial, parts, measure, target, bandsOf(schemeIn({ year, tertial })), null);
    // Nobody is late where all who reported it are gone.
    return answers.reported && parts.length === 0 ? { ...result, status: 'notDue' } : result;
  });
}

/** The units' answers of a tertial; those that are added up stand as one. */
function partsIn({ pooled, apart, there }: TableAnswers, place: number): UnitPart[] {
  if (apart !== null) {
    return apart
      .filter(({ tertial }) => tertial === tertials[place])
      .map((answer) => ({ unitId: answer.unitId, measurement: measurementOf(answer), misreport: null }));
  }
  const [numerator, denominator, units] = pooled[place]?.split('/') ?? [];
  if (numerator === undefined || denominator === undefined) {
    return there[place] ? [{ unitId: '', measurement: null, misreport: null }] : [];
  }
  const measurement = { kind: 'ratio', numerator: decimal(numerator), denominator: decimal(denominator) } as const;
  return [{ unitId: '', measurement, misreport: null, units: Number(units) }];
}

function pointsOf(year: number, results: readonly ResultOfTertial[]): TrendPoint[] {
  return results.flatMap(({ tertial, total: { value, numerator, denominator } }) =>
    value === null
      ? []
      : [{ period: { year, tertial }, value, share: numerator && denominator && { numerator, denominator } }],
  );
}

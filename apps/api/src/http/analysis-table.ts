import {
  decimal,
  decimalText,
  type Fact,
  type FactColumn,
  isOneOf,
  periodKey,
  roundHalfAwayFromZero,
  type StatusScheme,
  toldStatus,
  type View,
  type WrittenField,
} from '@tertial/domain';
import { type AnalysisWords, statusWord } from '../text/analysis.ts';

/** One column of the file: its heading and what it says of a figure. */
export interface FileColumn {
  readonly key: keyof AnalysisWords['column'];
  readonly heading: string;
  readonly wide: boolean;
  readonly cell: (fact: Fact) => WrittenField;
}

/** What the columns have to know beside the figures. */
export interface TableContext {
  readonly view: Pick<View, 'level' | 'columns'>;
  readonly words: AnalysisWords;
  /** The scheme that tells the status of a tertial. */
  readonly schemeOf: (period: string) => Pick<StatusScheme, 'steps'>;
  readonly areaName: (id: string) => string;
}

/** Which column of the page brings a column of the file; all others say what a figure is and are always there. */
const chosenWith: { readonly [Key in keyof AnalysisWords['column']]?: FactColumn } = {
  goal: 'goal',
  overarching: 'goal',
  target: 'target',
  targetUpper: 'target',
  targetOperator: 'target',
  targetMove: 'target',
  status: 'status',
  trend: 'trend',
  trendQuality: 'trend',
  change: 'trend',
  since: 'trend',
};
const ofUnits = new Set<keyof AnalysisWords['column']>(['unitCode', 'unit', 'division']);
const wide = new Set<keyof AnalysisWords['column']>(['name', 'areas', 'goal', 'overarching', 'unit', 'division']);

/** The columns of the file that a view asks for. A choice of columns never leaves out what it takes to read a figure. */
export function fileColumns(context: TableContext): FileColumn[] {
  const { view, words } = context;
  const cells = cellsOf(context);
  return Object.keys(cells).flatMap((key): FileColumn[] => {
    if (!isKeyOf(cells, key) || (ofUnits.has(key) && view.level !== 'units')) return [];
    const with_ = chosenWith[key];
    if (with_ !== undefined && view.columns !== null && !view.columns.includes(with_)) return [];
    return [{ key, heading: words.column[key], wide: wide.has(key), cell: cells[key] }];
  });
}

function cellsOf({ words, schemeOf, areaName }: TableContext) {
  return {
    year: ({ year }) => ({ number: String(year) }),
    tertial: ({ tertial }) => ({ text: tertial }),
    code: ({ indicator }) => ({ text: indicator.code }),
    name: ({ indicator }) => ({ text: indicator.name }),
    areas: ({ indicator }) => ({ text: indicator.serviceAreaIds.map(areaName).join(', ') }),
    goal: ({ indicator: { goal } }) => ({ text: `${goal.number} ${goal.title}`.trim() }),
    overarching: ({ indicator }) => ({ text: indicator.goal.overarching }),
    unitCode: ({ unit }) => unit && { text: unit.code },
    unit: ({ unit }) => unit && { text: unit.name },
    division: ({ unit }) => (unit?.division ? { text: unit.division.name } : null),
    sex: ({ sex }) => ({ text: words.sex[sex] }),
    value: ({ value }) => figure(value),
    measure: ({ indicator }) => ({ text: words.measure[indicator.unit] }),
    toDate: ({ toDate }) => mark(toDate),
    numerator: ({ numerator }) => figure(numerator),
    denominator: ({ denominator }) => figure(denominator),
    n: ({ n }) => figure(n),
    reportedUnits: ({ reportedUnits }) => figure(reportedUnits),
    expectedUnits: ({ expectedUnits }) => figure(expectedUnits),
    absence: ({ absence }) => absence && { text: words.absence[absence] },
    misreported: ({ misreports }) => mark(misreports > 0),
    alternative: ({ alternative }) => figure(alternative),
    breaksSeries: ({ indicator }) => mark(indicator.breaksSeries),
    target: ({ indicator }) => figure(indicator.target?.value ?? null),
    targetUpper: ({ indicator }) => figure(indicator.target?.upper ?? null),
    targetOperator: ({ indicator: { target } }) => target && { text: words.operator[target.operator] },
    targetMove: ({ indicator }) => ({ text: words.targetMove[indicator.targetMove] }),
    status: (fact) => {
      const status = toldStatus(fact);
      return status && { text: statusWord(words, schemeOf(periodKey(fact)).steps, status) };
    },
    trend: ({ trend }) => (trend === null || trend.noise ? null : { text: words.direction[trend.direction] }),
    trendQuality: ({ trend }) => ({
      text: words.trend[trend === null ? 'none' : trend.noise ? 'noise' : trend.quality],
    }),
    change: ({ trend }) => figure(trend?.change ?? null),
    since: ({ trend }) => trend && { text: periodKey(trend.since) },
    stage: ({ stage }) => ({ text: words.stage[stage] }),
  } satisfies { readonly [Key in keyof AnalysisWords['column']]: (fact: Fact) => WrittenField };

  function mark(is: boolean): WrittenField {
    return is ? { text: words.yes } : null;
  }
}

/** Unrounded, to six decimals at most. */
function figure(value: number | null): WrittenField {
  if (value === null) return null;
  if (Number.isSafeInteger(value)) return { number: String(value) };
  return { number: decimalText(roundHalfAwayFromZero(decimal(value), 6)) };
}

function isKeyOf<Of extends object>(of: Of, key: string): key is Extract<keyof Of, string> {
  return isOneOf(Object.keys(of), key);
}

import type { PeriodState, Tertial } from '@tertial/domain';
import {
  everyTertial,
  type SampleCalendar,
  type SampleEdition,
  type SampleIndicator,
  type SampleOutcome,
  type SampleReport,
  type SampleTarget,
} from '../types.ts';
import { exceptions, indicatorReviews } from './exceptions.ts';
import { partedBySex } from './figures.ts';
import { assignments, goals, overarchingGoals } from './goals.ts';
import { type MeasureThroughYears, measures, type Year, years } from './measures.ts';

const openYear = 2023;

/** Units that have handed in everything for the tertial that is open. */
const unitsDone: readonly string[] = ['MOT', 'UTR', 'OPF', 'EKB'];

/** How far they have come with it. */
const reportsDone: readonly SampleReport[] = [
  { unit: 'MOT', tertial: 'T1', state: 'approved' },
  { unit: 'UTR', tertial: 'T1', state: 'approved' },
  { unit: 'OPF', tertial: 'T1', state: 'handedIn' },
  { unit: 'EKB', tertial: 'T1', state: 'handedIn' },
];

/** What others have begun with in the tertial that is open, as indicator and unit. */
const begunOutcomes: readonly string[] = ['2023-05 BOS', '2023-08 BOS', '2023-11 GRU', '2023-16 BOS'];

/** One year of the made-up municipality. */
export function edition(year: Year): SampleEdition {
  return {
    year,
    status: 'decided',
    periods: periodsOf(year),
    calendar: calendarOf(year),
    reports: year === openYear ? reportsDone : [],
    overarchingGoals: overarchingGoals(year),
    assignments: assignments(year),
    goals: goals(year),
    indicators: measures.flatMap((measure) => {
      const targets = targetsOf(measure, year);
      return targets.length === 0 ? [] : [indicatorOf(measure, year, targets)];
    }),
  };
}

function periodsOf(year: Year): Readonly<Record<Tertial, PeriodState>> {
  return year === openYear
    ? { T1: 'open', T2: 'upcoming', T3: 'upcoming' }
    : { T1: 'locked', T2: 'locked', T3: 'locked' };
}

/** Each tertial is reported during the month after it, and is due in the middle of that month. */
function calendarOf(year: Year): Readonly<Partial<Record<Tertial, SampleCalendar>>> {
  const month = (name: string, days: number): SampleCalendar => ({
    opensOn: `${name}-01`,
    dueOn: `${name}-15`,
    closesOn: `${name}-${days}`,
  });
  const first = month(`${year}-05`, 31);
  return year === openYear
    ? { T1: first }
    : { T1: first, T2: month(`${year}-09`, 30), T3: month(`${year + 1}-01`, 31) };
}

function indicatorOf(measure: MeasureThroughYears, year: Year, targets: readonly SampleTarget[]): SampleIndicator {
  const { timing = 'period', dueTertials = everyTertial } = measure;
  const code = codeOf(measure, year);
  const before = yearBefore(year);
  const continues = before !== null && measure.targets[before] !== undefined;
  return {
    code,
    goal: `${year}:${measure.goal}`,
    name: measure.name,
    unit: measure.unit ?? 'percent',
    decimals: measure.decimals ?? 0,
    direction: measure.direction ?? 'higher',
    construction: measure.construction ?? 'ratio',
    timing,
    aggregation: measure.aggregation ?? 'weighted',
    dueTertials,
    definition: measure.definition,
    method: measure.method ?? null,
    survey: measure.survey ?? false,
    bySex: measure.bySex ?? false,
    ends: measure.ends ?? null,
    targets,
    baseline:
      continues && timing === 'cumulative' && measure.construction === 'count'
        ? '0'
        : (measure.baselines?.[year] ?? null),
    lineage: continues || year === years[0] ? 'kept' : 'new',
    predecessor: continues ? codeOf(measure, before) : null,
    serviceAreas: measure.serviceAreas,
    reportingUnits: measure.units,
    concernedUnits: [],
    outcomes: outcomesOf(measure, year, dueTertials),
    alternatives: [],
    reviews: indicatorReviews[code] ?? [],
  };
}

function outcomesOf(measure: MeasureThroughYears, year: Year, due: readonly Tertial[]): readonly SampleOutcome[] {
  const code = codeOf(measure, year);
  return due.flatMap((tertial) =>
    measure.units.flatMap((unit, place) => {
      if (!isReported(code, unit, year, tertial)) return [];
      const exception = exceptions.find(
        (each) => each.indicator === code && each.unit === unit && each.tertials.includes(tertial),
      );
      const where = { year: years.indexOf(year), tertial: everyTertial.indexOf(tertial) + 1, unit: place };
      const entry = exception?.entry ?? measure.formula(where);
      const survey = measure.respondents?.(where);
      const bySex = measure.bySex ? partedBySex(entry) : null;
      return [
        {
          ...{ unit, tertial, entry, misreport: exception?.misreport ?? null },
          ...(survey && { survey }),
          ...(bySex && { bySex }),
        },
      ];
    }),
  );
}

function isReported(code: string, unit: string, year: Year, tertial: Tertial): boolean {
  if (year !== openYear) return true;
  return tertial === 'T1' && (unitsDone.includes(unit) || begunOutcomes.includes(`${code} ${unit}`));
}

function targetsOf(measure: MeasureThroughYears, year: Year): readonly SampleTarget[] {
  const text = measure.targets[year];
  if (text === undefined) return [];
  const before = yearBefore(year);
  const earlier = before === null ? undefined : measure.targets[before];
  const now = { text, note: measure.targetNotes?.[year] ?? null };
  return earlier === undefined || earlier === text ? [now] : [{ text: earlier, note: null }, now];
}

function yearBefore(year: Year): Year | null {
  return years.find((each) => each === year - 1) ?? null;
}

function codeOf(measure: MeasureThroughYears, year: Year): string {
  return `${year}-${measure.number}`;
}

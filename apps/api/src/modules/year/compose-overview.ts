import {
  actionsIn,
  changesOf,
  comparedPeriod,
  countAttainment,
  divergencesOf,
  gapsOf,
  isUnexplained,
  isVerdict,
  type Judged,
  periodKey,
  stageOfTertial,
  type Tertial,
  tertials,
} from '@tertial/domain';
import { byApproval } from './approved.ts';
import { overviewGroups, standingOf } from './overview-groups.ts';
import { type OverviewFrame, type OverviewIndicatorView, overviewIndicator } from './overview-indicator.ts';
import { overviewLeftOut, overviewUnits } from './overview-units.ts';
import type { YearRows } from './year.rows.ts';
import { subjectKey, type YearTables, yearTables } from './year.tables.ts';

/** The overview of a tertial, computed; carried to the client as it is. */
export type OverviewView = ReturnType<typeof composeOverview>;

/** What is counted, and what may be. */
interface Counting {
  readonly unapproved: boolean;
  readonly mayCountUnapproved: boolean;
  /** Whether figures about few people are kept back. */
  readonly guarded: boolean;
}

/** What the overview counts of one group, or of all; carried to the client as it is. */
export type OverviewPartView = NonNullable<ReturnType<typeof composeOverviewPart>>;

/** A group of an overview by its kind and key; null for all that it counts. */
export type OverviewPart = Pick<ReturnType<typeof overviewGroups>[number], 'kind' | 'key'> | null;

/** Computes the overview of a tertial. The rules are the domain's; here they are only brought together. */
export function composeOverview(
  rows: YearRows,
  edition: NonNullable<YearRows['edition']>,
  chosen: Tertial | null,
  counting: Counting,
) {
  const { tables, frame, all, waiting, reports, lacking, head } = groundOf(rows, edition, chosen, counting);
  const { compared, period } = frame;
  const groups = overviewGroups(tables, frame, all);
  const changes = changesOf(all);
  const gaps = gapsOf(all);
  const divergences = divergencesIn(tables, frame, groups, all);
  const misreports = all.flatMap(misreportOf);

  return {
    ...head,
    comparedWith: tables.schemeIn(period).compareWith,
    comparedPeriod: periodKey(compared),
    ...standingOf(frame, all),
    tertials: tertials.map((tertial, place) => ({
      tertial,
      ...countAttainment(all.map(({ results }) => results[place]?.status ?? 'notDue')),
    })),
    // By the status, which is told also where the figure is kept back: the counts are the same for everybody.
    incomplete: all.filter((one) => isVerdict(one.status) && one.reportedUnits < one.expectedUnits).length,
    toDate: all.filter(({ value, toDate }) => toDate && value !== null).length,
    groups,
    gaps: gaps.map(({ of, share, distance, towards }) => ({
      ...{ id: `${of.id}:gap`, indicator: of, share: share.toNumber(), distance, towards },
    })),
    ...changes,
    neverMeasured: all.filter(
      ({ status, results }) => status === 'notMeasured' && results.every(({ total }) => total.value === null),
    ),
    unitsAsked: reports.length,
    lacking,
    leftOut: overviewLeftOut(tables, frame, waiting),
    misreports,
    divergences,
    actions: actionsIn({
      periodState: head.state,
      unexplained: divergences.filter(({ unexplained }) => unexplained).length,
      lacking: lacking.map((unit) => unit.lacking),
      misreported: misreports.length,
      unjudgedGoals: groups.filter(({ kind, judged }) => kind === 'goal' && judged === null).length,
      fallen: changes.fallen.length,
      gaps: all.filter(({ status }) => isVerdict(status) && status !== 'met').length,
    }),
  };
}

/** The indicators that the overview of a tertial counts, in one of its groups or all; null where there is no such group. */
export function composeOverviewPart(
  rows: YearRows,
  edition: NonNullable<YearRows['edition']>,
  tertial: Tertial,
  part: OverviewPart,
  counting: Counting,
) {
  const { tables, frame, all, head } = groundOf(rows, edition, tertial, counting);
  if (part === null) {
    const { now } = standingOf(frame, all);
    return { ...head, id: `${frame.id}:all`, kind: null, number: null, name: null, now, indicators: all };
  }
  const group = overviewGroups(tables, frame, all).find(({ kind, key }) => kind === part.kind && key === part.key);
  if (!group) return null;
  const { kind, key, number, name, now, within } = group;
  return { ...head, id: `${frame.id}:${kind}:${key}`, kind, number, name, now, indicators: within };
}

/** What every part of an overview stands on. */
function groundOf(
  rows: YearRows,
  { year, status: editionStatus }: NonNullable<YearRows['edition']>,
  chosen: Tertial | null,
  { unapproved, mayCountUnapproved, guarded }: Counting,
) {
  const { approved, waiting } = byApproval(rows);
  const everything = yearTables(rows, guarded);
  const tables = unapproved ? everything : yearTables(approved, guarded);
  const period = { year, tertial: chosen ?? latestIn(everything) };
  const { tertial } = period;
  const id = `${periodKey(period)}${unapproved ? ':unapproved' : ''}${guarded ? ':guarded' : ''}`;
  const frame: OverviewFrame = { id, period, compared: comparedPeriod(period, tables.schemeIn(period).compareWith) };
  const state = tables.states.get(periodKey(period)) ?? ('upcoming' as const);
  const all = rows.indicators
    .filter((row) => row.year === year)
    .map((row) => overviewIndicator(tables, frame, row))
    .sort((one, other) => one.position - other.position);
  // How far the reports have come is told to those who follow the work, until the tertial is locked.
  const follows = mayCountUnapproved || state === 'locked';
  const { reports, lacking } = follows ? overviewUnits(everything, frame) : { reports: [], lacking: [] };
  const stage = stageOfTertial(state, reports);
  const savedAt = latestSave(tables, frame);
  return {
    ...{ tables, frame, all, reports, lacking, waiting: unapproved ? [] : waiting },
    /** What the overview and each of its parts tell of themselves. */
    head: { id, year, tertial, editionStatus, state, stage, savedAt, unapproved, mayCountUnapproved, guarded },
  };
}

function misreportOf(indicator: OverviewIndicatorView) {
  const { alternative, misreporting, figures, value } = indicator;
  if (value === null || (misreporting.length === 0 && alternative === null)) return [];
  const marked = figures.flatMap(({ misreport }) => (misreport === null ? [] : [misreport]));
  return [
    {
      ...{ id: `${indicator.id}:misreport`, indicator, units: misreporting },
      without: alternative?.value ?? null,
      statusWithout: alternative?.status ?? null,
      reason: alternative?.reason ?? marked.join('; '),
      source: alternative?.source ?? null,
    },
  ];
}

function divergencesIn(
  tables: YearTables,
  frame: OverviewFrame,
  groups: ReturnType<typeof overviewGroups>,
  indicators: readonly OverviewIndicatorView[],
) {
  const goals = groups.flatMap(({ kind, subjectId, name, suggested }, position) =>
    kind === 'goal' && subjectId !== null
      ? [judgedAs(tables, frame, { subject: 'goal', subjectId, name, position, computed: suggested })]
      : [],
  );
  const single = indicators.map(({ indicatorId: subjectId, name, position, status: computed }) =>
    judgedAs(tables, frame, { subject: 'indicator', subjectId, name, position, computed }),
  );
  return divergencesOf([...goals, ...single]).flatMap(({ subject, computed, judged, ...rest }) =>
    judged === null || !isVerdict(computed)
      ? []
      : [{ ...rest, computed, judged, isGoal: subject === 'goal', unexplained: isUnexplained(rest) }],
  );
}

function judgedAs<S extends { readonly subject: Judged['subject']; readonly subjectId: string }>(
  tables: YearTables,
  frame: OverviewFrame,
  subject: S,
) {
  const judgement = tables.judgements.get(subjectKey(subject.subjectId, frame.period.tertial));
  return {
    ...subject,
    id: `${frame.id}:${subject.subjectId}:judged`,
    judged: judgement?.verdict ?? null,
    reasonCode: judgement?.reasonCode ?? null,
    reason: judgement?.reason ?? null,
  };
}

/** The latest tertial of the year with a figure; T1 where there is none. */
function latestIn({ rows, exact }: YearTables): Tertial {
  const own = rows.indicators.filter(({ year }) => year === rows.edition?.year);
  const measured = new Set(
    own.flatMap(({ id, dueTertials }) =>
      (exact.get(id) ?? []).flatMap(({ tertial, value, numerator }) =>
        dueTertials.includes(tertial) && (value ?? numerator) !== null ? [tertial] : [],
      ),
    ),
  );
  return tertials.findLast((tertial) => measured.has(tertial)) ?? 'T1';
}

function latestSave({ rows }: YearTables, { period }: OverviewFrame): Date | null {
  const years = new Map(rows.indicators.map(({ id, year }) => [id, year]));
  return rows.outcomes
    .filter(({ indicatorId, tertial }) => tertial === period.tertial && years.get(indicatorId) === period.year)
    .reduce<Date | null>((latest, { savedAt }) => (latest === null || savedAt > latest ? savedAt : latest), null);
}

import type { ReportAct, Tertial } from '@tertial/domain';
import type { ReportingFieldsFragment } from './__generated__/operations.ts';

/** All units' reporting of a tertial, as the page reads it. */
export type TertialReporting = ReportingFieldsFragment;
/** How far one unit has come. */
export type UnitReport = TertialReporting['reports'][number];
/** A tertial of the calendar. */
export type KnownPeriod = Pick<TertialReporting['period'], 'id' | 'year' | 'tertial' | 'state'>;

/** Units that stand under the same part of the organisation. */
export interface Division {
  /** From the top, without the committee itself; empty for what stands right under it. */
  readonly name: string;
  readonly reports: readonly UnitReport[];
}

/** The reports by division, both in the order they came. */
export function divisionsOf(reports: readonly UnitReport[]): readonly Division[] {
  const divisions = new Map<string, UnitReport[]>();
  for (const report of reports) {
    const name = report.branch.slice(1).join(', ');
    divisions.set(name, [...(divisions.get(name) ?? []), report]);
  }
  return [...divisions].map(([name, grouped]) => ({ name, reports: grouped }));
}

/** How many units there are, have handed in and are approved; what is approved was handed in. */
export function countReports(reports: readonly Pick<UnitReport, 'state'>[]) {
  const approved = reports.filter(({ state }) => state === 'approved').length;
  const waiting = reports.filter(({ state }) => state === 'handedIn').length;
  return { units: reports.length, handedIn: approved + waiting, approved };
}

/** The acts that can be done with at least one of the reports, each with those it can be done with. */
export function actsOf(reports: readonly UnitReport[]): readonly { act: ReportAct; reports: readonly UnitReport[] }[] {
  return (['handIn', 'approve', 'sendBack', 'takeBack'] as const)
    .map((act) => ({ act, reports: reports.filter(({ acts }) => acts.includes(act)) }))
    .filter((each) => each.reports.length > 0);
}

/** Why a report with which nothing can be done cannot be chosen. */
export function stillBecause(
  { state, ownFigures }: Pick<UnitReport, 'state' | 'ownFigures'>,
  period: Pick<TertialReporting['period'], 'state'>,
) {
  if (period.state !== 'open') return period.state;
  if (ownFigures) return 'ownFigures';
  if (state === 'approved') return 'approved';
  return state === 'handedIn' ? 'notYours' : 'notHandedIn';
}

/** Which tertial to show when nobody has said: the latest open one, else the latest that has begun, else the first. */
export function periodToShow(
  periods: readonly KnownPeriod[],
  wanted: { readonly year?: number | undefined; readonly tertial?: Tertial | undefined },
): KnownPeriod | null {
  const latestFirst = [...periods].sort((a, b) => b.id.localeCompare(a.id));
  const fitting = latestFirst.filter(
    ({ year, tertial }) =>
      (wanted.year === undefined || year === wanted.year) &&
      (wanted.tertial === undefined || tertial === wanted.tertial),
  );
  return (
    fitting.find(({ state }) => state === 'open') ??
    fitting.find(({ state }) => state === 'locked') ??
    fitting.at(-1) ??
    null
  );
}

import type { PeriodCalendar, PeriodKey, PeriodState, Report, ReportEvent } from '@tertial/domain';
import { tertialNumber, tertialOf } from '@tertial/domain';
import type { TenantTransaction } from '../../platform/database.ts';

/**
 * Holds a tertial until the transaction ends: nobody saves a figure in it, moves a report or changes the tertial
 * meanwhile. What is read after this is what holds.
 */
export async function holdPeriod(tx: TenantTransaction, municipality: string, period: PeriodKey): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 AS held FROM period p
    WHERE p.municipality = ${municipality}::char(4) AND p.year = ${period.year}::int
      AND p.tertial = ${tertialNumber(period.tertial)}::int
    FOR UPDATE`;
}

/** A report as it is to stand, and what happened to it. */
export interface MovedReport {
  readonly unitId: string;
  readonly period: PeriodKey;
  readonly report: Report;
  readonly events: readonly ReportEvent[];
}

/** Keeps a move as the report's next revision. False where somebody else was first: then roll back. */
export async function saveReport(
  tx: TenantTransaction,
  { unitId, period, report, events }: MovedReport,
  { municipality, at, by }: { readonly municipality: string; readonly at: Date; readonly by: string },
): Promise<boolean> {
  const key = { municipality, year: period.year, tertial: tertialNumber(period.tertial), unitId };
  const { revision, state } = report;
  const { count } =
    revision === 1
      ? await tx.unitReport.createMany({ data: [{ ...key, revision, state }], skipDuplicates: true })
      : await tx.unitReport.updateMany({ where: { ...key, revision: revision - 1 }, data: { revision, state } });
  if (count === 0) return false;
  await tx.unitReportEvent.createMany({
    data: events.map(({ act, comment }) => ({ ...key, revision, act, comment, at, by })),
  });
  return true;
}

/**
 * Sets the state of a tertial; locked it has the time when that was done. The first time it is released it is stamped with the
 * status scheme that holds then, which stays for ever; what was released before there were schemes goes by the defaults.
 */
export async function savePeriodState(
  tx: TenantTransaction,
  municipality: string,
  { year, tertial }: PeriodKey,
  { state, at }: { readonly state: PeriodState; readonly at: Date },
): Promise<void> {
  const key = { municipality, year, tertial: tertialNumber(tertial) };
  const { state: before, schemeRevision } = await tx.period.findUniqueOrThrow({
    where: { municipality_year_tertial: key },
    select: { state: true, schemeRevision: true },
  });
  const { _max: newest } = await tx.statusScheme.aggregate({ where: { municipality }, _max: { revision: true } });
  const released = before === 'locked' ? 0 : state === 'locked' ? (newest.revision ?? 0) : null;
  await tx.period.update({
    where: { municipality_year_tertial: key },
    data: { state, lockedAt: state === 'locked' ? at : null, schemeRevision: schemeRevision ?? released },
  });
}

/** The tertials of decided plans that have not begun though their day has come; held until the transaction ends. */
export async function upcomingPeriods(
  tx: TenantTransaction,
  municipality: string,
): Promise<(PeriodKey & { readonly opensOn: string | null })[]> {
  const rows = await tx.period.findMany({
    where: { municipality, state: 'upcoming', opensOn: { not: null }, edition: { status: { not: 'draft' } } },
    select: { year: true, tertial: true, opensOn: true },
    orderBy: [{ year: 'asc' }, { tertial: 'asc' }],
  });
  return rows.flatMap(({ year, tertial: number, opensOn }) => {
    const tertial = tertialOf(number);
    return tertial ? [{ year, tertial, opensOn: opensOn?.toISOString().slice(0, 10) ?? null }] : [];
  });
}

/** Sets the days of a tertial. */
export async function savePeriodCalendar(
  tx: TenantTransaction,
  municipality: string,
  { year, tertial }: PeriodKey,
  { opensOn, dueOn, closesOn }: PeriodCalendar,
): Promise<void> {
  const key = { municipality, year, tertial: tertialNumber(tertial) };
  await tx.period.update({
    where: { municipality_year_tertial: key },
    data: { opensOn: dayOf(opensOn), dueOn: dayOf(dueOn), closesOn: dayOf(closesOn) },
  });
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

import { createHash, randomUUID } from 'node:crypto';
import {
  type FileIssue,
  importGoalChain,
  importTargets,
  isDraft,
  type Plan,
  type PlanFile,
  type PlanFileChange,
  type PlanFileReading,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import { commandLinePerson, municipalityExists } from '../../platform/command-line.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { composePlan } from './compose-plan.ts';
import { insertEdition, keepPlan } from './keep-plan.store.ts';
import { holdEdition, readPlanRows } from './plan.store.ts';
import { readPreviousGoals } from './previous-goals.store.ts';

/** What an import of targets or a goal chain did, or would do. With an issue nothing is saved. */
export interface PlanImportReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly issues: readonly FileIssue[];
  readonly changes: readonly PlanFileChange[];
  /** Says whether the same file would still do the same. */
  readonly digest: string;
}

interface How {
  readonly at: Date;
  /** The name of the file, or the command that named it with the operating system's user. */
  readonly source: string;
  readonly dryRun: boolean;
  /** That of the preview which was confirmed. */
  readonly digest?: string;
}

/** Undoes the transaction and carries the report out of it. */
class Undone extends Error {
  readonly report: PlanImportReport;
  constructor(report: PlanImportReport) {
    super();
    this.report = report;
  }
}

/**
 * Imports targets, or a goal chain: all of it or nothing. A goal chain goes into a draft, which is made where the year is not
 * there; a decided year is refused unless the file says nothing new.
 */
export async function importPlan(
  database: Database,
  by: SignedIn | { readonly municipality: string; readonly operator: true },
  file: PlanFile,
  how: How,
): Promise<PlanImportReport> {
  const { municipality } = by;
  try {
    return await database.inTenant(municipality, async (tx) => {
      if (!(await municipalityExists(tx, municipality))) return failed('municipalityUnknown', municipality);
      const newId = randomUUID();
      const acting = 'personId' in by ? by : { ...by, personId: await commandLinePerson(tx, municipality, newId) };
      if (!permit(await readActor(tx, acting), 'plan.change', {})) return failed('planNotPermitted');
      return work(tx, acting, file, how);
    });
  } catch (error) {
    if (error instanceof Undone) return error.report;
    throw error;
  }
}

async function work(tx: TenantTransaction, by: SignedIn, file: PlanFile, how: How): Promise<PlanImportReport> {
  const { municipality, personId } = by;
  const { year } = file;
  if (year === null || file.issues.length > 0) return { ...nothing, issues: file.issues };
  if (year < 2000 || year > 2100) return failed('planYearMissing', String(year), 'year');
  await oneAtATime(tx, municipality, 'plan');
  const started = file.kind === 'goals' && (await insertEdition(tx, municipality, year));
  await holdEdition(tx, municipality, year);
  const rows = await readPlanRows(tx, municipality, personId, year);
  if (!rows.edition) return failed('planYearUnknown', String(year), 'year');
  const plan = composePlan(rows, rows.edition, year);
  const known = <Each extends { id: string }>(all: readonly Each[], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id));
  const read =
    file.kind === 'targets'
      ? importTargets(plan, file.rows)
      : importGoalChain(
          { ...plan, status: 'draft' },
          file.rows,
          {
            units: known(rows.units, plan.unitIds),
            serviceAreas: known(rows.serviceAreas, plan.serviceAreaIds),
            previousGoals: await readPreviousGoals(tx, municipality, year),
          },
          randomUUID,
        );
  const report = reportOf(file, plan, read);
  if (how.digest !== undefined && how.digest !== report.digest) throw new Undone(failed('changedMeanwhile'));
  if (report.issues.length > 0 || how.dryRun) throw new Undone(report);
  if (report.changes.length === 0 && !started) return report;
  await keepPlan(tx, plan, { ...read.plan, status: plan.status }, { municipality, at: how.at, by: personId });
  const subject = { year, event: 'imported', what: file.kind, changes: report.changes.length, source: how.source };
  await audit(tx, by, [{ at: how.at, act: 'plan.change', subject }]);
  return report;
}

function reportOf(file: PlanFile, plan: Plan, { changes, unchanged, issues }: PlanFileReading): PlanImportReport {
  const firm = file.kind === 'goals' && !isDraft(plan) && changes.length + issues.length > 0;
  if (firm) return failed('planYearDecided', String(plan.year), 'year');
  const digest = createHash('sha256')
    .update(JSON.stringify([file.rows, changes]))
    .digest('hex');
  if (issues.length > 0) return { ...nothing, issues: issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)), digest };
  const count = (kind: PlanFileChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return { created: count('created'), updated: count('updated'), unchanged, issues, changes, digest };
}

const nothing: PlanImportReport = { created: 0, updated: 0, unchanged: 0, issues: [], changes: [], digest: '' };

function failed(problem: string, found = '', column: string | null = null): PlanImportReport {
  return { ...nothing, issues: [{ row: null, column, problem, found }] };
}

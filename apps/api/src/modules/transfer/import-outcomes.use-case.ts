import { createHash, randomUUID } from 'node:crypto';
import {
  type EntryWarning,
  type FileIssue,
  type FileRow,
  importOutcome,
  isActiveIn,
  isColumnCoded,
  type MarkMisreport,
  type Measurement,
  type OutcomeField,
  type OutcomeKey,
  type RecordOutcome,
  readColumnCodedRows,
  readOutcomeAnswer,
  readOutcomeJson,
  readOutcomeKey,
  readOutcomeTable,
  type Sex,
  type Tertial,
  unansweredOutcome,
} from '@tertial/domain';
import { readActor, readUnitPaths, type SignedIn } from '../../platform/actor.ts';
import { commandLinePerson, municipalityExists } from '../../platform/command-line.ts';
import { type Database, type TenantTransaction, within } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { inTurn, SomebodyWasFirst } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { FileRefused } from './file-limits.ts';
import { warningsIn } from './file-warnings.ts';
import { type ReadFile, readFile } from './read-file.ts';
import {
  type IndicatorOfFile,
  type OutcomeOfFile,
  readYears,
  type UnitOfFile,
  type YearsOfFile,
} from './transfer.store.ts';

/** How an import is done. `digest`: of the preview that was confirmed. `file`: where the bytes have been read already. */
interface ImportHow {
  readonly at: Date;
  readonly source: string;
  readonly dryRun: boolean;
  readonly digest?: string;
  readonly file?: ReadFile | null;
}
interface Cell {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
  readonly sex: Sex;
}
interface How {
  readonly at: Date;
  readonly origin: 'imported';
  readonly source: string;
}
type Save<Command> = (
  database: Database,
  by: SignedIn,
  commands: readonly (Cell & Command)[],
  how: How,
) => Promise<{ readonly kind: 'saved' | 'conflict' } | { readonly kind: 'refused'; readonly reason: string }>;

/** What keeps outcomes and marks, all of them or none. */
export interface Keepers {
  readonly record: Save<RecordOutcome>;
  readonly mark: Save<MarkMisreport>;
}

/** Who imports: a signed-in person with rights of their own, or a command of the one who runs the machine. */
export type Importer = SignedIn | { readonly municipality: string; readonly operator: true };

/** One line of the preview. */
export interface ImportLine {
  readonly row: number;
  readonly kind: 'created' | 'updated';
  readonly unit: UnitOfFile;
  readonly indicator: IndicatorOfFile;
  readonly key: OutcomeKey;
  readonly before: Measurement | null;
  readonly after: Measurement | null;
  /** How many answered the survey; null where it is not known. */
  readonly answers: number | null;
  /** What is doubtful about it, and nobody has said why it is right. */
  readonly warnings: readonly EntryWarning[];
}

/** What an import did, or would do. With an issue nothing is saved. */
export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly issues: readonly FileIssue[];
  readonly lines: readonly ImportLine[];
  /** Says whether the same file would still do the same. */
  readonly digest: string;
}

interface Change {
  readonly line: Omit<ImportLine, 'warnings'>;
  readonly record: RecordOutcome | null;
  readonly mark: MarkMisreport | null;
}

/**
 * Imports a file of outcomes: all of it or nothing. What it says is held against what is there, so that the same file twice
 * changes nothing. A dry run saves nothing.
 *
 * @throws NotPermitted for who may not read what is being reported.
 */
export async function importOutcomes(
  database: Database,
  by: Importer,
  bytes: Buffer,
  how: ImportHow,
  keep: Keepers,
): Promise<ImportReport> {
  const { municipality } = by;
  const read = await readRows(bytes, municipality, how.file ?? null);
  const work = async (tx: TenantTransaction): Promise<ImportReport> => {
    if (!(await municipalityExists(tx, municipality))) {
      return failed([{ row: null, column: null, problem: 'municipalityUnknown', found: municipality }]);
    }
    const actor = 'operator' in by ? null : await readActor(tx, by);
    if (actor && !permit(actor, 'outcome.readUnreleased', {})) throw new NotPermitted();
    const planned = await plan(tx, municipality, read.rows);
    const issues = [...read.issues, ...planned.issues];
    if (actor) {
      const unitIds = [...new Set(planned.changes.map(({ line }) => line.unit.id))];
      const paths = new Map((await readUnitPaths(tx, municipality, unitIds)).map((path) => [path[0], path]));
      for (const { line, record, mark } of planned.changes) {
        const unitPath = paths.get(line.unit.id) ?? [];
        const may =
          (record === null || permit(actor, 'outcome.record', { unitPath })) &&
          (mark === null || permit(actor, 'outcome.misreport', { unitPath }));
        if (!may) issues.push({ row: line.row, column: 'unit', problem: 'notPermitted', found: line.unit.code });
      }
    }
    const warningsOf = warningsIn(
      planned.found,
      planned.changes.map(({ line }) => line),
    );
    const lines = planned.changes.map(({ line, record }) => ({
      ...line,
      warnings: record === null || record.accepted ? [] : warningsOf(line),
    }));
    const count = (kind: ImportLine['kind']) => lines.filter((line) => line.kind === kind).length;
    const report: ImportReport = {
      created: count('created'),
      updated: count('updated'),
      unchanged: planned.unchanged,
      issues: issues.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
      lines,
      digest: digestOf(bytes, lines),
    };
    if (how.digest !== undefined && how.digest !== report.digest) {
      return changedMeanwhile;
    }
    if (issues.length > 0) return { ...report, created: 0, updated: 0, unchanged: 0 };
    if (how.dryRun || planned.changes.length === 0) return report;
    const actingBy = 'operator' in by ? await asOperator(tx, municipality) : by;
    await save(
      within(database, tx),
      actingBy,
      planned.changes,
      { at: how.at, origin: 'imported', source: how.source },
      keep,
    );
    return report;
  };
  return inTurn(database, municipality, work, changedMeanwhile);
}

async function readRows(bytes: Buffer, municipality: string, read: ReadFile | null) {
  try {
    return rowsOf(read ?? (await readFile(bytes)), municipality);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { rows: [], issues: [{ row: null, column: null, problem: error.problem, found: '' }] };
  }
}

function rowsOf(file: ReadFile, municipality: string): { rows: readonly FileRow<OutcomeField>[]; issues: FileIssue[] } {
  const { rows, issues } =
    file.kind === 'json'
      ? readOutcomeJson(file.json, municipality)
      : isColumnCoded(file.table)
        ? readColumnCodedRows(file.table)
        : readOutcomeTable(file.table);
  return { rows, issues: [...issues] };
}

/** What the rows would do, one after the other. */
async function plan(tx: TenantTransaction, municipality: string, rows: readonly FileRow<OutcomeField>[]) {
  const keys = rows.map((row) => {
    const reading = readOutcomeKey(row);
    return { row, reading, named: 'key' in reading ? reading.key : reading.part };
  });
  const years = [...new Set(keys.flatMap(({ named }) => named.period?.year ?? []))];
  const found = await readYears(tx, municipality, [...new Set(years.flatMap((year) => [year, year - 1]))]);
  const units = new Map(found.units.map((unit) => [unit.code, unit]));
  const indicators = new Map(found.indicators.map((indicator) => [`${indicator.year}:${indicator.code}`, indicator]));
  const outcomes = new Map(found.outcomes.map((outcome) => [placeOf(outcome), outcome]));
  const issues: FileIssue[] = [];
  const changes: Change[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const { row: fileRow, reading, named } of keys) {
    const { row } = fileRow;
    const { period } = named;
    const unit = units.get(named.unit);
    const indicator = indicators.get(`${period?.year}:${named.indicator}`);
    const state = found.periods.get(`${period?.year}:${period?.tertial}`);
    const answer = indicator ? readOutcomeAnswer(fileRow, indicator.measure) : null;
    if ('issues' in reading) issues.push(...reading.issues);
    if (period && !state) issues.push({ row, column: 'period', problem: 'yearUnknown', found: String(period.year) });
    if (named.unit !== '' && !unit) issues.push({ row, column: 'unit', problem: 'unitUnknown', found: named.unit });
    if (named.indicator !== '' && !indicator && state) {
      issues.push({ row, column: 'indicator', problem: 'indicatorUnknown', found: named.indicator });
    }
    if (answer?.kind === 'issues') issues.push(...answer.issues);
    if (
      'issues' in reading ||
      !unit ||
      !indicator ||
      !state ||
      (answer?.kind !== 'answer' && answer?.kind !== 'issues')
    ) {
      continue;
    }
    const { key } = reading;
    const { year, tertial } = key.period;
    const place = placeOf({ indicatorId: indicator.id, unitId: unit.id, tertial, sex: key.sex });
    const first = seen.get(place);
    if (first !== undefined) {
      issues.push({ row, column: 'indicator', problem: 'rowTwice', found: String(first) });
      continue;
    }
    seen.set(place, row);
    if (answer.kind === 'issues') continue;
    const current = outcomes.get(place)?.state ?? unansweredOutcome;
    const decision = importOutcome(current, answer.answer, {
      ...{ measure: indicator.measure, bySex: indicator.bySex, survey: indicator.survey },
      ...{ tertial, sex: key.sex, periodState: state },
      reports: indicator.reporting.has(unit.id) && isActiveIn(unit, { year, tertial }),
      reportState: reportOf(found, year, tertial, unit.id),
    });
    if (decision.kind === 'refused') {
      issues.push({ row, column: columnOf(decision.reason), problem: decision.reason, found: key.indicator });
    } else if (decision.kind === 'unchanged') unchanged += 1;
    else {
      const before = current.measurement;
      const after = decision.record ? decision.record.measurement : before;
      const survey = decision.record?.survey === undefined ? current.survey : decision.record.survey;
      const line = { row, kind: decision.kind, unit, indicator, key, before, after, answers: survey?.answers ?? null };
      changes.push({ ...decision, line });
    }
  }
  return { issues, changes, unchanged, found };
}

async function save(
  inside: Database,
  by: SignedIn,
  changes: readonly Change[],
  how: How,
  keep: Keepers,
): Promise<void> {
  const cells = changes.map(({ line, ...change }) => ({
    ...change,
    cell: {
      indicatorId: line.indicator.id,
      unitId: line.unit.id,
      tertial: line.key.period.tertial,
      sex: line.key.sex,
    },
  }));
  const records = cells.flatMap(({ cell, record }) => (record ? [{ ...cell, ...record }] : []));
  const marks = cells.flatMap(({ cell, mark }) => (mark ? [{ ...cell, ...mark }] : []));
  const results = [
    records.length > 0 ? await keep.record(inside, by, records, how) : null,
    marks.length > 0 ? await keep.mark(inside, by, marks, how) : null,
  ];
  for (const result of results) {
    // It was decided a moment ago, in the same transaction: somebody has changed or locked something since.
    if (result && result.kind !== 'saved') throw new SomebodyWasFirst();
  }
}

async function asOperator(tx: TenantTransaction, municipality: string): Promise<SignedIn> {
  return { municipality, personId: await commandLinePerson(tx, municipality, randomUUID()), operator: true };
}

function reportOf(found: YearsOfFile, year: number, tertial: Tertial, unitId: string) {
  return found.reports.get(`${year}:${tertial}:${unitId}`) ?? 'notStarted';
}

function placeOf({ indicatorId, unitId, tertial, sex }: Omit<OutcomeOfFile, 'state'>): string {
  return `${indicatorId}:${unitId}:${tertial}:${sex}`;
}

function columnOf(reason: string): string {
  if (reason === 'notDue' || reason === 'periodLocked' || reason === 'periodUpcoming') return 'period';
  if (reason === 'notReportingUnit' || reason === 'reportHandedIn' || reason === 'reportApproved') return 'unit';
  if (reason === 'sexNotAsked') return 'sex';
  if (reason === 'surveyNotAsked' || reason === 'answersAboveInvited' || reason === 'nobodyAnswered') return 'answers';
  return reason === 'nothingToMark' ? 'misreport' : 'value';
}

function failed(issues: readonly FileIssue[]): ImportReport {
  return { created: 0, updated: 0, unchanged: 0, issues, lines: [], digest: '' };
}

const changedMeanwhile = failed([{ row: null, column: null, problem: 'changedMeanwhile', found: '' }]);

function digestOf(bytes: Buffer, lines: readonly ImportLine[]): string {
  const told = lines.map(({ row, kind }) => `${row}${kind}`).join();
  return createHash('sha256').update(bytes).update(told).digest('hex');
}

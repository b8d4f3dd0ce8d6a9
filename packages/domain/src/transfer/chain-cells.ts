import { type Decimal, decimalText } from '../decimal.ts';
import type { PlanField, PlanProblem } from '../plan/plan.ts';
import type { FileCell, FileIssue, FileRow } from './cell.ts';
import type { ChainField, Coded } from './goal-chain.ts';
import { type PlanFileProblem, planIssue } from './plan-issue.ts';

/** The cells of one part of a goal chain. What cannot be understood is remembered with its place. */
export class ChainCells {
  readonly row: number;
  readonly #cells: FileRow<ChainField>['cells'];
  readonly #issues: FileIssue<PlanFileProblem>[];

  constructor({ row, cells }: FileRow<ChainField>, issues: FileIssue<PlanFileProblem>[]) {
    this.row = row;
    this.#cells = cells;
    this.#issues = issues;
  }

  /** Whether the file has the column. */
  has(field: ChainField): boolean {
    return this.#cells[field] !== undefined;
  }

  /** What the column is called in the file. */
  column(field: ChainField): string {
    return this.#cells[field]?.column ?? field;
  }

  /** The text of a cell as it stands, but for blanks around a short one; undefined where the file has no such column. */
  text(field: ChainField): string | undefined {
    const text = this.#cells[field]?.text;
    return text === undefined || longTexts.has(field) ? text : text.trim();
  }

  /** One line: blanks in a row count as one. */
  line(field: ChainField): string {
    return (this.#cells[field]?.text ?? '').replace(/\s+/g, ' ').trim();
  }

  /** One of these words; what stands there already where the cell is empty. */
  word<Word extends string>(field: ChainField, words: readonly Word[], standing: Word | null): Word | null {
    const text = this.text(field) ?? '';
    if (text === '' && standing !== null) return standing;
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
    if (found === undefined) this.#tell(field, 'wordUnknown', `${text.slice(0, 60)} (${words.join(', ')})`);
    return found ?? standing;
  }

  /** Some of these words, with `;` between them. */
  words<Word extends string>(field: ChainField, words: readonly Word[], standing: readonly Word[]): readonly Word[] {
    const parts = this.#parts(field);
    if (parts.length === 0) return standing;
    const found = words.filter((word) => parts.some((part) => part.toLowerCase() === word.toLowerCase()));
    if (found.length < new Set(parts).size)
      this.#tell(field, 'wordUnknown', `${parts.join(';')} (${words.join(', ')})`);
    return found;
  }

  /** The ids of codes with `;` between them. A code that nobody knows is told. */
  ids(field: ChainField, known: readonly Coded[], standing: readonly string[]): readonly string[] {
    if (!this.has(field)) return standing;
    return this.#parts(field).flatMap((part) => {
      const found = known.find(({ code }) => code === part);
      if (!found) this.#tell(field, 'codeUnknown', part);
      return found ? [found.id] : [];
    });
  }

  /** `yes` or `no`. */
  yes(field: ChainField, standing: boolean): boolean {
    const text = (this.text(field) ?? '').toLowerCase();
    if (text === '') return standing;
    if (['yes', 'ja', 'true', '1'].includes(text)) return true;
    if (!['no', 'nej', 'false', '0'].includes(text)) this.#tell(field, 'wordUnknown', `${text.slice(0, 60)} (yes, no)`);
    return false;
  }

  /** A whole number of at most two digits. */
  whole(field: ChainField, standing: number): number {
    const text = this.text(field) ?? '';
    if (text === '') return standing;
    if (!/^\d{1,2}$/.test(text)) this.issue(field, 'partUnreadable');
    return Number.parseInt(text, 10) || 0;
  }

  /** A figure as a form takes it: of a number cell the point is a decimal point. */
  figure(field: ChainField, standing: Decimal | null): string | null {
    const cell = this.#cells[field];
    if (cell === undefined) return standing && decimalText(standing).replace('.', ',');
    return cell.number ? cell.text.replace('.', ',') : cell.text;
  }

  /** Remembers that a cell is wrong. */
  issue(field: ChainField, problem: PlanFileProblem): void {
    this.#tell(field, problem, this.text(field) ?? '');
  }

  /** Remembers what the plan refused. */
  refuse(problems: readonly PlanProblem[]): void {
    const cells: { readonly [F in PlanField]?: FileCell | undefined } = {
      ...this.#cells,
      ...{ overarchingGoal: this.#cells.parent, code: this.#cells.number, name: this.#cells.title },
      ...{ reportingUnits: this.#cells.units, unit: this.#cells.unit, activities: this.#cells.title },
    };
    for (const problem of problems) {
      const issue = planIssue(this.row, problem, cells);
      const told = this.#issues.some(({ row, column }) => row === issue.row && column === issue.column);
      if (!told) this.#issues.push(issue);
    }
  }

  #tell(field: ChainField, problem: PlanFileProblem, found: string): void {
    this.#issues.push({ row: this.row, column: this.column(field), problem, found });
  }

  #parts(field: ChainField): readonly string[] {
    return (this.text(field) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}

const longTexts: ReadonlySet<ChainField> = new Set(['description', 'definition', 'method']);

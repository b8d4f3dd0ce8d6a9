import { decimalText } from '../decimal.ts';
import type { MeasureUnit } from '../measurement.ts';
import { changeTarget } from '../plan/change-plan.ts';
import { currentTarget, type Plan } from '../plan/plan.ts';
import type { Target } from '../target.ts';
import type { FileIssue, FileRow } from './cell.ts';
import type { WrittenField } from './outcome-fields.ts';
import { type PlanFileChange, type PlanFileProblem, type PlanFileReading, planIssue } from './plan-issue.ts';

/** The fields of a target in a file, in this order; in JSON the year stands beside the list. */
export const targetFields = ['indicator', 'target', 'note'] as const;
export type TargetField = (typeof targetFields)[number];

/** One target as it is written. */
export type WrittenTarget = Readonly<Record<TargetField, WrittenField>>;

const unitWord: Readonly<Record<MeasureUnit, string>> = {
  percent: ' %',
  count: ' st',
  days: ' dagar',
  scale: ' poäng',
  index: '',
  tkr: ' tkr',
};

/** A target as people write it; read again it is the same target. */
export function targetText({ operator, value, upper }: Target, unit: MeasureUnit): string {
  // A point before three digits could be read as thousands; a comma cannot.
  const figure = (of: Target['value']) => decimalText(of).replace('.', ',');
  const end = unitWord[unit];
  if (operator === 'between') return `mellan ${figure(value)} och ${figure(upper ?? value)}${end}`;
  return `${operator === 'atLeast' ? 'minst' : 'högst'} ${figure(value)}${end}`;
}

/** The targets of a plan that hold, in its order, as the fields of a file. */
export function writeTargets(plan: Plan): readonly WrittenTarget[] {
  return plan.indicators.map((indicator) => {
    const target = currentTarget(indicator);
    return {
      indicator: { text: indicator.code },
      target: target && { text: targetText(target, indicator.unit) },
      note: target?.note ? { text: target.note } : null,
    };
  });
}

/**
 * Sets the targets of a plan to what the rows of a file say. A row without a target leaves what is there; another target in
 * a decided plan demands a note.
 */
export function importTargets(plan: Plan, rows: readonly FileRow<TargetField>[]): PlanFileReading {
  const issues: FileIssue<PlanFileProblem>[] = [];
  const changes: PlanFileChange[] = [];
  const seen = new Map<string, number>();
  let after = plan;
  let unchanged = 0;
  for (const { row, cells } of rows) {
    const code = cells.indicator?.text.trim() ?? '';
    const indicator = after.indicators.find((each) => each.code === code);
    const text = cells.target?.text ?? '';
    const first = seen.get(code);
    const at = { row, column: cells.indicator?.column ?? 'indicator' };
    if (code === '') issues.push({ ...at, problem: 'indicatorMissing', found: '' });
    else if (!indicator) issues.push({ ...at, problem: 'indicatorUnknown', found: code });
    else if (first !== undefined) issues.push({ ...at, problem: 'rowTwice', found: String(first) });
    if (!indicator || first !== undefined) continue;
    seen.set(code, row);
    if (text.trim() === '') {
      unchanged += 1;
      continue;
    }
    const reason = cells.note?.text ?? null;
    const decision = changeTarget(after, { indicatorId: indicator.id, text, reason });
    if (decision.kind === 'refused') {
      const columns = { target: cells.target, reason: cells.note };
      issues.push(...decision.problems.map((problem) => planIssue(row, problem, columns)));
      continue;
    }
    const changed = decision.plan.indicators.find(({ id }) => id === indicator.id) ?? indicator;
    const [was, is] = [currentTarget(indicator), currentTarget(changed)];
    after = decision.plan;
    if (changed.targets === indicator.targets || was === is) unchanged += 1;
    else {
      const before = was && targetText(was, indicator.unit);
      const told = { part: 'target' as const, code, name: indicator.name, before };
      changes.push({ row, kind: was ? 'updated' : 'created', ...told, after: is && targetText(is, indicator.unit) });
    }
  }
  return { plan: after, changes, unchanged, issues };
}

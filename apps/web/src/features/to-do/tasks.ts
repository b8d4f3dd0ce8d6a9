import type { Role } from '@tertial/domain';
import type { ToDoQuery } from './__generated__/operations.ts';

/** An open tertial with its reports, as the page reads it. */
export type OpenTertial = ToDoQuery['toDo']['open'][number];
type UnitReport = OpenTertial['reports'][number];

/** Something that waits for one person. */
export type Task =
  | { readonly kind: 'fillIn' | 'mend' | 'handIn' | 'approve'; readonly report: UnitReport }
  | { readonly kind: 'lock' };

const order = ['mend', 'approve', 'handIn', 'fillIn', 'lock'] as const satisfies readonly Task['kind'][];

/**
 * What waits in an open tertial. Those who fill in are asked to fill in and to hand in; those who only review are asked to
 * approve, and who locks is asked to lock when all is approved.
 */
export function tasksOf({ period, reports, completeness }: OpenTertial, roles: readonly Role[]): readonly Task[] {
  const reviewsOnly = !roles.some((role) => role === 'rapportor' || role === 'enhetschef');
  const ofReports = reports.flatMap((report): Task[] => {
    const kind = report.mine ? kindOf(report, reviewsOnly) : null;
    return kind === null ? [] : [{ kind, report }];
  });
  const ready = completeness.units > 0 && completeness.approved === completeness.units;
  const tasks = [...ofReports, ...(period.canLock && ready ? [{ kind: 'lock' as const }] : [])];
  return tasks.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function kindOf(
  { state, acts, answered, due }: UnitReport,
  reviewsOnly: boolean,
): Exclude<Task['kind'], 'lock'> | null {
  if (acts.includes('approve')) return 'approve';
  if (reviewsOnly || state === 'handedIn' || state === 'approved') return null;
  if (state === 'sentBack') return 'mend';
  if (answered < due) return 'fillIn';
  return acts.includes('handIn') ? 'handIn' : null;
}

/** The names of the units of one's own that have not handed in. */
export function notHandedIn({ reports }: Pick<OpenTertial, 'reports'>): readonly string[] {
  return reports
    .filter(({ mine, state }) => mine && state !== 'handedIn' && state !== 'approved')
    .map(({ unit }) => unit.name);
}

/** The names of the units of one's own that are handed in and that four eyes keep one from approving. */
export function stoppedIn({ reports }: Pick<OpenTertial, 'reports'>): readonly string[] {
  return reports
    .filter(({ mine, state, ownFigures }) => mine && state === 'handedIn' && ownFigures)
    .map(({ unit }) => unit.name);
}

/** The day by which the first of what waits is to be done; null where nothing that waits has one. */
export function firstDue(open: readonly OpenTertial[], roles: readonly Role[]): string | null {
  const days = open.flatMap((each) =>
    each.period.dueOn !== null && tasksOf(each, roles).length > 0 ? [each.period.dueOn] : [],
  );
  return days.sort().at(0) ?? null;
}

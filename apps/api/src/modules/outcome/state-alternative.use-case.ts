import {
  type AlternativeDecision,
  stateAlternative as decide,
  decimalText,
  type StateAlternative,
  type Tertial,
} from '@tertial/domain';
import { readActor, readUnitPaths, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { releaseTotals } from '../../platform/release-totals.ts';
import { isRowId } from '../../platform/row-id.ts';
import { readSubject, saveAlternative } from './correction.store.ts';

/** What a source says about an indicator's total in one tertial. */
export interface StateAlternativeCommand extends StateAlternative {
  readonly indicatorId: string;
  readonly tertial: Tertial;
}

/** Why it was not saved; null where it was. */
export type AlternativeRefusal =
  | Extract<AlternativeDecision, { kind: 'refused' }>['reason']
  | 'notFound'
  | 'notPermitted'
  | null;

/** Keeps what a source says that a total would be without a known error. */
export async function stateAlternative(
  database: Database,
  by: SignedIn,
  command: StateAlternativeCommand,
  at: Date,
): Promise<AlternativeRefusal> {
  const { municipality } = by;
  const { indicatorId, tertial } = command;
  if (!isRowId(indicatorId)) return 'notFound';
  return database.inTenant(municipality, async (tx) => {
    const subject = await readSubject(tx, municipality, indicatorId, tertial);
    if (!subject) return 'notFound';
    const actor = await readActor(tx, by);
    const paths = await readUnitPaths(tx, municipality, subject.unitIds);
    if (!paths.some((unitPath) => permit(actor, 'alternative.state', { unitPath }))) return 'notPermitted';
    const decision = decide(command, { measure: subject, periodState: subject.periodState });
    if (decision.kind === 'refused') return decision.reason;
    const { alternative } = decision;
    const stated = alternative && { ...alternative, value: decimalText(alternative.value) };
    await saveAlternative(tx, { municipality, indicatorId, tertial }, stated);
    if (subject.periodState === 'locked') {
      await releaseTotals(tx, municipality, { year: subject.year, tertial }, at, [indicatorId]);
    }
    const event = stated === null ? 'withdrawn' : 'stated';
    await audit(tx, by, [{ at, act: 'alternative.state', subject: { indicatorId, tertial, event } }]);
    return null;
  });
}

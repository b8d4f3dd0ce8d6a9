import { randomUUID } from 'node:crypto';
import {
  addServiceArea,
  addUnit,
  endServiceArea,
  endUnit,
  mergeUnits,
  moveUnit,
  type OrganisationDecision,
  type OrganisationRefusal,
  type OrganisationRules,
  renameServiceArea,
  renameUnit,
  restoreUnit,
  type ServiceAreaDecision,
  type ServiceAreaState,
  takeBackPlanned,
  takeBackPlannedName,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { keepArea, keepUnit, readOrganisationState } from './organisation.store.ts';
import type { OrganisationCommand, SeenUnit } from './organisation-command.ts';

type Decided =
  | { readonly what: string; readonly of: 'units'; readonly decision: OrganisationDecision }
  | { readonly what: string; readonly of: 'area'; readonly decision: ServiceAreaDecision };

/** Changes the organisation, one thing at a time, and keeps all that it was. Gives why not, or null. */
export function changeOrganisation(
  database: Database,
  by: SignedIn,
  command: OrganisationCommand,
  at: Date,
): Promise<OrganisationRefusal | 'notPermitted' | null> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'organisation.change', {})) return 'notPermitted';
    await oneAtATime(tx, municipality, 'organisation');
    const { units, areas, reporting } = await readOrganisationState(tx, municipality);
    const decided = decide(command, { units, reporting, today: swedishDay(at) }, areas);
    if (decided === null) return 'notFound';
    const { what, decision } = decided;
    if (decision.kind === 'refused') return decision.reason;
    const told = (subject: { unitId: string } | { serviceAreaId: string }) => ({
      at,
      act: 'organisation.change',
      subject: { what, ...subject },
    });
    if (decided.of === 'units' && decided.decision.kind === 'accepted') {
      for (const unit of decided.decision.units) await keepUnit(tx, municipality, unit);
      await audit(
        tx,
        by,
        decided.decision.units.map(({ id }) => told({ unitId: id })),
      );
    }
    if (decided.of === 'area' && decided.decision.kind === 'accepted' && decided.decision.area) {
      await keepArea(tx, municipality, decided.decision.area);
      await audit(tx, by, [told({ serviceAreaId: decided.decision.area.id })]);
    }
    return null;
  });
}

function decide(
  command: OrganisationCommand,
  rules: OrganisationRules,
  areas: readonly ServiceAreaState[],
): Decided | null {
  const ofUnits = (what: string, decision: OrganisationDecision) => ({ what, of: 'units', decision }) as const;
  const ofArea = (what: string, decision: ServiceAreaDecision) => ({ what, of: 'area', decision }) as const;
  const seen = ({ seenName, seenParentId }: SeenUnit) => ({
    name: seenName,
    parentId: seenParentId ?? null,
  });
  if (command.addUnit) {
    const { parentId, from, ...rest } = command.addUnit;
    const unit = { ...rest, id: randomUUID(), parentId: parentId ?? null, from: from ?? null };
    return ofUnits('addUnit', addUnit(unit, rules));
  }
  if (command.renameUnit) {
    return ofUnits('renameUnit', renameUnit({ ...command.renameUnit, seen: seen(command.renameUnit) }, rules));
  }
  if (command.moveUnit) {
    return ofUnits('moveUnit', moveUnit({ ...command.moveUnit, seen: seen(command.moveUnit) }, rules));
  }
  if (command.mergeUnits) return ofUnits('mergeUnits', mergeUnits(command.mergeUnits, rules));
  if (command.endUnit) return ofUnits('endUnit', endUnit(command.endUnit, rules));
  if (command.restoreUnit) return ofUnits('restoreUnit', restoreUnit(command.restoreUnit, rules));
  if (command.takeBackPlanned) {
    return ofUnits('takeBackPlanned', takeBackPlanned(command.takeBackPlanned, rules));
  }
  if (command.takeBackPlannedName) {
    return ofArea('takeBackPlannedName', takeBackPlannedName(command.takeBackPlannedName, areas, rules.today));
  }
  if (command.addServiceArea) {
    const { from, ...rest } = command.addServiceArea;
    return ofArea('addServiceArea', addServiceArea({ ...rest, id: randomUUID(), from: from ?? null }, areas));
  }
  if (command.renameServiceArea) {
    const { seenName, ...rest } = command.renameServiceArea;
    return ofArea('renameServiceArea', renameServiceArea({ ...rest, seen: seenName }, areas, rules.today));
  }
  if (command.endServiceArea) {
    const { id, lastDay } = command.endServiceArea;
    return ofArea('endServiceArea', endServiceArea({ id, lastDay: lastDay ?? null }, areas, rules.today));
  }
  return null;
}

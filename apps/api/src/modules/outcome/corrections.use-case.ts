import { randomUUID } from 'node:crypto';
import {
  type Actor,
  type AnswerRequest,
  answerRequest,
  answerRights,
  asksTheSame,
  type CorrectionRefusal,
  requestCorrection as decideRequest,
  type EntryMeasure,
  periodKey,
  proposedMeasurement,
  type RequestCorrection,
  type RequestRight,
} from '@tertial/domain';
import { readActor, readUnitPaths, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { type AnswerResult, answerCellsIn } from './answer-cells.use-case.ts';
import { correctingAsAsked } from './correct-outcome.use-case.ts';
import {
  currentFigure,
  type RequestRow,
  readFourEyes,
  readRequests,
  readRivals,
  saveAnswer,
  saveRequest,
} from './correction.store.ts';
import { marking } from './mark-misreports.use-case.ts';
import { type Cell, readStanding, sexOf } from './outcome.store.ts';

/** What came of a request: which one it is, or why it was refused. */
export type CorrectionResult =
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: CorrectionRefusal | 'notPermitted' | 'notFound' };

/** A request as the one who asks may see it. */
export type RequestView = Awaited<ReturnType<typeof readCorrections>>[number];

/** Asks a chef to correct a figure or to mark it. */
export async function requestCorrection(
  database: Database,
  by: SignedIn,
  command: Cell & RequestCorrection,
  at: Date,
): Promise<CorrectionResult> {
  const { municipality, personId } = by;
  const { indicatorId, unitId, tertial, misreport } = command;
  if (!isRowId(indicatorId) || !isRowId(unitId)) return refused('notFound');
  return database.inTenant(municipality, async (tx): Promise<CorrectionResult> => {
    const {
      actor,
      cells: [state],
    } = await readStanding(tx, by, [command]);
    if (!state?.reports || (sexOf(command) !== 'total' && !state.bySex)) return refused('notFound');
    if (!permit(actor, 'correction.request', state)) return refused('notPermitted');
    const decision = decideRequest(command, { ...state, measurement: state.outcome.measurement });
    if (decision.kind === 'refused') return decision;
    const { reason, proposal } = decision;
    const id = randomUUID();
    const place = { indicatorId, unitId, tertial, sex: sexOf(command) };
    await saveRequest(tx, { municipality, id, ...place, misreport, reason, proposal, askedAt: at, askedBy: personId });
    await audit(tx, by, [{ at, act: 'correction.request', subject: { id, ...place, misreport } }]);
    return { kind: 'saved', id };
  });
}

/** Answers a request; what is accepted is done in the same transaction, and answers whoever asked for the same. */
export async function decideCorrection(
  database: Database,
  by: SignedIn,
  command: AnswerRequest & { readonly id: string },
  at: Date,
): Promise<CorrectionResult> {
  const { municipality, personId } = by;
  const { id } = command;
  if (!isRowId(id)) return refused('notFound');
  const work = async (tx: TenantTransaction): Promise<CorrectionResult> => {
    const [request] = await readRequests(tx, municipality, id);
    if (!request) return refused('notFound');
    const actor = await readActor(tx, by);
    const [unitPath = []] = await readUnitPaths(tx, municipality, [request.unit.id]);
    const asker = await readActor(tx, { municipality, personId: request.askedById });
    const rights = rightsOf({ actor, asker }, unitPath, request, await readFourEyes(tx, municipality));
    if (!rights.mayDecline) return refused('notPermitted');
    const decision = answerRequest(request, command);
    if (decision.kind === 'refused') return decision;
    if (command.accept && rights.hindrance !== null) return refused(rights.hindrance);
    const { state, answer } = decision;
    const done = state === 'accepted' ? await doAsAsked(tx, by, request, at) : null;
    if (done !== null && done.kind !== 'saved') return refused(doneRefusal(done));
    const rivals = state === 'accepted' ? await readRivals(tx, municipality, request) : [];
    const equal = rivals.filter((rival) => asksTheSame(rival, request, measureOf(request)));
    for (const answered of [request, ...equal]) {
      const key = { municipality, id: answered.id };
      await saveAnswer(tx, key, { state, answer, decidedAt: at, decidedBy: personId });
      await audit(tx, by, [{ at, act: 'correction.decide', subject: { id: answered.id, state } }]);
    }
    return { kind: 'saved', id };
  };
  return inTurn<CorrectionResult>(database, municipality, work, refused('conflict'));
}

/** The requests that somebody may decide, or has asked; the open ones first. */
export function readCorrections(database: Database, by: SignedIn) {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    const rows = await readRequests(tx, municipality, null);
    const paths = await readUnitPaths(tx, municipality, [...new Set(rows.map(({ unit }) => unit.id))]);
    const fourEyes = await readFourEyes(tx, municipality);
    const askers = new Map<string, Actor>();
    for (const { askedById, state } of rows) {
      if (state !== 'open' || askers.has(askedById)) continue;
      askers.set(askedById, await readActor(tx, { municipality, personId: askedById }));
    }
    return rows.flatMap((row) => {
      const unitPath = paths.find(([leaf]) => leaf === row.unit.id) ?? [];
      const { mayDecline, hindrance } = rightsOf({ actor, asker: askers.get(row.askedById) }, unitPath, row, fourEyes);
      const seen = row.askedById === personId || permit(actor, 'correction.decide', { unitPath }) || mayDecline;
      if (!seen) return [];
      const answerable = row.state === 'open';
      const rights = { canDecide: answerable && mayDecline, hindrance: answerable ? hindrance : null };
      return [{ ...row, period: periodKey(row), current: currentFigure(row), ...rights }];
    });
  });
}

/** `asker` may be left out where the request is answered already. */
function rightsOf(
  { actor, asker }: { readonly actor: Actor; readonly asker: Actor | undefined },
  unitPath: readonly string[],
  request: RequestRow,
  fourEyes: boolean,
) {
  const may = (act: RequestRight) => permit(actor, act, { unitPath });
  const askerMay = (act: RequestRight) => asker !== undefined && permit(asker, act, { unitPath });
  return answerRights(request, { personId: actor.personId, fourEyes, may, askerMay });
}

function measureOf({ measureUnit, construction, lowest, highest }: RequestRow): EntryMeasure {
  return { unit: measureUnit, construction, lowest, highest };
}

function doAsAsked(
  tx: TenantTransaction,
  by: SignedIn,
  request: RequestRow,
  at: Date,
): Promise<AnswerResult<string>> | AnswerResult<string> {
  const { indicatorId, unit, tertial, sex, reason } = request;
  const cell = {
    indicatorId,
    unitId: unit.id,
    tertial,
    sex,
    expectedRevision: request.currentRevision,
    reason,
  } as const;
  const how = { at, origin: 'typed' } as const;
  if (request.misreport) return answerCellsIn(tx, by, [cell], marking, how);
  const measurement = proposedMeasurement(request.proposal ?? '', measureOf(request));
  if (measurement === null) return refused('unreadable');
  return answerCellsIn(tx, by, [{ ...cell, measurement }], correctingAsAsked, how);
}

/** Why what was asked cannot be done, in the words of a request. */
function doneRefusal(result: Exclude<AnswerResult<string>, { kind: 'saved' }>) {
  if (result.kind === 'conflict') return 'conflict';
  switch (result.reason) {
    case 'notPermitted':
    case 'notFound':
    case 'nothingToMark':
      return result.reason;
    default:
      return 'wrongState';
  }
}

function refused<Reason extends string>(reason: Reason) {
  return { kind: 'refused', reason } as const;
}

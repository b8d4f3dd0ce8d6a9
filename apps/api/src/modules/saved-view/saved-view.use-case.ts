import { randomUUID } from 'node:crypto';
import {
  saveView as decide,
  refuseRemoval,
  type SavedViewRefusal,
  type SaveView,
  type ViewKeeper,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { type KeptView, keepView, readVisibleViews, removeKeptView } from './saved-view.store.ts';

/** A view as its reader sees it. */
export interface ViewOfReader extends KeptView {
  readonly own: boolean;
}

/** What came of a change, with the views as they stand after it. */
export interface ViewChange {
  readonly refusal: SavedViewRefusal | null;
  readonly view: ViewOfReader | null;
  readonly views: readonly ViewOfReader[];
}

/** The views that the one who asks may open, the own ones first, by name; none for whoever has no role. */
export function readSavedViews(database: Database, by: SignedIn): Promise<ViewOfReader[]> {
  return database.inTenant(by.municipality, async (tx) => ((await keeperOf(tx, by)) === null ? [] : readViews(tx, by)));
}

/** Keeps a view, or changes an own one. */
export function saveView(database: Database, by: SignedIn, command: SaveView, at: Date): Promise<ViewChange> {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    await oneAtATime(tx, municipality, 'views');
    const keeper = await keeperOf(tx, by);
    if (keeper === null) return { refusal: 'notPermitted', view: null, views: [] };
    const visible = await readViews(tx, by);
    const decision = decide(visible, keeper, command);
    if (decision.kind === 'refused') return { refusal: decision.reason, view: null, views: visible };
    if (decision.kind === 'unchanged') {
      return { refusal: null, view: visible.find(({ id }) => id === command.id) ?? null, views: visible };
    }
    const id = command.id ?? randomUUID();
    const { shared, revision } = decision.view;
    await keepView(tx, municipality, { id, ownerId: personId, ...decision.view }, at);
    await audit(tx, by, [{ at, act: 'view.keep', subject: { event: 'saved', view: id, revision, shared } }]);
    const views = await readViews(tx, by);
    return { refusal: null, view: views.find((view) => view.id === id) ?? null, views };
  });
}

/** Removes an own view. */
export function removeView(
  database: Database,
  by: SignedIn,
  command: { readonly id: string; readonly expectedRevision: number },
  at: Date,
): Promise<ViewChange> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    await oneAtATime(tx, municipality, 'views');
    const keeper = await keeperOf(tx, by);
    if (keeper === null) return { refusal: 'notPermitted', view: null, views: [] };
    const visible = await readViews(tx, by);
    const refusal = refuseRemoval(visible, keeper, command);
    if (refusal !== null) return { refusal, view: null, views: visible };
    const { id } = command;
    await removeKeptView(tx, municipality, id);
    await audit(tx, by, [{ at, act: 'view.keep', subject: { event: 'removed', view: id } }]);
    return { refusal: null, view: null, views: visible.filter((view) => view.id !== id) };
  });
}

async function keeperOf(tx: TenantTransaction, by: SignedIn): Promise<ViewKeeper | null> {
  const actor = await readActor(tx, by);
  if (!permit(actor, 'view.keep', {})) return null;
  return { personId: by.personId, mayShare: permit(actor, 'view.share', {}) };
}

async function readViews(tx: TenantTransaction, by: SignedIn): Promise<ViewOfReader[]> {
  const views = await readVisibleViews(tx, by);
  const order = new Intl.Collator('sv-SE', { numeric: true });
  return views
    .map((view) => ({ ...view, own: view.ownerId === by.personId }))
    .sort((one, other) => Number(other.own) - Number(one.own) || order.compare(one.name, other.name));
}

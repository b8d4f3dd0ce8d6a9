import type { SavedView } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { TenantTransaction } from '../../platform/database.ts';

/** A view with when it was saved and by whom. */
export interface KeptView extends SavedView {
  readonly savedAt: Date;
  readonly ownerName: string;
}

/** The views that a person may open: the own ones and those that others share. */
export async function readVisibleViews(
  tx: TenantTransaction,
  { municipality, personId }: SignedIn,
): Promise<KeptView[]> {
  const rows = await tx.savedView.findMany({
    where: { municipality, OR: [{ ownerId: personId }, { shared: true }] },
    include: { owner: { select: { name: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, ownerId, name, shared, search, revision, savedAt, owner }) => ({
    ...{ id, ownerId, name, shared, search, revision, savedAt },
    ownerName: owner.name,
  }));
}

/** Keeps a view, a new one or in place of what its owner had under the same id. */
export async function keepView(tx: TenantTransaction, municipality: string, view: SavedView, savedAt: Date) {
  const { id, ownerId, ...content } = view;
  const data = { ...content, savedAt };
  await tx.savedView.upsert({
    where: { municipality_id: { municipality, id } },
    create: { municipality, id, ownerId, ...data },
    update: data,
  });
}

/** Removes a view. */
export async function removeKeptView(tx: TenantTransaction, municipality: string, id: string) {
  await tx.savedView.deleteMany({ where: { municipality, id } });
}

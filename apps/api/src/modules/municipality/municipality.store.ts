import type { TenantTransaction } from '../../platform/database.ts';

/** A municipality as it begins: its committee, and the person who builds the rest. */
export interface FirstRows {
  readonly municipality: string;
  readonly name: string;
  readonly committee: { readonly id: string; readonly name: string };
  readonly administrator: {
    readonly id: string;
    readonly handle: string;
    readonly name: string;
    readonly email: string | null;
  };
}

/** Puts the first rows in. False where the municipality is there already; then nothing is written. */
export async function insertFirstRows(tx: TenantTransaction, rows: FirstRows): Promise<boolean> {
  const { municipality, name, committee, administrator } = rows;
  const created = await tx.municipality.createMany({ data: [{ code: municipality, name }], skipDuplicates: true });
  if (created.count === 0) return false;
  await tx.unit.create({
    data: { municipality, id: committee.id, code: 'N', name: committee.name, kind: 'committee', position: 0 },
  });
  await tx.person.create({ data: { municipality, ...administrator } });
  await tx.roleGrant.create({
    data: { municipality, personId: administrator.id, role: 'administrator', unitId: committee.id },
  });
  return true;
}

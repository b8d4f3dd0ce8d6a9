import { removeTenant } from '@tertial/prisma/migrate';
import type { SampleMunicipality } from '@tertial/prisma/seed';
import { sampleId } from '../modules/sample/sample-id.ts';
import { createDatabase } from '../platform/database.ts';
import { StartRefused } from '../platform/settings.ts';

type Source = { readonly url: string; readonly adminUrl: string; readonly statementNames?: boolean };

/**
 * Removes a sample municipality and all that was entered in it.
 *
 * @throws StartRefused when it is not there, or is a municipality's own under the same code.
 */
export async function removeSample(
  { url, adminUrl, statementNames = true }: Source,
  { code, name, units }: SampleMunicipality,
): Promise<void> {
  const database = createDatabase(url, { statementNames });
  try {
    const there = await database.inTenant(code, (tx) => tx.unit.findMany({ select: { id: true } }));
    if (there.length === 0) throw new StartRefused(`There is no sample data of ${name} (${code}) to remove.`);
    const sample = new Set(units.map((unit) => sampleId(code, 'unit', unit.code)));
    if (!there.some(({ id }) => sample.has(id))) {
      throw new StartRefused(`${code} is a municipality's own here, not a sample. Nothing was removed.`);
    }
  } finally {
    await database.close();
  }
  await removeTenant(adminUrl, code);
}

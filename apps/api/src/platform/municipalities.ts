import type { Database } from './database.ts';

/** The codes of all municipalities. */
export async function municipalityCodes({ platform }: Database): Promise<string[]> {
  const rows = await platform.municipality.findMany({ select: { code: true }, orderBy: { code: 'asc' } });
  return rows.map(({ code }) => code);
}

import type { Database } from '../../platform/database.ts';
import { readMunicipalities } from './demo.store.ts';

/** What the municipalities are called, by code. */
export async function listMunicipalityNames(database: Database): Promise<Map<string, string>> {
  const municipalities = await readMunicipalities(database);
  return new Map(municipalities.map(({ code, name }) => [code, name]));
}

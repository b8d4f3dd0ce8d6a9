import type { Catalogue, Table } from './catalogue.ts';

/** What every table of a municipality is distributed by. */
export const distributionColumn = 'municipality';

/** Where a table lies: spread over the machines by municipality, whole on each of them, or on the first one only. */
export type Place = 'distributed' | 'reference' | 'local';

/** Says where each table has to lie: what a table of a municipality points at, and is none itself, has to be everywhere. */
export function placesOf({ tables }: Pick<Catalogue, 'tables'>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>(
    tables.map((table) => [table.name, isOfMunicipality(table) ? 'distributed' : 'local']),
  );
  let pointing = tables.filter(isOfMunicipality);
  while (pointing.length > 0) {
    const targets = new Set(pointing.flatMap((table) => table.foreignKeys.map(({ target }) => target)));
    pointing = tables.filter(({ name }) => targets.has(name) && places.get(name) === 'local');
    for (const { name } of pointing) places.set(name, 'reference');
  }
  return places;
}

function isOfMunicipality({ columns }: Table): boolean {
  return columns.some(({ name }) => name === distributionColumn);
}

/** What a table points at before the table itself; those that point at each other in a circle are left over. */
export function inOrder(tables: readonly Table[]): { readonly ordered: readonly Table[]; readonly circle: Table[] } {
  const ordered: Table[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const isFree = ({ name, foreignKeys }: Table) =>
      !waiting.some((other) => other.name !== name && foreignKeys.some(({ target }) => target === other.name));
    const free = waiting.filter(isFree);
    if (free.length === 0) break;
    ordered.push(...free);
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return { ordered, circle: waiting };
}

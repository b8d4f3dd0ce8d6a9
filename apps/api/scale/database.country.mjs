// The made-up country of the benchmark, small, in a PostgreSQL of one's own, and who asks there.
import { load } from '../bench/load.mjs';
import { signIn } from '../bench/servers.mjs';
import { writableCells } from '../bench/write.mjs';

const size = { municipalities: 10, years: 3, firstYear: 2023 };
export const openYear = size.firstYear + size.years;
export const years = Array.from({ length: size.years }, (_, turn) => size.firstYear + turn);

/** Migrates and fills an empty database. */
export async function fill(product, server, owner, home) {
  const settings = { DATABASE_URL: server.url, DATABASE_ADMIN_URL: server.adminUrl, TERTIAL_HOME: home };
  const database = await product.startDatabase(product.readSettings(settings), { say: () => undefined });
  await database.stop();
  await load(owner, size, () => undefined);
}

/** Signs in somebody who reads and somebody who writes in each municipality. */
export async function gather(owner, origin) {
  const { rows } = await owner.query(
    `SELECT m.code, (SELECT p.id FROM person p WHERE p.municipality = m.code AND p.handle = 'rapportor') AS writer
     FROM municipality m ORDER BY m.code`,
  );
  const people = [];
  for (const { code, writer } of rows) {
    people.push({
      municipality: code,
      cookie: await signIn(origin, 'socialchef', code),
      writer: { id: writer, cookie: await signIn(origin, 'rapportor', code) },
    });
  }
  const found = await owner.query('SELECT municipality, position, id FROM indicator WHERE year = $1', [openYear]);
  const ids = new Map(found.rows.map(({ municipality, position, id }) => [`${municipality}:${position}`, id]));
  return { people, years, ids };
}

/** Cells that may be written, a list for each writer; of the two sides that write at the same time each has its own. */
export function cellsOf(owner, { people }, connections, side = 0) {
  return writableCells(owner, { people, year: openYear, connections, side });
}

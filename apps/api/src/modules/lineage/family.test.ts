import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../../testing/world.ts';

const municipality = '9999';
let world: World;
const clients: pg.Client[] = [];
/** A session of its own, which sees the municipality as the application does. */
async function session(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: world.adminUrl });
  await client.connect();
  clients.push(client);
  return client;
}

let own: pg.Client;
beforeAll(async () => {
  world = await startWorld();
  own = await session();
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await world.stop();
});

/** Those whose family is not the first one that they lead back to. */
const astray = `
  WITH RECURSIVE line AS (
    SELECT i.municipality, i.id, i.id AS family FROM indicator i WHERE i.predecessor_id IS NULL
    UNION
    SELECT i.municipality, i.id, l.family
    FROM line l JOIN indicator i ON i.municipality = l.municipality AND i.predecessor_id = l.id
  )
  SELECT i.code FROM indicator i LEFT JOIN line l ON l.municipality = i.municipality AND l.id = i.id
  WHERE i.family IS DISTINCT FROM l.family`;

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

async function add(client: pg.Client, ...chain: readonly (readonly [number, number | null])[]) {
  const rows = chain.map(
    ([number, before]) => `('${id(number)}'::uuid, ${before === null ? 'NULL' : `'${id(before)}'`}::uuid)`,
  );
  await client.query(
    `INSERT INTO indicator (municipality, id, year, goal_id, code, name, position, unit, decimals, direction, construction, timing,
       aggregation, due_tertials, lineage, predecessor_id)
     SELECT i.municipality, n.id, i.year, i.goal_id, n.id::text, i.name, i.position, i.unit, i.decimals, i.direction, i.construction,
       i.timing, i.aggregation, i.due_tertials, 'new', n.before
     FROM (SELECT * FROM indicator WHERE municipality = $1 ORDER BY code LIMIT 1) i, (VALUES ${rows.join(', ')}) n (id, before)`,
    [municipality],
  );
}

async function familyOf(number: number) {
  const { rows } = await own.query('SELECT family FROM indicator WHERE id = $1', [id(number)]);
  return rows[0]?.family;
}

const move = (client: pg.Client, number: number, before: number | null) =>
  client.query('UPDATE indicator SET predecessor_id = $2 WHERE municipality = $3 AND id = $1', [
    id(number),
    before === null ? null : id(before),
    municipality,
  ]);

test('every indicator is of the family of the first one that it continues', async () => {
  const { rows } = await own.query('SELECT count(DISTINCT family)::int < count(*)::int AS continued FROM indicator');
  expect(rows).toEqual([{ continued: true }]);
  expect((await own.query(astray)).rows).toEqual([]);
});

test('those that continue it follow, in whatever order they come and wherever it goes', async () => {
  // The later ones first, in one statement.
  await add(own, [3, 2], [2, 1], [1, null], [10, null]);
  expect(await familyOf(3)).toBe(id(1));
  await move(own, 2, 10);
  expect(await familyOf(3)).toBe(id(10));
  await move(own, 2, null);
  expect(await familyOf(3)).toBe(id(2));
  expect((await own.query(astray)).rows).toEqual([]);
});

test('one that is added while what it continues is moved follows too', async () => {
  const other = await session();
  await add(own, [20, null], [21, 20], [22, 21], [30, null]);
  await other.query('BEGIN');
  await add(other, [23, 22]);
  const moved = move(own, 21, 30);
  await other.query('COMMIT');
  await moved;
  expect(await familyOf(23)).toBe(id(30));

  await own.query('BEGIN');
  await move(own, 21, 20);
  const added = add(other, [24, 22]);
  await own.query('COMMIT');
  await added;
  expect(await familyOf(24)).toBe(id(20));
  expect((await own.query(astray)).rows).toEqual([]);
});

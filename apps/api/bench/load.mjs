// Fills an empty database with the made-up country, as its owner and past the acts that people use.
import { finish, municipality, municipalityCode, prepare } from './nation.sql.mjs';

/** What the database holds of the country; null where it holds nothing. Throws where it holds something else. */
export async function loadedSize(owner) {
  const { rows } = await owner.query(
    `
    SELECT (SELECT count(*)::int FROM municipality) AS municipalities,
      (SELECT count(DISTINCT year)::int - 1 FROM edition WHERE municipality = $1) AS years,
      (SELECT max(year)::int - 1 FROM edition WHERE municipality = $1) AS last`,
    [municipalityCode(1)],
  );
  const [{ municipalities, years, last }] = rows;
  if (municipalities === 0) return null;
  if (last === null) throw new Error('There is another data set in this database: use an empty one.');
  return { municipalities, years, firstYear: last - years + 1 };
}

/** Loads it in one session whose triggers are silent; the protections themselves stay as they are. */
export async function load(owner, { municipalities, years, firstYear }, progress) {
  await owner.query(prepare);
  for (let number = 1; number <= municipalities; number += 1) {
    await owner.query(municipality({ number, firstYear, years }));
    progress(number);
  }
  await owner.query(finish);
  await owner.query('SET session_replication_role = origin');
  await owner.query('VACUUM ANALYZE');
  await owner.query('CHECKPOINT');
}

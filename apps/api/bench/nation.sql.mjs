// A made-up country, municipality by municipality. Every figure is a hash of its place: the same at every load, and nobody's.
export const measures = 100;
export const unitsInMunicipality = 20;
/** The first units lead, the others report. */
const firstReporting = 7;
export const serviceAreas = [
  'Förskola',
  'Grundskola',
  'Gymnasium',
  'Äldreomsorg',
  'Individ- och familjeomsorg',
  'Samhällsbyggnad',
  'Kultur och fritid',
];

/** For one session of the owner: how figures and ids are made, and how revisions are chained without a trigger. */
export const prepare = `
  SET session_replication_role = replica;
  SET synchronous_commit = off;
  SET timezone = 'UTC';
  SET work_mem = '128MB';
  CREATE FUNCTION pg_temp.chance(bigint) RETURNS float8 LANGUAGE sql IMMUTABLE AS
    $$ SELECT (hashint8extended($1, 42) & 1048575)::float8 / 1048576 $$;
  CREATE FUNCTION pg_temp.made(text, text, int, int) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT md5($1 || '/' || $2 || '/' || $3 || '/' || $4)::uuid $$;
  CREATE FUNCTION pg_temp.chain_step(text, outcome_revision) RETURNS text LANGUAGE sql STABLE AS
    $$ SELECT outcome_revision_hash($2, $1) $$;
  CREATE AGGREGATE pg_temp.chain(outcome_revision) (SFUNC = pg_temp.chain_step, STYPE = text, INITCOND = '');
  CREATE TEMP TABLE measure AS
    SELECT i::int, 'bench-' || lpad(i::text, 3, '0') AS code, CASE WHEN i % 4 = 0 THEN 'lower' ELSE 'higher' END AS direction,
      CASE WHEN i % 4 = 0 THEN 'atMost' ELSE 'atLeast' END AS operator
    FROM generate_series(1, ${measures}) i;
  CREATE TEMP TABLE given (indicator_id uuid, unit_id uuid, i int, e int, year int, tertial int,
    numerator numeric(20, 6), denominator numeric(20, 6), at timestamptz);
  CREATE TEMP TABLE chained (LIKE outcome_revision);
  INSERT INTO shared_measure (code, name, unit, direction, description, source)
    SELECT code, 'Påhittat mått ' || i, 'percent', direction, 'Ett påhittat mått.', 'Tertial' FROM measure
    ON CONFLICT DO NOTHING;`;

/** Made up, above all codes that are in use. */
export function municipalityCode(number) {
  return String(9000 + number);
}

/**
 * One municipality with everything in it. The years that are over are locked and released; in the one after them the first
 * tertial is open and nothing is reported yet.
 */
export function municipality({ number, firstYear, years }) {
  const code = municipalityCode(number);
  const lastYear = firstYear + years - 1;
  const openYear = lastYear + 1;
  const id = (kind, one, other = 0) => `pg_temp.made('${code}', '${kind}', ${one}, ${other})`;
  const everyYear = `generate_series(${firstYear}, ${openYear}) y`;
  const reports = `pg_temp.chance((${number} * 20 + e)::bigint * 100 + i) < 0.5`;
  return `
  INSERT INTO municipality (code, name, fictitious)
    VALUES ('${code}', 'Kommun ${number}', true);
  INSERT INTO unit (municipality, id, code, name, kind, parent_id, position)
    SELECT '${code}', ${id('unit', 'e')}, 'E' || lpad(e::text, 2, '0'), 'Enhet ' || e,
      CASE e WHEN 1 THEN 'committee' WHEN 2 THEN 'department' WHEN 3 THEN 'division' WHEN 4 THEN 'division'
             WHEN 5 THEN 'division' WHEN 6 THEN 'division' ELSE 'unit' END,
      CASE WHEN e = 1 THEN NULL WHEN e = 2 THEN ${id('unit', 1)} WHEN e < ${firstReporting} THEN ${id('unit', 2)}
           ELSE ${id('unit', `3 + (e - ${firstReporting}) % 4`)} END, e
    FROM generate_series(1, ${unitsInMunicipality}) e;
  INSERT INTO service_area (municipality, id, code, name, position)
    SELECT '${code}', ${id('area', 'a')}, 'omrade-' || a, ('{${serviceAreas}}'::text[])[a], a
    FROM generate_series(1, ${serviceAreas.length}) a;
  INSERT INTO person (municipality, id, handle, name)
    VALUES ('${code}', ${id('person', 1)}, 'socialchef', 'Påhittad Chef'),
           ('${code}', ${id('person', 2)}, 'rapportor', 'Påhittad Rapportör');
  INSERT INTO role_grant (municipality, person_id, role, unit_id)
    VALUES ('${code}', ${id('person', 1)}, 'socialchef', ${id('unit', 1)}),
           ('${code}', ${id('person', 2)}, 'rapportor', ${id('unit', 1)});
  INSERT INTO edition (municipality, year, status) SELECT '${code}', y, 'decided' FROM ${everyYear};
  INSERT INTO period (municipality, year, tertial, state, locked_at, scheme_revision)
    SELECT '${code}', y, t, CASE WHEN y < ${openYear} THEN 'locked' WHEN t = 1 THEN 'open' ELSE 'upcoming' END,
      CASE WHEN y < ${openYear} THEN make_timestamptz(y, t * 4, 28, 12, 0, 0) END, CASE WHEN y < ${openYear} THEN 0 END
    FROM ${everyYear}, generate_series(1, 3) t;
  INSERT INTO overarching_goal (municipality, id, year, number, title, position)
    SELECT '${code}', ${id('overarching', 'y')}, y, '1', 'Påhittat övergripande mål', 0 FROM ${everyYear};
  INSERT INTO committee_goal (municipality, id, year, overarching_goal_id, number, title, position, predecessor_id)
    SELECT '${code}', ${id('goal', 'y', 'g')}, y, ${id('overarching', 'y')}, '1.' || g, 'Påhittat mål ' || g, g,
      CASE WHEN y > ${firstYear} THEN ${id('goal', 'y - 1', 'g')} END
    FROM ${everyYear}, generate_series(1, 10) g;
  INSERT INTO indicator (municipality, id, year, goal_id, code, name, position, unit, decimals, direction, construction,
      timing, aggregation, due_tertials, lineage, predecessor_id, family, shared_measure)
    SELECT '${code}', ${id('indicator', 'y', 'i')}, y, ${id('goal', 'y', '1 + (i - 1) / 10')}, 'N' || (10000 + i * 7),
      'Indikator ' || i || ' – andel som uppnår beslutad nivå inom verksamheten', i, 'percent', 1, direction, 'ratio',
      'period', 'weighted', '{1,2,3}', 'kept', CASE WHEN y > ${firstYear} THEN ${id('indicator', 'y - 1', 'i')} END,
      ${id('indicator', `${firstYear}`, 'i')}, code
    FROM ${everyYear}, measure;
  INSERT INTO target (municipality, indicator_id, revision, operator, value)
    SELECT '${code}', ${id('indicator', 'y', 'i')}, 1, operator,
      round((40 + 30 * pg_temp.chance(i) + 15 * pg_temp.chance(${number} * 1000 + i))::numeric, 1)
    FROM ${everyYear}, measure;
  INSERT INTO indicator_service_area (municipality, indicator_id, service_area_id)
    SELECT '${code}', ${id('indicator', 'y', 'i')}, ${id('area', `1 + (i - 1) % ${serviceAreas.length}`)} FROM ${everyYear}, measure;
  INSERT INTO indicator_unit (municipality, indicator_id, unit_id, reports)
    SELECT '${code}', ${id('indicator', 'y', 'i')}, ${id('unit', 'e')}, true
    FROM ${everyYear}, measure, generate_series(${firstReporting}, ${unitsInMunicipality}) e WHERE ${reports};

  TRUNCATE given, chained;
  INSERT INTO given
    SELECT ${id('indicator', 'y', 'i')}, ${id('unit', 'e')}, i, e, y, t,
      round(d * least(0.98, greatest(0.02, 0.35 + 0.3 * pg_temp.chance(i) + 0.2 * pg_temp.chance(${number} * 1000 + i)
        + 0.015 * (y - ${firstYear}) * (pg_temp.chance(${number} * 7919 + i) - 0.3)
        + 0.15 * (pg_temp.chance(((${number} * 20 + e)::bigint * 100 + i) * 64 + (y - ${firstYear}) * 3 + t) - 0.5)))),
      d, make_timestamptz(y, t * 4, 20, 9, 0, 0)
    FROM (SELECT e, i, y, t, 20 + floor(180 * pg_temp.chance((${number} * 20 + e)::bigint * 3 + i)) AS d
          FROM generate_series(${firstYear}, ${lastYear}) y, generate_series(1, 3) t, measure,
            generate_series(${firstReporting}, ${unitsInMunicipality}) e WHERE ${reports}) reported
    ORDER BY y, t, i, e;
  INSERT INTO outcome (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, saved_at, saved_by)
    SELECT '${code}', indicator_id, unit_id, tertial, 'total', 1, numerator, denominator, at, ${id('person', 2)} FROM given;
  INSERT INTO chained (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, origin, saved_at,
      saved_by, sequence, previous_hash, hash)
    SELECT '${code}', indicator_id, unit_id, tertial, 'total', 1, numerator, denominator, 'sample', at, ${id('person', 2)},
      row_number() OVER (PARTITION BY unit_id ORDER BY year, tertial, i), '', '' FROM given;
  INSERT INTO outcome_revision (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, origin,
      saved_at, saved_by, sequence, previous_hash, hash)
    SELECT municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, origin, saved_at, saved_by,
      sequence, coalesce(lag(made) OVER (PARTITION BY unit_id ORDER BY sequence), ''), made
    FROM (SELECT r.*, pg_temp.chain(ROW(r.*)::outcome_revision) OVER (PARTITION BY unit_id ORDER BY sequence) AS made
          FROM chained r) linked;
  INSERT INTO revision_chain (municipality, unit_id, length, hash)
    SELECT DISTINCT ON (unit_id) municipality, unit_id, sequence, hash
    FROM outcome_revision WHERE municipality = '${code}' ORDER BY unit_id, sequence DESC;
  INSERT INTO unit_report (municipality, year, tertial, unit_id, revision, state)
    SELECT DISTINCT '${code}', year, tertial, unit_id, 3, 'approved' FROM given;
  INSERT INTO unit_report_event (municipality, year, tertial, unit_id, revision, act, at, by)
    SELECT municipality, year, tertial, unit_id, step, act, make_timestamptz(year, tertial * 4, 20 + step, 9, 0, 0),
      CASE step WHEN 3 THEN ${id('person', 1)} ELSE ${id('person', 2)} END
    FROM unit_report, unnest('{begin,handIn,approve}'::text[]) WITH ORDINALITY AS life (act, place),
      LATERAL (SELECT place::int AS step) numbered
    WHERE municipality = '${code}';
  INSERT INTO released_total (municipality, measure, year, tertial, sex, value, numerator, denominator, reported_units,
      expected_units, withheld, released_at)
    SELECT '${code}', measure.code, year, tertial, 'total', round(sum(numerator) / sum(denominator) * 100, 6),
      sum(numerator), sum(denominator), count(*), count(*), false, make_timestamptz(year, tertial * 4, 28, 12, 0, 0)
    FROM given JOIN measure USING (i) GROUP BY measure.code, year, tertial;
  INSERT INTO indicator_total SELECT * FROM indicator_sum WHERE municipality = '${code}';`;
}

/** What a reference that adds up as it is asked needs to find one measure of everybody. */
export const finish = `
  CREATE INDEX bench_measure ON indicator (shared_measure, year) INCLUDE (municipality, id);`;

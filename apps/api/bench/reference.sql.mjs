// The shared work as SQL on the program's own tables: added up as it is asked for, nothing prepared.
export const statements = {
  // For each indicator on its own: much cheaper here than one grouping, which would read all years of the municipality.
  table: `
    SELECT i.id, i.code, i.name, s.name AS area, i.direction, i.direction = 'lower' AS lower, t.value::float8 AS target,
      a.n1, a.d1, a.n2, a.d2, a.n3, a.d3
    FROM indicator i
    JOIN indicator_service_area x ON x.municipality = i.municipality AND x.indicator_id = i.id
    JOIN service_area s ON s.municipality = x.municipality AND s.id = x.service_area_id
    JOIN target t ON t.municipality = i.municipality AND t.indicator_id = i.id AND t.revision = 1
    CROSS JOIN LATERAL (
      SELECT
        sum(numerator) FILTER (WHERE tertial = 1)::float8 AS n1, sum(denominator) FILTER (WHERE tertial = 1)::float8 AS d1,
        sum(numerator) FILTER (WHERE tertial = 2)::float8 AS n2, sum(denominator) FILTER (WHERE tertial = 2)::float8 AS d2,
        sum(numerator) FILTER (WHERE tertial = 3)::float8 AS n3, sum(denominator) FILTER (WHERE tertial = 3)::float8 AS d3
      FROM outcome o WHERE o.municipality = i.municipality AND o.indicator_id = i.id AND o.sex = 'total'
    ) a
    WHERE i.municipality = $1::char(4) AND i.year = $2::int ORDER BY i.position`,
  rank: `
    SELECT m.code AS municipality, m.name, a.value,
      rank() OVER (ORDER BY CASE i.direction WHEN 'lower' THEN a.value ELSE -a.value END)::int AS rank
    FROM indicator i
    JOIN municipality m ON m.code = i.municipality
    CROSS JOIN LATERAL (
      SELECT sum(o.numerator)::float8 / sum(o.denominator)::float8 * 100 AS value FROM outcome o
      WHERE o.municipality = i.municipality AND o.indicator_id = i.id AND o.sex = 'total' AND o.tertial = $3::int
    ) a
    WHERE i.shared_measure = $1 AND i.year = $2::int AND a.value IS NOT NULL ORDER BY rank, 1`,
  history: `
    WITH RECURSIVE line AS (
      SELECT i.municipality, i.id, i.year, i.predecessor_id FROM indicator i
      WHERE i.municipality = $1::char(4) AND i.id = $2::uuid
      UNION ALL
      SELECT p.municipality, p.id, p.year, p.predecessor_id
      FROM line l JOIN indicator p ON p.municipality = l.municipality AND p.id = l.predecessor_id
    )
    SELECT l.year, o.tertial, sum(o.numerator)::float8 / sum(o.denominator)::float8 * 100 AS value,
      max(t.value)::float8 AS target, count(*)::int AS n
    FROM line l
    JOIN outcome o ON o.municipality = l.municipality AND o.indicator_id = l.id AND o.sex = 'total'
    JOIN target t ON t.municipality = l.municipality AND t.indicator_id = l.id AND t.revision = 1
    GROUP BY 1, 2 ORDER BY 1, 2`,
  // The revision that the writer saw is held against the one that stands there; then the figure, its revision and the audit.
  write: `
    WITH kept AS (
      INSERT INTO outcome AS o (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, saved_at, saved_by)
      VALUES ($1::char(4), $2::uuid, $3::uuid, $4::int, 'total', $5::int + 1, $6::numeric, $7::numeric, now(), $8::uuid)
      ON CONFLICT (municipality, indicator_id, unit_id, tertial, sex) DO UPDATE
        SET revision = excluded.revision, numerator = excluded.numerator, denominator = excluded.denominator,
          saved_at = excluded.saved_at, saved_by = excluded.saved_by
        WHERE o.revision = $5::int
      RETURNING o.*
    ), chained AS (
      INSERT INTO outcome_revision (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, origin, saved_at, saved_by)
      SELECT municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, 'typed', saved_at, saved_by FROM kept
    ), told AS (
      INSERT INTO audit_event (municipality, at, actor_id, act, subject)
      SELECT municipality, saved_at, saved_by, 'outcome.record', jsonb_build_object('indicatorId', indicator_id,
        'unitId', unit_id, 'tertial', tertial, 'sex', sex, 'revision', revision) FROM kept
    )
    SELECT revision, numerator::float8, denominator::float8, (numerator / denominator * 100)::float8 AS value FROM kept`,
};

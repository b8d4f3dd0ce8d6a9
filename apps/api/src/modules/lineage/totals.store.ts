import {
  absences,
  aggregations,
  constructions,
  editionStatuses,
  measureUnits,
  periodKey,
  periodStates,
  targetOperators,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Database } from '../../platform/database.ts';
import { figureOrNull, tertial, viewer } from '../../platform/row-shapes.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';

// The statement answers with text that has a sign between its parts: the database is slow at making JSON of many small values.
// No sign is met within a part, for those are numbers, ids and words that the schema knows; a dash stands for what is not there.
const parted = <Parts extends z.ZodType>(sign: string, parts: Parts) =>
  z.preprocess((text) => (typeof text === 'string' && text !== '' ? text.split(sign) : []), parts);
const known = <Value extends z.ZodType>(value: Value) => z.preprocess((text) => (text === '-' ? null : text), value);
const number = z.coerce.number();
const which = number.pipe(tertial);
const figure = known(figureOrNull);

/** Of how many units; value, numerator, denominator, absence. */
const part = parted(' ', z.tuple([number, figure, figure, figure, known(z.enum(absences).nullable())]));
/** Operator, value, upper end. */
const target = known(parted(' ', z.tuple([z.enum(targetOperators), z.string(), figure])).nullable());
/** Tertial, and the parts that its total is made of. */
const total = parted('/', z.tuple([which], part));
/** Id, family, year; unit, construction, aggregation; the target that holds, and the totals. */
const edition = parted(
  '|',
  z.tuple([
    z.string(),
    z.string(),
    number,
    z.enum(measureUnits),
    z.enum(constructions),
    z.enum(aggregations),
    target,
    parted(',', z.array(total)),
  ]),
);
/** Year, and how firm its plan is. */
const plan = parted(' ', z.tuple([number, z.enum(editionStatuses)]));
/** Year, tertial, and its state. */
const period = parted(' ', z.tuple([number, which, z.enum(periodStates)]));

const answer = z
  .object({
    viewer,
    ...{ plans: parted(',', z.array(plan)), periods: parted(',', z.array(period)) },
    editions: parted(';', z.array(edition)),
  })
  .transform(({ plans, periods, editions, ...rest }) => {
    const statuses = new Map(plans);
    const states = new Map(periods.map(([year, own, state]) => [periodKey({ year, tertial: own }), state]));
    return {
      ...rest,
      editions: editions.flatMap(([id, family, year, unit, construction, aggregation, wanted, totals]) => {
        const status = statuses.get(year);
        const tertials = totals.flatMap(([own, ...parts]) => {
          const state = states.get(periodKey({ year, tertial: own }));
          return state ? [{ tertial: own, state, parts }] : [];
        });
        return status ? [{ id, family, year, status, unit, construction, aggregation, target: wanted, tertials }] : [];
      }),
    };
  });

/** The parts of an indicator's totals, with the roles of the person who asks. */
export type TotalsRows = z.infer<typeof answer>;
/** One edition with its parts. */
export type TotalsEdition = TotalsRows['editions'][number];
/** What is added up: one unit's figure, or the sums of several that can be pooled. */
export type TotalsPart = z.infer<typeof part>;

const list = (each: string, sign: string, order = '') => `coalesce(string_agg(${each}, '${sign}' ${order}), '')`;
const orDash = (column: string) => `coalesce(${column}::text, '-')`;

/** $1 the municipality, $2 an indicator, $3 a person. */
const statement = `
  SELECT (
    SELECT json_build_object('grants', coalesce(
      (SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
       FROM actor_grant r WHERE r.municipality = $1::char(4) AND r.person_id = $3::uuid), '[]'))
    FROM person p WHERE p.municipality = $1::char(4) AND p.id = $3::uuid
  ) AS viewer, (
    SELECT ${list("concat_ws(' ', d.year, d.status)", ',')} FROM edition d WHERE d.municipality = $1::char(4)
  ) AS plans, (
    SELECT ${list("concat_ws(' ', p.year, p.tertial, p.state)", ',')} FROM period p WHERE p.municipality = $1::char(4)
  ) AS periods, (
    SELECT ${list(
      `concat_ws('|', e.id, e.family, e.year, e.unit, e.construction, e.aggregation, coalesce((
        SELECT concat_ws(' ', t.operator, t.value, ${orDash('t.upper')}) FROM target t
        WHERE t.municipality = $1::char(4) AND t.indicator_id = e.id ORDER BY t.revision DESC LIMIT 1), '-'), (
        SELECT ${list(
          `concat_ws('/', s.tertial, CASE
            WHEN e.aggregation = 'weighted' AND s.answered = s.shares
              THEN concat_ws(' ', s.answered, '-', trim_scale(s.numerator), trim_scale(s.denominator), '-')
            WHEN e.aggregation = 'sum' AND s.answered = s.values THEN concat_ws(' ', s.answered, trim_scale(s.value), '- - -')
            ELSE (
              SELECT string_agg(concat_ws(' ', 1, ${orDash('o.value')}, ${orDash('o.numerator')}, ${orDash('o.denominator')},
                ${orDash('o.absence')}), '/' ORDER BY u.position, u.code)
              FROM indicator_unit x
              JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
              LEFT JOIN outcome o ON o.municipality = x.municipality AND o.indicator_id = x.indicator_id
                AND o.unit_id = x.unit_id AND o.tertial = s.tertial AND o.sex = 'total'
              WHERE x.municipality = $1::char(4) AND x.indicator_id = e.id AND x.reports
                AND (coalesce(o.value, o.numerator) IS NOT NULL OR o.absence IS NOT NULL
                     OR ${unitIsThere(Prisma.raw('e.year'), Prisma.raw('s.tertial')).text})
            ) END)`,
          ...[',', 'ORDER BY s.tertial'],
        )}
        FROM indicator_total s
        WHERE s.municipality = $1::char(4) AND s.indicator_id = e.id AND s.sex = 'total' AND s.answered > 0))`,
      ...[';', 'ORDER BY e.year, e.position'],
    )}
    FROM indicator e
    WHERE e.municipality = $1::char(4) AND e.family = (
      SELECT i.family FROM indicator i WHERE i.municipality = $1::char(4) AND i.id = $2::uuid)
  ) AS editions`;

/**
 * Reads what an indicator's totals through all its years are made of, in one statement: sums where they are enough, and else
 * the units' figures one by one, the units in the order of the organisation.
 */
export async function readTotalsRows(
  database: Pick<Database, 'readTenant'>,
  municipality: string,
  personId: string,
  indicatorId: string,
): Promise<TotalsRows> {
  const values = [municipality, indicatorId, personId];
  const [row] = await database.readTenant(municipality, { text: statement, values });
  return answer.parse(row);
}

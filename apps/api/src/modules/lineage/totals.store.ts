import {
  absences,
  aggregations,
  constructions,
  type Decimal,
  decimal,
  editionStatuses,
  measureUnits,
  periodStates,
  targetOperators,
  tertials,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Database } from '../../platform/database.ts';
import { viewer } from '../../platform/row-shapes.ts';
import { parted, wordOf } from '../../platform/told-text.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';

const row = z.object({ viewer, plans: z.string(), periods: z.string(), editions: z.string() });

/** The parts of an indicator's totals, with the roles of the person who asks. */
export type TotalsRows = ReturnType<typeof totalsRows>;
/** One edition with its parts. */
export type TotalsEdition = TotalsRows['editions'][number];
/** What is added up: one unit's figure, or the sums of several that can be pooled. */
export type TotalsPart = ReturnType<typeof partOf>;

// The statement answers with text that has a sign between its parts: the database is slow at making JSON of many small values.
// No sign is met within a part, for those are numbers, ids and words that the schema knows; a dash stands for what is not there.
function totalsRows(answer: unknown) {
  const { viewer: asking, plans, periods, editions } = row.parse(answer);
  const statuses = new Map(parted(plans, ',').map((plan) => pairOf(plan, ' ')));
  const states = new Map(parted(periods, ',').map((period) => pairOf(period, ':')));
  return {
    viewer: asking,
    editions: parted(editions, ';').map((edition) => {
      const [id = '', family = '', year = '', unit, construction, aggregation, target = '', totals = ''] =
        edition.split('|');
      return {
        id,
        family,
        year: Number(year),
        status: wordOf(editionStatuses, statuses.get(year)),
        unit: wordOf(measureUnits, unit),
        construction: wordOf(constructions, construction),
        aggregation: wordOf(aggregations, aggregation),
        target: targetOf(target),
        tertials: parted(totals, ',').flatMap((total) => {
          const [tertial, ...parts] = total.split('/');
          const state = states.get(`${year} ${tertial}`);
          if (state === undefined) return [];
          return [
            { tertial: wordOf(tertials, `T${tertial}`), state: wordOf(periodStates, state), parts: parts.map(partOf) },
          ];
        }),
      };
    }),
  };
}

/** Operator, value, upper end. */
function targetOf(text: string) {
  if (text === '-') return null;
  const [operator, value, upper] = text.split(' ');
  return { operator: wordOf(targetOperators, operator), value: decimal(value ?? ''), upper: figureOf(upper) };
}

function partOf(text: string) {
  const [units, value, numerator, denominator, absence] = text.split(' ');
  return {
    units: Number(units),
    value: figureOf(value),
    numerator: figureOf(numerator),
    denominator: figureOf(denominator),
    absence: absence === '-' ? null : wordOf(absences, absence),
  };
}

function figureOf(text: string | undefined): Decimal | null {
  return text === undefined || text === '-' ? null : decimal(text);
}

function pairOf(text: string, sign: string): [string, string] {
  const [first = '', second = ''] = text.split(sign);
  return [first, second];
}

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
    SELECT ${list("concat_ws(' ', p.year, concat_ws(':', p.tertial, p.state))", ',')} FROM period p WHERE p.municipality = $1::char(4)
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
  const [answer] = await database.readTenant(municipality, { text: statement, values });
  return totalsRows(answer);
}

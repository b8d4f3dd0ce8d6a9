import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ answerMebibytes: 0 });
});
afterAll(() => world.stop());

const total = z.object({
  ...{ tertial: z.string(), value: z.string().nullable(), numerator: z.string().nullable() },
  ...{ denominator: z.string().nullable(), absence: z.string().nullable(), reportedUnits: z.number() },
});
const target = z.object({ operator: z.string(), value: z.string(), upper: z.string().nullable() });
const editionOf = <Tertials extends z.ZodType>(tertials: Tertials) =>
  z.object({ id: z.string(), year: z.number(), tertials: z.array(tertials) });
const answer = z.object({
  indicatorTotals: z
    .object({ id: z.string(), editions: z.array(editionOf(total).extend({ target: target.nullable() })) })
    .nullable(),
  lineage: z
    .object({
      id: z.string(),
      editions: z.array(
        editionOf(z.object({ tertial: z.string(), figures: z.array(total.omit({ tertial: true })) })).extend({
          targets: z.array(z.object({ target })),
        }),
      ),
    })
    .nullable(),
});
const figures = 'value numerator denominator absence reportedUnits';
const both = `query ($id: ID!) {
  indicatorTotals(indicatorId: $id) { id editions { id year target { operator value upper } tertials { tertial ${figures} } } }
  lineage(indicatorId: $id) { id editions { id year targets { target { operator value upper } }
    tertials { tertial figures { ${figures} } } } }
}`;
const lean =
  'query ($id: ID!) { indicatorTotals(indicatorId: $id) { id editions { id year tertials { tertial value } } } }';

const rows = z.array(z.object({ id: z.string() }));

async function indicatorsOf(municipality: string) {
  const found = await inspect(world.adminUrl, 'SELECT id FROM indicator WHERE municipality = $1', [municipality]);
  return rows.parse(found).map(({ id }) => id);
}

describe('the totals of an indicator', () => {
  test.each([
    ['socialchef', '0139'],
    ['socialchef', '9999'],
    ['analytiker', '9999'],
    ['namndledamot', '0139'],
    ['namndledamot', '9999'],
  ])('are those of its lineage, for the %s of %s', async (who, municipality) => {
    const cookie = await signIn(world.server, who, municipality);
    let answered = 0;
    for (const id of await indicatorsOf(municipality)) {
      const { data, errors } = await ask(world.server, cookie, both, { id });
      expect(errors).toBeUndefined();
      const { indicatorTotals, lineage } = answer.parse(data);
      expect(indicatorTotals).toEqual(
        lineage && {
          id: lineage.id,
          editions: lineage.editions.map(({ id: own, year, targets, tertials }) => ({
            ...{ id: own, year, target: targets.at(-1)?.target ?? null },
            tertials: tertials
              .flatMap(({ tertial, figures: [all] }) => (all ? [{ tertial, ...all }] : []))
              .filter(({ value, absence }) => value !== null || absence !== null),
          })),
        },
      );
      answered += indicatorTotals?.editions.flatMap(({ tertials }) => tertials).length ?? 0;
    }
    expect(answered).toBeGreaterThan(100);
  });

  test('are read in one data statement', async () => {
    const cookie = await signIn(world.server, 'analytiker', '9999');
    const [id] = await indicatorsOf('9999');
    world.statements.length = 0;
    await ask(world.server, cookie, lean, { id });
    expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
  });

  test('are added up of all units, one by one where one of them is out of the ordinary', async () => {
    const [row] = await inspect(
      world.adminUrl,
      `SELECT i.id FROM indicator i JOIN outcome o ON o.indicator_id = i.id
       WHERE i.municipality = '9999' AND i.aggregation = 'weighted' AND o.sex = 'total' AND o.numerator IS NOT NULL
       GROUP BY i.id HAVING count(DISTINCT o.unit_id) > 1 ORDER BY i.id LIMIT 1`,
    );
    const { id } = z.object({ id: z.string() }).parse(row);
    const cookie = await signIn(world.server, 'socialchef', '9999');
    const marked = `UPDATE outcome SET misreport = $2 WHERE indicator_id = $1 AND unit_id =
      (SELECT unit_id FROM outcome WHERE indicator_id = $1 ORDER BY unit_id LIMIT 1)`;
    const asked = async () => answer.parse((await ask(world.server, cookie, both, { id })).data);
    const before = await asked();
    await inspect(world.adminUrl, marked, [id, 'Fel period']);
    const after = await asked();
    await inspect(world.adminUrl, marked, [id, null]);
    expect(after.indicatorTotals).toEqual(before.indicatorTotals);
  });

  test('are nobody else’s than the own municipality’s, and nothing for what is no id or for a visitor', async () => {
    const cookie = await signIn(world.server, 'socialchef', '0139');
    const [id] = await indicatorsOf('9999');
    for (const each of [id, 'x', '00000000-0000-4000-8000-000000000000']) {
      expect((await ask(world.server, cookie, lean, { id: each })).data).toEqual({ indicatorTotals: null });
    }
    expect((await ask(world.server, null, lean, { id })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});

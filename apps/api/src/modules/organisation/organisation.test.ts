import { clearTenant } from '@tertial/prisma/migrate';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadSample } from '../../cli/load-sample.ts';
import { readUnitPaths } from '../../platform/actor.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { settleOrganisations } from './settle-organisation.use-case.ts';

let world: World;
const [, fictitious] = sampleMunicipalities;
if (!fictitious) throw new Error('There is no second sample.');
const code = fictitious.code;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  await clearTenant(world.adminUrl, code);
  await loadSample(world.database, fictitious);
});
afterAll(() => world.stop());

const today = swedishDay(new Date());
const fields = `today mayChange
  units { id code name kind parentId depth validFrom validTo ended successorName endReason
    placements { from name parentName planned } }
  serviceAreas { id code name validFrom validTo ended names { from name planned } }`;
const mutation = `mutation ($input: ChangeOrganisationInput!) {
  changeOrganisation(input: $input) { refusal organisation { ${fields} } } }`;

const unit = z.looseObject({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
  validTo: z.string().nullable(),
  placements: z.array(
    z.looseObject({ from: z.string().nullable(), name: z.string(), parentName: z.string().nullable() }),
  ),
});
const area = z.looseObject({ id: z.string(), code: z.string(), name: z.string(), validTo: z.string().nullable() });
const organisation = z.looseObject({ units: z.array(unit), serviceAreas: z.array(area) });
const changed = z.object({
  changeOrganisation: z.object({ refusal: z.string().nullable(), organisation: organisation.nullable() }),
});

async function change(input: object, person = 'administrator', municipality = code) {
  const { data } = await ask(world.server, await signIn(world.server, person, municipality), mutation, { input });
  return changed.parse(data).changeOrganisation;
}

async function read(person = 'administrator') {
  const { data } = await ask(world.server, await signIn(world.server, person, code), `{ organisation { ${fields} } }`);
  return z.object({ organisation }).parse(data).organisation;
}

async function units() {
  const found = (await read()).units;
  const [root] = found;
  const leaves = found.filter(({ id }) => !found.some((other) => other.parentId === id));
  const [leaf, other] = leaves;
  const branch = found.find(({ parentId, id }) => parentId === root?.id && id !== leaf?.parentId) ?? found[1];
  if (!root || !leaf || !other || !branch) throw new Error('The sample has too few units.');
  return { root, leaf, other, branch, all: found };
}

const seen = ({ name, parentId }: { name: string; parentId: string | null }) => ({
  seenName: name,
  seenParentId: parentId,
});

/** Makes a plan for the year that is running, with one indicator that a unit reports and a service area has. */
async function thisYear(unitId: string, areaId: string): Promise<number> {
  const year = Number(today.slice(0, 4));
  await inspect(
    world.adminUrl,
    `WITH model AS (SELECT i.* FROM indicator i WHERE i.municipality = $1 ORDER BY i.year, i.position LIMIT 1),
    ids AS (SELECT $3::uuid AS indicator, gen_random_uuid() AS goal, gen_random_uuid() AS overarching),
    edition AS (
      INSERT INTO edition SELECT (jsonb_populate_record(e, jsonb_build_object('year', $2::int))).*
      FROM edition e JOIN model USING (municipality, year)),
    goal AS (
      INSERT INTO committee_goal SELECT (jsonb_populate_record(g, jsonb_build_object(
        'year', $2::int, 'id', ids.goal, 'overarching_goal_id', ids.overarching))).*
      FROM ids, model m JOIN committee_goal g ON g.municipality = m.municipality AND g.id = m.goal_id),
    overarching AS (
      INSERT INTO overarching_goal SELECT (jsonb_populate_record(o, jsonb_build_object('year', $2::int, 'id', ids.overarching))).*
      FROM ids, model m JOIN committee_goal g ON g.municipality = m.municipality AND g.id = m.goal_id
      JOIN overarching_goal o ON o.municipality = g.municipality AND o.id = g.overarching_goal_id),
    indicator AS (
      INSERT INTO indicator SELECT (jsonb_populate_record(i, jsonb_build_object(
        'year', $2::int, 'id', ids.indicator, 'goal_id', ids.goal, 'code', 'NY'))).*
      FROM ids, model m JOIN indicator i ON i.municipality = m.municipality AND i.id = m.id),
    link AS (
      INSERT INTO indicator_unit (municipality, indicator_id, unit_id, reports) SELECT $1, indicator, $4, true FROM ids),
    area AS (
      INSERT INTO indicator_service_area (municipality, indicator_id, service_area_id) SELECT $1, indicator, $5 FROM ids)
    INSERT INTO outcome SELECT (jsonb_populate_record(o, jsonb_build_object('indicator_id', ids.indicator, 'unit_id', $4::uuid))).*
    FROM ids, outcome o WHERE o.municipality = $1 AND o.sex = 'total' AND o.value IS NOT NULL LIMIT 1`,
    [code, year, sampleId(code, 'indicator', 'NY'), unitId, areaId],
  );
  return year;
}

describe('the organisation', () => {
  test('is read by everybody with a role and changed by administrators alone', async () => {
    expect(await read('namndledamot')).toMatchObject({ today, mayChange: false });
    expect(await read()).toMatchObject({ mayChange: true });
    for (const person of ['rapportor', 'enhetschef', 'socialchef', 'analytiker', 'namndledamot']) {
      const answer = await change({ addServiceArea: { code: 'NY', name: 'Nytt' } }, person);
      expect(answer.refusal).toBe('notPermitted');
    }
  });

  test('takes a new unit, once', async () => {
    const { root } = await units();
    const input = {
      addUnit: { code: 'NYENHET', name: ' Nya  enheten ', kind: 'unit', parentId: root.id, from: today },
    };
    const { refusal, organisation: after } = await change(input);
    expect(refusal).toBeNull();
    expect(after?.units.find((each) => each.code === 'NYENHET')).toMatchObject({
      name: 'Nya  enheten',
      parentId: root.id,
      depth: 1,
      validFrom: today,
      placements: [{ from: today, parentName: root.name }],
    });
    expect((await change(input)).refusal).toBe('codeTaken');
    const audited = await inspect(
      world.adminUrl,
      `SELECT subject->>'what' AS what FROM audit_event WHERE municipality = $1 AND act = 'organisation.change'`,
      [code],
    );
    expect(audited).toEqual([{ what: 'addUnit' }]);
  });

  test('keeps where a unit stood and what it was called', async () => {
    const { root, leaf } = await units();
    const above = (await read()).units.find(({ id }) => id === leaf.parentId)?.name;
    const renamed = await change({ renameUnit: { id: leaf.id, name: 'Nytt namn', from: '2026-01-01', ...seen(leaf) } });
    expect(renamed.refusal).toBeNull();
    const input = { id: leaf.id, parentId: root.id, from: '2026-05-01', ...seen(leaf), seenName: 'Nytt namn' };
    const moved = await change({ moveUnit: input });
    expect(moved.refusal).toBeNull();
    expect(moved.organisation?.units.find(({ id }) => id === leaf.id)).toMatchObject({
      name: 'Nytt namn',
      parentId: root.id,
      placements: [
        { from: null, name: leaf.name, parentName: above },
        { from: '2026-01-01', name: 'Nytt namn', parentName: above },
        { from: '2026-05-01', name: 'Nytt namn', parentName: root.name },
      ],
    });
    expect((await change({ moveUnit: { ...input, parentId: leaf.parentId } })).refusal).toBe('changedMeanwhile');
  });

  test('never goes round', async () => {
    const { root, leaf } = await units();
    const parent = (await units()).all.find(({ id }) => id === leaf.parentId);
    if (!parent) throw new Error('A leaf without a parent.');
    const input = { id: parent.id, parentId: leaf.id, from: today, ...seen(parent) };
    expect(['circular', 'kindAbove']).toContain((await change({ moveUnit: input })).refusal);
    const own = { ...input, parentId: parent.id };
    expect((await change({ moveUnit: own })).refusal).toBe('circular');
    expect((await change({ moveUnit: { ...input, id: root.id, ...seen(root) } })).refusal).toBe('isRoot');
  });

  test('lets units go up in another and come back', async () => {
    const { leaf, other, root } = await units();
    const merge = { ids: [leaf.id], successorId: other.id, from: '2026-09-01', reason: 'Slås ihop' };
    const { refusal, organisation: after } = await change({ mergeUnits: merge });
    expect(refusal).toBeNull();
    expect(after?.units.find(({ id }) => id === leaf.id)).toMatchObject({
      validTo: '2026-08-31',
      ended: true,
      successorName: other.name,
      endReason: 'Slås ihop',
    });
    expect((await change({ mergeUnits: { ...merge, ids: [other.id] } })).refusal).toBe('sameUnit');
    const late = { id: other.id, parentId: leaf.id, from: today, ...seen(other) };
    expect((await change({ moveUnit: late })).refusal).toBe('parentEnded');
    const back = await change({ restoreUnit: { id: leaf.id } });
    expect(back.organisation?.units.find(({ id }) => id === leaf.id)).toMatchObject({
      validTo: null,
      successorName: null,
    });
    const end = { id: root.id, lastDay: today, reason: 'Slut' };
    expect((await change({ endUnit: end })).refusal).toBe('isRoot');
    expect((await change({ endUnit: { ...end, id: leaf.id, reason: ' ' } })).refusal).toBe('reasonMissing');
    expect((await change({ endUnit: { ...end, id: leaf.id, lastDay: '2026-02-30' } })).refusal).toBe('notDay');
  });

  test('does not end a unit with a report in progress', async () => {
    const { leaf } = await units();
    await inspect(
      world.adminUrl,
      `INSERT INTO unit_report (municipality, year, tertial, unit_id, revision, state)
       SELECT municipality, year, tertial, $2::uuid, 1, 'inProgress' FROM period
       WHERE municipality = $1 AND state = 'open' LIMIT 1
       ON CONFLICT (municipality, year, tertial, unit_id) DO UPDATE SET state = 'inProgress'`,
      [code, leaf.id],
    );
    const end = { id: leaf.id, lastDay: today, reason: 'Till en annan nämnd' };
    expect((await change({ endUnit: end })).refusal).toBe('reportOpen');
  });

  test('of another municipality is out of reach', async () => {
    const foreign = sampleId('0139', 'unit', 'BUE');
    const end = { id: foreign, lastDay: today, reason: 'Nej' };
    expect((await change({ endUnit: end })).refusal).toBe('notFound');
    const { leaf } = await units();
    const move = { id: leaf.id, parentId: foreign, from: today, ...seen(leaf) };
    expect((await change({ moveUnit: move })).refusal).toBe('notFound');
    const kept = await inspect(world.adminUrl, 'SELECT valid_to FROM unit WHERE id = $1', [foreign]);
    expect(kept).toEqual([{ valid_to: null }]);
  });

  test('of two crossing moves lets one through', async () => {
    const { root } = await units();
    for (const each of ['KORS1', 'KORS2']) {
      await change({ addUnit: { code: each, name: each, kind: 'unit', parentId: root.id } });
    }
    const all = (await read()).units;
    const [one, two] = ['KORS1', 'KORS2'].map((each) => all.find((found) => found.code === each));
    if (!one || !two) throw new Error('The units are missing.');
    const answers = await Promise.all([
      change({ moveUnit: { id: one.id, parentId: two.id, from: today, ...seen(one) } }),
      change({ moveUnit: { id: two.id, parentId: one.id, from: today, ...seen(two) } }),
    ]);
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual(['circular', null]);
  });

  test('has service areas that are added, renamed and ended, each from its day', async () => {
    const { organisation: after } = await change({ addServiceArea: { code: 'NY', name: 'Nytt', from: '2021-01-01' } });
    const added = after?.serviceAreas.find((each) => each.code === 'NY');
    const id = added?.id ?? '';
    expect(added).toMatchObject({ validFrom: '2021-01-01', names: [{ from: '2021-01-01', name: 'Nytt' }] });
    expect((await change({ addServiceArea: { code: 'ny', name: 'Nytt' } })).refusal).toBe('codeTaken');
    const rename = (name: string, from: string, seenName: string) =>
      change({ renameServiceArea: { id, name, from, seenName } });
    expect((await rename('Annat', '2023-01-01', 'Fel')).refusal).toBe('changedMeanwhile');
    expect((await rename('Annat', '2023-01-01', 'Nytt')).refusal).toBeNull();

    const ended = await change({ endServiceArea: { id, lastDay: '2026-01-31' } });
    expect(ended.organisation?.serviceAreas.find((each) => each.id === id)).toMatchObject({
      name: 'Annat',
      validTo: '2026-01-31',
      ended: true,
    });
  });

  test('calls a service area in each year what it was called on its last day', async () => {
    const [area] = (await read()).serviceAreas;
    if (!area) throw new Error('The sample has no service area.');
    const { id, name: old } = area;
    expect(
      (await change({ renameServiceArea: { id, name: 'Nytt', from: '2023-01-01', seenName: old } })).refusal,
    ).toBeNull();
    const query = `query ($year: Int!) {
      year(year: $year) { serviceAreas { serviceArea { id name } } }
      analysis(year: $year, level: totals) { serviceAreas { id name } }
      editablePlan(year: $year) { serviceAreas { id name } } }`;
    const cookie = await signIn(world.server, 'socialchef', code);
    for (const [year, name] of [
      [2022, old],
      [2023, 'Nytt'],
    ] as const) {
      const { data } = await ask(world.server, cookie, query, { year });
      const serviceAreas = expect.arrayContaining([{ id, name }]);
      expect(data).toMatchObject({
        year: { serviceAreas: expect.arrayContaining([{ serviceArea: { id, name } }]) },
        analysis: { serviceAreas },
        editablePlan: { serviceAreas },
      });
    }
  });

  test('is as it is today in the year that is running, whatever is planned for later in it', async () => {
    const { leaf } = await units();
    const [area] = (await read()).serviceAreas;
    if (!area) throw new Error('The sample has no service area.');
    const year = await thisYear(leaf.id, area.id);
    const tomorrow = swedishDay(new Date(Date.now() + 86_400_000));
    await change({ renameUnit: { id: leaf.id, name: 'Planerad enhet', from: tomorrow, ...seen(leaf) } });
    const planned = { id: area.id, name: 'Planerat område', from: tomorrow, seenName: area.name };
    expect((await change({ renameServiceArea: planned })).refusal).toBeNull();
    const indicatorId = sampleId(code, 'indicator', 'NY');
    const { body } = await ask(
      world.server,
      await signIn(world.server, 'socialchef', code),
      `query ($year: Int!, $indicatorId: ID!) {
        year(year: $year) { units { name } serviceAreas { serviceArea { name } } }
        analysis(year: $year, level: units) { units { name } serviceAreas { name } }
        editablePlan(year: $year) { serviceAreas { name } }
        lineage(indicatorId: $indicatorId) { editions { serviceAreas units } } }`,
      { year, indicatorId },
    );
    expect(body.split(`"${area.name}"`)).toHaveLength(5);
    expect(body).toContain(`"${leaf.name}"`);
    expect(body).not.toContain('Planerad enhet');
    expect(body).not.toContain('Planerat område');
  });

  test('changes ahead of time, on the day, and not when it was taken back', async () => {
    const { leaf, other } = await units();
    const { organisation: before } = await change({ addServiceArea: { code: 'NY', name: 'Nytt' } });
    const areaId = before?.serviceAreas.find((each) => each.code === 'NY')?.id ?? '';
    const ahead = `${Number(today.slice(0, 4)) + 1}-01-01`;
    const seen = { id: leaf.id, from: ahead, seenName: leaf.name, seenParentId: leaf.parentId };
    const parentId = other.parentId === leaf.parentId ? other.id : (other.parentId ?? '');
    const plan = async () => {
      expect((await change({ renameUnit: { ...seen, name: 'Nya namnet' } })).refusal).toBeNull();
      expect((await change({ moveUnit: { ...seen, parentId } })).refusal).toBeNull();
      const rename = { id: areaId, name: 'Annat', from: ahead, seenName: 'Nytt' };
      return change({ renameServiceArea: rename });
    };
    const found = async () => {
      const state = await read();
      const own = state.units.find(({ id }) => id === leaf.id);
      return {
        name: own?.name,
        parentId: own?.parentId,
        area: state.serviceAreas.find(({ id }) => id === areaId)?.name,
        judgedBelow: await world.database.inTenant(
          code,
          async (tx) => (await readUnitPaths(tx, code, [leaf.id]))[0]?.[1],
        ),
      };
    };
    const now = { name: leaf.name, parentId: leaf.parentId, area: 'Nytt', judgedBelow: leaf.parentId };

    const { organisation: planned } = await plan();
    expect(planned?.units.find(({ id }) => id === leaf.id)?.placements.at(-1)).toMatchObject({
      from: ahead,
      name: 'Nya namnet',
      planned: true,
    });
    expect(await found()).toEqual(now);
    expect(await settleOrganisations(world.database, new Date())).toBe(0);
    await change({ takeBackPlanned: { id: leaf.id, from: ahead } });
    await change({ takeBackPlannedName: { id: areaId, from: ahead } });
    expect(await settleOrganisations(world.database, new Date(`${ahead}T12:00:00Z`))).toBe(0);
    expect(await found()).toEqual(now);

    await plan();
    const settled = await Promise.all(
      [1, 2].map(() => settleOrganisations(world.database, new Date(`${ahead}T12:00:00Z`))),
    );
    expect(settled.toSorted()).toEqual([0, 2]);
    expect(await found()).toEqual({ name: 'Nya namnet', parentId, area: 'Annat', judgedBelow: parentId });
  });
});

describe('the settings', () => {
  const save = async (input: object, person = 'administrator') =>
    (
      await ask(
        world.server,
        await signIn(world.server, person, code),
        `mutation ($input: ChangeSettingsInput!) {
          changeSettings(input: $input) { refusal settings { fourEyes reminderDays mayChange } } }`,
        { input },
      )
    ).data;

  test('are kept in order, once each', async () => {
    expect(await save({ fourEyes: false, reminderDays: [1, 14, 1, 3] })).toEqual({
      changeSettings: { refusal: null, settings: { fourEyes: false, reminderDays: [14, 3, 1], mayChange: true } },
    });
  });

  test.each([[[-1]], [[61]], [[1, 2, 3, 4, 5, 6]]])('refuse %j days', async (reminderDays) => {
    expect(await save({ fourEyes: true, reminderDays })).toMatchObject({ changeSettings: { refusal: 'notDays' } });
  });

  test.each(['socialchef', 'rapportor', 'namndledamot'])('are not changed by %s', async (person) => {
    expect(await save({ fourEyes: false, reminderDays: [] }, person)).toMatchObject({
      changeSettings: { refusal: 'notPermitted', settings: { fourEyes: true, mayChange: false } },
    });
  });
});

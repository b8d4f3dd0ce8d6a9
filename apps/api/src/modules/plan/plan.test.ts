import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
let administrator: string;
beforeAll(async () => {
  world = await startWorld();
  administrator = await signIn(world.server, 'administrator', '9999');
});
afterAll(() => world.stop());

const facts = `year status mayChange mayStartNext nextCode
  overarchingGoals { id version number title } assignments { id version number overarchingGoalId }
  goals { id version number title overarchingGoalId assignmentIds activities { title } }
  indicators { id version goalId code name unit decimals direction construction timing aggregation dueTertials bySex survey
    lowest highest definition method baseline lineage serviceAreaIds reportingUnitIds concernedUnitIds hasOutcomes changes { reason savedBy }
    target { operator value } targets { revision note savedBy target { value } } }
  previous { id code lastOutcome proposedBaseline carrying successors }
  obstacles { indicatorId lack } endingUnits { unitId validTo }`;
const came = `{ __typename ... on PlanChanged { plan { ${facts} } } ... on PlanRefused { problems { field reason } meanwhile { savedBy savedAt plan { overarchingGoals { title } } } } }`;

const indicatorShape = z.looseObject({
  id: z.string(),
  version: z.string(),
  goalId: z.string(),
  code: z.string(),
  name: z.string(),
  baseline: z.string().nullable(),
  lineage: z.string(),
  timing: z.string(),
  construction: z.string(),
  reportingUnitIds: z.array(z.string()),
  hasOutcomes: z.boolean(),
  target: z.object({ operator: z.string(), value: z.string() }).nullable(),
  changes: z.array(z.object({ reason: z.string(), savedBy: z.string().nullable() })),
  targets: z.array(z.looseObject({ note: z.string().nullable(), savedBy: z.string().nullable() })),
});
const planShape = z.looseObject({
  year: z.number(),
  status: z.string(),
  overarchingGoals: z.array(z.looseObject({ id: z.string(), version: z.string(), number: z.string() })),
  goals: z.array(z.looseObject({ id: z.string(), version: z.string(), overarchingGoalId: z.string() })),
  indicators: z.array(indicatorShape),
  previous: z.array(
    z.looseObject({ id: z.string(), proposedBaseline: z.string().nullable(), lastOutcome: z.string().nullable() }),
  ),
  obstacles: z.array(z.object({ indicatorId: z.string().nullable(), lack: z.string() })),
});
const answerShape = z.record(
  z.string(),
  z.looseObject({ __typename: z.string(), plan: planShape.optional(), problems: z.array(z.unknown()).optional() }),
);

const operations = {
  start: `mutation ($input: Int!) { startNextYear(fromYear: $input) ${came} }`,
  decide: `mutation ($input: Int!) { decideEdition(year: $input) ${came} }`,
  council: `mutation ($input: OverarchingGoalInput!) { saveOverarchingGoal(input: $input) ${came} }`,
  goal: `mutation ($input: CommitteeGoalInput!) { saveCommitteeGoal(input: $input) ${came} }`,
  indicator: `mutation ($input: IndicatorInput!) { saveIndicator(input: $input) ${came} }`,
  target: `mutation ($input: SetTargetInput!) { setTarget(input: $input) ${came} }`,
  remove: `mutation ($input: PlanPartInput!) { removePlanPart(input: $input) ${came} }`,
  down: `mutation ($input: PlanPartInput!) { movePlanPart(input: $input, to: down) ${came} }`,
  carry: `mutation ($input: CarryIndicatorInput!) { carryIndicator(input: $input) ${came} }`,
};

const named = z.looseObject({ year: z.number(), id: z.string().optional(), indicatorId: z.string().optional() });

/** What is sent, with the version that stands where the test says nothing of what was seen. */
async function asSeenNow(input: unknown) {
  const { data } = named.safeParse(input);
  const id = data?.id ?? data?.indicatorId;
  if (data === undefined || id === undefined || 'seen' in data) return input;
  const plan = await read(data.year);
  const part = [plan.overarchingGoals, plan.goals, plan.indicators].flat().find((each) => each.id === id);
  return part === undefined ? input : { ...data, seen: part.version };
}

async function change(operation: keyof typeof operations, input: unknown, cookie = administrator) {
  const variables = { input: await asSeenNow(input) };
  const { data, errors } = await ask(world.server, cookie, operations[operation], variables);
  expect(errors).toBeUndefined();
  return Object.values(answerShape.parse(data))[0];
}

async function changed(operation: keyof typeof operations, input: unknown) {
  const result = await change(operation, input);
  expect(result?.problems).toBeUndefined();
  return planShape.parse(result?.plan);
}

async function read(year: number, cookie = administrator) {
  const { data } = await ask(world.server, cookie, `query ($year: Int!) { editablePlan(year: $year) { ${facts} } }`, {
    year,
  });
  return z.object({ editablePlan: planShape }).parse(data).editablePlan;
}

const refusal = (field: string, reason: string) => ({
  __typename: 'PlanRefused',
  problems: [{ field, reason }],
  meanwhile: null,
});

/** The indicator of the year as a form sends it. */
async function form(year: number, code: string) {
  const { indicators } = await read(year);
  const found = indicators.find((indicator) => indicator.code === code);
  const {
    target: _target,
    targets: _targets,
    hasOutcomes: _has,
    changes: _changes,
    lineage: _lineage,
    version: _version,
    ...fields
  } = found ?? {};
  return { year, ...fields };
}

const newIndicator = {
  ...{ year: 2024, code: '2024-90', unit: 'percent', decimals: 0, direction: 'higher', construction: 'ratio' },
  ...{ timing: 'period', aggregation: 'weighted', dueTertials: ['T1', 'T2', 'T3'], bySex: false, survey: false },
  ...{ serviceAreaIds: [], concernedUnitIds: [] },
};

describe('the year after 2023', () => {
  test('is started by an administrator and by nobody else', async () => {
    for (const person of ['socialchef', 'analytiker', 'rapportor', 'namndledamot']) {
      const cookie = await signIn(world.server, person, '9999');
      expect(await change('start', 2023, cookie)).toEqual(refusal('plan', 'notPermitted'));
    }
    expect(await change('start', 2031)).toEqual(refusal('plan', 'notFound'));
    expect(await change('start', 2022)).toEqual(refusal('plan', 'yearExists'));
  });

  test('carries the chain on, with lineage, baselines and targets, and with three tertials that have not begun', async () => {
    const before = await read(2023);
    const draft = await changed('start', 2023);
    expect(draft).toMatchObject({ year: 2024, status: 'draft', obstacles: [], nextCode: expect.any(String) });
    expect(draft.indicators).toHaveLength(before.indicators.length);
    expect(draft.goals).toHaveLength(before.goals.length);
    for (const [place, indicator] of draft.indicators.entries()) {
      const old = before.indicators[place];
      expect(indicator).toMatchObject({
        code: old?.code.replace('2023', '2024'),
        lineage: 'kept',
        target: old?.target,
      });
      expect(indicator.targets).toMatchObject([{ savedBy: null, note: null }]);
      expect(indicator.baseline).toBe(draft.previous[place]?.proposedBaseline);
      if (indicator.timing === 'cumulative' && indicator.construction === 'count') expect(indicator.baseline).toBe('0');
    }
    // Nothing of the year is released yet, and a plan is read by all.
    expect(new Set(draft.previous.map(({ lastOutcome }) => lastOutcome))).toEqual(new Set([null]));
    const setFirst = (state: string) =>
      inspect(
        world.adminUrl,
        `UPDATE period SET state = '${state}' WHERE municipality = '9999' AND year = 2023 AND tertial = 1`,
      );
    await setFirst('locked');
    expect((await read(2024)).previous.some(({ lastOutcome }) => lastOutcome !== null)).toBe(true);
    await setFirst('open');
    const periods = await inspect(
      world.adminUrl,
      "SELECT tertial, state FROM period WHERE municipality = '9999' AND year = 2024 ORDER BY tertial",
    );
    expect(periods).toEqual([1, 2, 3].map((tertial) => ({ tertial, state: 'upcoming' })));
    expect(await change('start', 2023)).toEqual(refusal('plan', 'yearExists'));
    expect(await change('start', 2024)).toEqual(refusal('plan', 'incomplete'));
  });

  test('is seen by those who prepare it, and by nobody else before it is decided', async () => {
    const seen = async (person: string) => {
      const cookie = await signIn(world.server, person, '9999');
      const query = `{ year(year: 2024) { status indicators { id } } viewer { years defaultYear } }`;
      return (await ask(world.server, cookie, query)).data;
    };
    for (const person of ['administrator', 'socialchef']) {
      expect(await seen(person)).toMatchObject({
        year: { status: 'draft' },
        viewer: { years: [2021, 2022, 2023, 2024], defaultYear: 2023 },
      });
    }
    for (const person of ['analytiker', 'rapportor', 'namndledamot', 'avdelningschef']) {
      expect(await seen(person)).toMatchObject({ year: null, viewer: { years: [2021, 2022, 2023] } });
      const asked = await ask(world.server, await signIn(world.server, person, '9999'), '{ planYears { year } }');
      expect(asked.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const ours = await ask(world.server, administrator, '{ planYears { year status } }');
    expect(ours.data).toMatchObject({ planYears: [{}, {}, {}, { year: 2024, status: 'draft' }] });
  });

  test('asks nobody for figures: it has no reports, and its tertials cannot be opened', async () => {
    for (const person of ['rapportor', 'administrator', 'namndledamot']) {
      const cookie = await signIn(world.server, person, '9999');
      const { data } = await ask(world.server, cookie, '{ reporting(period: "2024T1") { id } }');
      expect(data).toEqual({ reporting: null });
    }
    const opening = 'mutation { openPeriod(period: "2024T1") { refusal } }';
    expect((await ask(world.server, administrator, opening)).data).toEqual({ openPeriod: { refusal: 'notFound' } });
    const files = ['/export/template.xlsx?unit=BOS&period=2024T1', '/export/outcomes.csv?year=2024'];
    for (const url of files) {
      const answer = await world.server.inject({ url, headers: { cookie: administrator } });
      expect(answer.statusCode).toBe(404);
    }
  });

  test('is read in one statement', async () => {
    world.statements.length = 0;
    await read(2024);
    expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
  });

  test('is another municipality’s own affair', async () => {
    const { goals, indicators } = await read(2024);
    const theirs = await signIn(world.server, 'administrator', '0139');
    const { data } = await ask(world.server, theirs, '{ editablePlan(year: 2024) { year } planYears { year } }');
    expect(data).toMatchObject({ editablePlan: null });
    const input = { year: 2023, part: 'indicator', id: indicators[0]?.id, seen: indicators[0]?.version };
    expect(await change('remove', input, theirs)).toEqual(refusal('plan', 'notFound'));
    const goal = {
      ...newIndicator,
      year: 2023,
      name: 'Ny',
      goalId: goals[0]?.id,
      reportingUnitIds: [sampleId('9999', 'unit', 'MOT')],
      target: '5 %',
    };
    const refused = await change('indicator', goal, theirs);
    expect(refused?.problems).toContainEqual({ field: 'reportingUnits', reason: 'unknown' });
    expect(refused?.problems).toContainEqual({ field: 'goal', reason: 'unknown' });
  });

  test('keeps, rewords, splits and retires what was measured', async () => {
    const { previous, indicators } = await read(2024);
    const [first, second, third, fourth] = previous.map(({ id }) => id);
    const carry = (predecessorId: string | undefined, how: string, names: string[] = []) =>
      changed('carry', { year: 2024, predecessorId, how, names });
    await carry(first, 'reword', ['Med nya ord']);
    await carry(second, 'split', ['Flickor', 'Pojkar']);
    const draft = await carry(third, 'retire');
    expect(draft.previous.slice(0, 4)).toMatchObject([
      { carrying: 'reword', successors: ['Med nya ord'] },
      { carrying: 'split', successors: ['Flickor', 'Pojkar'] },
      { carrying: 'retire', successors: [] },
      { carrying: 'keep' },
    ]);
    expect(draft.indicators).toHaveLength(indicators.length);
    expect(draft.indicators.slice(0, 3)).toMatchObject([
      { lineage: 'reworded' },
      { lineage: 'split' },
      { lineage: 'split' },
    ]);
    expect(new Set(draft.indicators.map(({ code }) => code)).size).toBe(draft.indicators.length);
    const back = await carry(third, 'keep');
    expect(back.indicators).toHaveLength(indicators.length + 1);
    expect(
      await change('carry', { year: 2024, predecessorId: fourth, how: 'split', names: ['En', ' en'] }),
    ).toMatchObject({
      __typename: 'PlanChanged',
    });
    expect(await change('carry', { year: 2024, predecessorId: fourth, how: 'split', names: ['En', 'En '] })).toEqual(
      refusal('name', 'doesNotFit'),
    );
  });

  test('is decided only when every indicator has a target, and then stands firm', async () => {
    const { goals } = await read(2024);
    const input = {
      ...newIndicator,
      name: 'Andel som får svar inom en vecka',
      goalId: goals[0]?.id,
      reportingUnitIds: [sampleId('9999', 'unit', 'MOT')],
    };
    expect(await change('indicator', { ...input, target: 'högst 60 %' })).toEqual(refusal('target', 'doesNotFit'));
    expect(await change('indicator', { ...input, name: ' ', reportingUnitIds: [], aggregation: 'sum' })).toMatchObject({
      problems: [{ field: 'aggregation' }, { field: 'reportingUnits' }, { field: 'name', reason: 'empty' }],
    });
    const added = (await changed('indicator', input)).indicators.at(-1);
    expect(await change('indicator', input)).toEqual(refusal('code', 'taken'));
    expect(await change('decide', 2024)).toEqual(refusal('plan', 'incomplete'));
    expect((await read(2024)).obstacles).toEqual([{ indicatorId: added?.id, lack: 'noTarget' }]);

    const target = { year: 2024, indicatorId: added?.id };
    await changed('target', { ...target, text: 'minst 50 %' });
    const set = await changed('target', { ...target, text: 'minst 60 %' });
    expect(set.indicators.at(-1)?.targets).toMatchObject([{ revision: 1, savedBy: 'Asta Administratör' }]);

    const lastDayOf = (day: string | null) =>
      inspect(world.adminUrl, 'UPDATE unit SET valid_to = $1::date WHERE id = $2', [day, input.reportingUnitIds[0]]);
    await lastDayOf('2023-12-31');
    expect(await change('decide', 2024)).toEqual(refusal('plan', 'incomplete'));
    expect(await read(2024)).toMatchObject({
      obstacles: [{ indicatorId: added?.id, lack: 'reportingUnitsGone' }],
      endingUnits: [{ unitId: input.reportingUnitIds[0], validTo: '2023-12-31' }],
    });
    await lastDayOf(null);

    const moved = { year: 2024, part: 'indicator', id: set.indicators[0]?.id };
    expect((await changed('down', moved)).indicators[1]?.id).toBe(moved.id);
    const decided = await changed('decide', 2024);
    expect(decided).toMatchObject({ status: 'decided', mayStartNext: true });

    expect(await change('decide', 2024)).toEqual(refusal('plan', 'decided'));
    expect(await change('remove', moved)).toEqual(refusal('plan', 'decided'));
    expect(await change('down', moved)).toEqual(refusal('plan', 'decided'));
    expect(await change('carry', { year: 2024, predecessorId: set.previous[0]?.id, how: 'retire', names: [] })).toEqual(
      refusal('plan', 'decided'),
    );
    const fields = await form(2024, '2024-90');
    expect(await change('indicator', { ...fields, name: 'Annat' })).toEqual(refusal('name', 'decided'));
    expect((await changed('indicator', { ...fields, method: 'Räknas varje fredag.' })).indicators.at(-1)).toMatchObject(
      {
        method: 'Räknas varje fredag.',
      },
    );
    const member = await signIn(world.server, 'namndledamot', '9999');
    const seen = await ask(world.server, member, '{ year(year: 2024) { status } viewer { years defaultYear } }');
    expect(seen.data).toMatchObject({ year: { status: 'decided' }, viewer: { years: [2021, 2022, 2023, 2024] } });
  });
});

describe('a decided plan', () => {
  test('changes a target with a reason, keeps the one before and tells the year of it', async () => {
    const [indicator] = (await read(2023)).indicators;
    const before = indicator?.targets.length ?? 0;
    const input = { year: 2023, indicatorId: indicator?.id, text: 'minst 77 %' };
    expect(await change('target', input)).toEqual(refusal('reason', 'reasonMissing'));
    expect(await change('target', { ...input, text: 'en hel del', reason: 'x' })).toEqual(
      refusal('target', 'unreadable'),
    );
    const plan = await changed('target', { ...input, reason: 'Nämnden höjde målet i mars.' });
    const targets = plan.indicators[0]?.targets ?? [];
    expect(targets).toHaveLength(before + 1);
    expect(targets.at(-1)).toMatchObject({ note: 'Nämnden höjde målet i mars.', target: { value: '77' } });
    const query = '{ year(year: 2023) { indicators { id target { value } targetChange { from { value } note } } } }';
    const { data } = await ask(world.server, administrator, query);
    const { year } = z.object({ year: z.object({ indicators: z.array(z.unknown()) }) }).parse(data);
    expect(year.indicators[0]).toMatchObject({
      target: { value: '77' },
      targetChange: {
        from: indicator?.target && { value: indicator.target.value },
        note: 'Nämnden höjde målet i mars.',
      },
    });
  });

  test('keeps what has outcomes, and the units that gave them', async () => {
    const id = sampleId('9999', 'indicator', '2022-01');
    expect(await change('remove', { year: 2022, part: 'indicator', id })).toEqual(refusal('plan', 'hasOutcomes'));
    const fields = await form(2022, '2022-01');
    const other = [sampleId('9999', 'unit', 'BOS')];
    expect(await change('indicator', { ...fields, reportingUnitIds: other, concernedUnitIds: [] })).toMatchObject({
      problems: [
        { field: 'reportingUnits', reason: 'hasOutcomes' },
        { field: 'reason', reason: 'reasonMissing' },
      ],
    });
    const more = { ...fields, reportingUnitIds: [...(fields.reportingUnitIds ?? []), ...other] };
    expect(await change('indicator', more)).toEqual(refusal('reason', 'reasonMissing'));
    const plan = await changed('indicator', { ...more, reason: 'Boendena är med från i år.' });
    expect(plan.indicators[0]?.reportingUnitIds).toHaveLength(more.reportingUnitIds.length);
    expect(plan.indicators[0]?.changes).toEqual([
      { reason: 'Boendena är med från i år.', savedBy: expect.any(String) },
    ]);
    expect(await change('indicator', { ...fields, reason: 'Ändå inte.' })).toEqual(
      refusal('reportingUnits', 'published'),
    );
    const told = await inspect(
      world.adminUrl,
      "SELECT subject FROM audit_event WHERE act = 'plan.change' AND subject->>'id' = $1",
      [id],
    );
    expect(told).toMatchObject([{ subject: { year: 2022, event: 'saved', reason: 'Boendena är med från i år.' } }]);
  });

  test('is kept by the database itself', async () => {
    for (const table of [
      'target',
      'indicator',
      'committee_goal',
      'assignment',
      'overarching_goal',
      'period',
      'edition',
    ]) {
      await expect(
        world.database.inTenant('9999', (tx) => tx.$executeRawUnsafe(`DELETE FROM ${table}`)),
        table,
      ).rejects.toThrow(/from a draft only/);
    }
    await expect(
      world.database.inTenant('9999', (tx) => tx.$executeRawUnsafe("UPDATE edition SET status = 'draft'")),
    ).rejects.toThrow(/no draft any more/);
    await expect(
      world.database.inTenant('9999', (tx) => tx.$executeRawUnsafe('UPDATE target SET note = null')),
    ).rejects.toThrow(/permission denied/);
  });
});

test('a draft from nothing but its goals can be taken apart again', async () => {
  const made = await changed('start', 2024);
  const [indicator, ...others] = made.indicators;
  for (const { id } of others) await changed('remove', { year: 2025, part: 'indicator', id });
  const goal = { year: 2025, part: 'goal', id: indicator?.goalId };
  expect(await change('remove', goal)).toEqual(refusal('plan', 'inUse'));
  const empty = await changed('remove', { year: 2025, part: 'indicator', id: indicator?.id });
  expect(empty.obstacles).toEqual([{ indicatorId: null, lack: 'noIndicators' }]);
  expect((await changed('remove', goal)).goals).toHaveLength(made.goals.length - 1);
  const council = { year: 2025, number: '9', title: ' Ett  nytt mål ' };
  const added = (await changed('council', council)).overarchingGoals.at(-1);
  expect(added).toMatchObject({ title: 'Ett nytt mål' });
  expect(await change('council', council)).toEqual(refusal('number', 'taken'));
  expect(await change('council', { ...council, number: '', title: 'a\u0000' })).toMatchObject({
    problems: [
      { field: 'number', reason: 'empty' },
      { field: 'title', reason: 'unreadable' },
    ],
  });
  const work = {
    year: 2025,
    number: '9.1',
    title: 'Mål',
    overarchingGoalId: added?.id,
    assignmentIds: [],
    activities: ['Ett', 'Två'],
  };
  expect((await changed('goal', work)).goals.at(-1)).toMatchObject({
    activities: [{ title: 'Ett' }, { title: 'Två' }],
  });
  expect(await change('remove', { year: 2025, part: 'overarchingGoal', id: added?.id })).toEqual(
    refusal('plan', 'inUse'),
  );
});

test('what somebody else has saved meanwhile is not saved over', async () => {
  const made = await read(2025);
  const [goal] = made.overarchingGoals;
  const [indicator] = (await read(2023)).indicators;
  const versionOf = (part: unknown) => z.looseObject({ version: z.string() }).parse(part).version;
  const mine = { year: 2025, id: goal?.id, number: '77', title: 'Mitt', seen: versionOf(goal) };
  const theirs = (await changed('council', { ...mine, title: 'Deras' })).overarchingGoals[0];
  expect(versionOf(theirs)).not.toBe(mine.seen);
  expect(await change('council', mine)).toMatchObject({
    problems: [{ field: 'plan', reason: 'changedMeanwhile' }],
    meanwhile: {
      savedBy: 'Asta Administratör',
      savedAt: expect.any(String),
      plan: { overarchingGoals: [{ title: 'Deras' }, ...made.overarchingGoals.slice(1).map(() => ({}))] },
    },
  });
  const kept = await changed('council', { ...mine, seen: versionOf(theirs) });
  expect(kept.overarchingGoals[0]).toMatchObject({ title: 'Mitt' });
  const seen = versionOf(indicator);
  const target = { year: 2023, indicatorId: indicator?.id, seen, reason: 'Ändrat.' };
  await changed('target', { ...target, text: 'minst 81 %' });
  const refused = { problems: [{ field: 'plan', reason: 'changedMeanwhile' }] };
  expect(await change('target', { ...target, text: 'minst 82 %' })).toMatchObject(refused);
  const fields = await form(2023, indicator?.code ?? '');
  expect(await change('indicator', { ...fields, seen })).toMatchObject(refused);
});

test('what is there is neither changed, moved nor removed by somebody who has not seen it', async () => {
  const before = await read(2025);
  const [goal] = before.overarchingGoals;
  const refused = {
    problems: [{ field: 'plan', reason: 'changedMeanwhile' }],
    meanwhile: { savedBy: expect.anything() },
  };
  const mine = { year: 2025, id: goal?.id, number: '78', title: 'Osett' };
  expect(await change('council', { ...mine, seen: null })).toMatchObject(refused);
  const old = { year: 2025, part: 'overarchingGoal', id: goal?.id, seen: goal?.version };
  await changed('council', { ...mine, title: 'Ändrat av en annan' });
  expect(await change('down', old)).toMatchObject(refused);
  expect(await change('remove', old)).toMatchObject(refused);
  const { overarchingGoals } = await read(2025);
  expect(overarchingGoals.map(({ id }) => id)).toEqual(before.overarchingGoals.map(({ id }) => id));
  expect(overarchingGoals[0]).toMatchObject({ title: 'Ändrat av en annan' });
  const { errors } = await ask(world.server, administrator, operations.remove, {
    input: { year: 2025, part: 'overarchingGoal', id: goal?.id },
  });
  expect(errors).toBeDefined();
  const now = { ...old, seen: overarchingGoals[0]?.version };
  expect((await changed('down', now)).overarchingGoals[1]?.id).toBe(goal?.id);
});

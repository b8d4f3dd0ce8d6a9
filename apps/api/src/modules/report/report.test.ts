import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { inExempelby, unitId } from './report.test-support.ts';

let world: World;
let act: ReturnType<typeof inExempelby>;
beforeAll(async () => {
  world = await startWorld();
  act = inExempelby(world);
});
afterAll(() => world.stop());

const reports = z.array(z.object({ unit: z.object({ id: z.string() }), warned: z.number() }));
const notApplicable = { absence: 'notApplicable' };
const refusals = (...results: (string | null)[]) => ({
  moveReports: { results: results.map((refusal) => ({ refusal })) },
});

describe('reading', () => {
  test('a report holds what is due with the figures before it, read in one statement', async () => {
    const cookie = await signIn(world.server, 'enhetschef', '9999');
    world.statements.length = 0;
    const query = `query ($unit: ID!) { report(unitId: $unit, period: "2023T1") { state rows { code cells { id } } } }`;
    expect((await ask(world.server, cookie, query, { unit: unitId('BOS') })).errors).toBeUndefined();
    expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);

    const { data } = await act.report('enhetschef', 'BOS');
    expect(data).toMatchObject({
      report: {
        branch: ['Socialnämnden i Exempelby', 'Socialförvaltningen', 'Avdelningen för vuxna och stöd'],
        ...{ state: 'inProgress', revision: 1, acts: [], ownFigures: false, due: 9, answered: 3, changes: [] },
        period: { id: '2023T1', state: 'open', opensOn: '2023-05-01', dueOn: '2023-05-15', closesOn: '2023-05-31' },
        events: [{ act: 'begin', by: 'Rut Rapportör' }],
        rows: [
          {
            code: '2023-05',
            goal: '2.1 Den enskilde är delaktig i sitt stöd',
            target: { operator: 'atLeast', value: '95' },
            cells: [
              {
                sex: 'total',
                figure: { numerator: '37', denominator: '44' },
                comparable: '82.97872340425531914894',
                before: { period: '2022T3', figure: { value: '82.97872340425531914894' } },
                lastYear: { period: '2022T1', figure: { value: '79.16666666666666666667' } },
                lock: null,
              },
            ],
          },
          { code: '2023-16', cells: [{ figure: { answers: 50, invited: 106 } }] },
          { code: '2023-17', cells: [{ figure: null }] },
          { code: '2023-08' },
          { code: '2023-18', cells: [{ sex: 'total' }, { sex: 'women' }, { sex: 'men' }] },
          { code: '2023-11', cells: [{ figure: null, revision: 0 }] },
          { code: '2023-12' },
          { code: '2023-14' },
          { code: '2023-15' },
        ],
      },
    });
  });

  test('all reports are read in one statement, each as far as it has come', async () => {
    const cookie = await signIn(world.server, 'socialchef', '9999');
    world.statements.length = 0;
    const query = '{ reporting(period: "2023T1") { reports { unit { code } state } } }';
    const { data } = await ask(world.server, cookie, query);
    expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
    const states = { MOT: 'approved', UTR: 'approved', OPF: 'handedIn', EKB: 'handedIn', BOS: 'inProgress' };
    expect(data).toEqual({
      reporting: {
        reports: ['MOT', 'UTR', 'OPF', 'VUX', 'EKB', 'BOS', 'DAV', 'GRU'].map((code) => ({
          unit: { code },
          state: { ...states, GRU: 'inProgress' }[code] ?? 'notStarted',
        })),
      },
    });
  });

  test.each(['2022T1', '2022T2', '2022T3', '2023T1'])('all reports of %s have the warnings of each', async (period) => {
    // A share that fell by more than 60 points since the year before.
    await act.record('rapportor', '2023-05', 'BOS', { value: '20' }, 1);
    // Kronor where thousands are asked for, in a year so far that began with it.
    await act.record('rapportor', '2023-15', 'BOS', { value: '235000' });
    const { data: costs } = await act.report('socialchef', 'BOS');
    expect(JSON.stringify(costs)).toMatch(/"warnings":\["magnitude"\],"figure":\{"value":"235000"/);
    const summaries = 'reporting(period: $period) { reports { unit { id } warned } }';
    const one = 'report(unitId: $unit, period: $period) { rows { cells { warnings } } }';
    const cookie = await signIn(world.server, 'socialchef', '9999');
    const all = await ask(world.server, cookie, `query ($period: ID!) { ${summaries} }`, { period });
    for (const { unit, warned } of z.object({ reporting: z.object({ reports }) }).parse(all.data).reporting.reports) {
      const query = `query ($unit: ID!, $period: ID!) { ${one} }`;
      const { data } = await ask(world.server, cookie, query, { unit: unit.id, period });
      expect(JSON.stringify(data).match(/"warnings":\["/g)?.length ?? 0).toBe(warned);
    }
  });

  test('what is over was handed in and approved by others than those who reported', async () => {
    const { data } = await act.report('analytiker', 'BOS', '2022T3');
    expect(data).toMatchObject({
      report: {
        state: 'approved',
        acts: [],
        period: { state: 'locked', lockedAt: '2023-01-31T12:00:00.000Z' },
        events: [
          { act: 'approve', by: 'Signe Socialchef' },
          { act: 'handIn', by: 'Alex Avdelningschef' },
          { act: 'begin', by: 'Rut Rapportör' },
        ],
      },
    });
  });

  test('the tertials are told to everybody without their reports, the latest first', async () => {
    const periodsOf = async (person: string) => {
      const cookie = await signIn(world.server, person, '9999');
      world.statements.length = 0;
      const { data } = await ask(world.server, cookie, '{ reportPeriods { id state } }');
      expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
      const told = z.object({ reportPeriods: z.array(z.object({ id: z.string(), state: z.string() })) });
      return told.parse(data).reportPeriods.map(({ id, state }) => `${id} ${state}`);
    };
    const locked = ['2022T3', '2022T2', '2022T1', '2021T3', '2021T2', '2021T1'].map((id) => `${id} locked`);
    const known = ['2023T3 upcoming', '2023T2 upcoming', '2023T1 open', ...locked];
    expect(await periodsOf('rapportor')).toEqual(known);
    expect(await periodsOf('namndledamot')).toEqual(known);
  });

  test('a committee member sees only what is locked', async () => {
    expect((await act.report('namndledamot', 'MOT')).data).toEqual({ report: null });
    expect((await act.reporting('namndledamot')).data).toEqual({ reporting: null });
    expect((await act.toDo('namndledamot')).data).toEqual({ toDo: { open: [], requests: [] } });
    const { data } = await act.reporting('namndledamot', '2022T3');
    expect(data).toMatchObject({ reporting: { periods: { length: 6 }, reports: { length: 8 } } });
    expect((await act.report('namndledamot', 'MOT', '2022T3')).data).toMatchObject({ report: { state: 'approved' } });
  });

  test('somebody of another municipality sees nothing of it', async () => {
    const cookie = await signIn(world.server, 'socialchef', '0139');
    const query = 'query ($unit: ID!) { report(unitId: $unit, period: "2023T1") { id } }';
    expect((await ask(world.server, cookie, query, { unit: unitId('BOS') })).data).toEqual({ report: null });
    const mutation = `mutation ($input: MoveReportsInput!) { moveReports(input: $input) { results { refusal } } }`;
    const input = { period: '2023T1', act: 'approve', reports: [{ unitId: unitId('OPF'), expectedRevision: 2 }] };
    expect((await ask(world.server, cookie, mutation, { input })).data).toEqual(refusals('notFound'));
  });

  test.each([
    ['nothing', '2023T1'],
    ['8c255285-08d7-8bd6-9cf9-6607c5072c63', '2023T1'],
    [unitId('BOS'), '1999T1'],
    [unitId('BOS'), '2023T4'],
  ])('there is no report of %s in %s', async (unit, period) => {
    const query = 'query ($unit: ID!, $period: ID!) { report(unitId: $unit, period: $period) { id } }';
    const cookie = await signIn(world.server, 'socialchef', '9999');
    expect((await ask(world.server, cookie, query, { unit, period })).data).toEqual({ report: null });
  });

  test('what waits is what one can do something about', async () => {
    const waiting = async (person: string) => {
      const { data } = await act.toDo(person);
      return JSON.stringify(data).match(/(?<="code":")\w+/g);
    };
    expect(await waiting('rapportor')).toEqual(['BOS']);
    expect(await waiting('enhetschef')).toEqual(['BOS']);
    // The figures of OPF and EKB are the division head's own: they wait for somebody else, and that is told.
    expect(await waiting('avdelningschef')).toEqual(['OPF', 'VUX', 'EKB', 'BOS', 'DAV', 'GRU']);
    expect(await waiting('socialchef')).toHaveLength(8);
    expect(await waiting('analytiker')).toBeNull();
  });
});

describe('moving a report', () => {
  test('is not handed in before everything is answered, nor by one who may not', async () => {
    expect((await act.move('enhetschef', 'handIn', { BOS: 1 })).data).toMatchObject(refusals('incomplete'));
    for (const code of ['2023-17', '2023-18', '2023-11', '2023-12', '2023-14', '2023-15']) {
      await act.record('rapportor', code, 'BOS', notApplicable);
    }
    // A zero that nothing shows to have been measured, and a figure by sex without women and men.
    for (const [code, entry] of [
      ['2023-14', { value: '0' }],
      ['2023-18', { ratio: { numerator: '3', denominator: '4' } }],
    ] as const) {
      const saved = await act.record('rapportor', code, 'BOS', entry, 1);
      expect(saved.data, code).toEqual({ recordOutcome: { __typename: 'OutcomeRecorded' } });
      expect((await act.report('enhetschef', 'BOS')).data, code).toMatchObject({ report: { answered: 8, acts: [] } });
      expect((await act.move('enhetschef', 'handIn', { BOS: 1 })).data).toMatchObject(refusals('incomplete'));
      await act.record('rapportor', code, 'BOS', notApplicable, 2);
    }
    expect((await act.move('rapportor', 'handIn', { BOS: 1 })).data).toMatchObject(refusals('notPermitted'));
    expect((await act.move('enhetschef', 'handIn', { VUX: 0 })).data).toMatchObject(refusals('notPermitted'));
    expect((await act.report('enhetschef', 'BOS')).data).toMatchObject({ report: { answered: 9, acts: ['handIn'] } });
  });

  test('handed in, it is fixed until it is taken back', async () => {
    expect((await act.move('enhetschef', 'handIn', { BOS: 1 }, 'klart')).data).toMatchObject(refusals(null));
    const changed = await act.record('rapportor', '2023-12', 'BOS', { value: '50' }, 1);
    expect(changed.data).toEqual({ recordOutcome: { __typename: 'OutcomeRefused', reason: 'reportHandedIn' } });
    expect((await act.report('enhetschef', 'BOS')).data).toMatchObject({
      report: {
        state: 'handedIn',
        acts: ['takeBack'],
        rows: { length: 9, 0: { cells: [{ lock: 'reportHandedIn' }] } },
      },
    });
    expect((await act.move('enhetschef', 'takeBack', { BOS: 2 })).data).toMatchObject(refusals(null));
    expect((await act.move('enhetschef', 'handIn', { BOS: 3 })).data).toMatchObject(refusals(null));
  });

  test('what somebody else has moved is not moved again', async () => {
    expect((await act.move('socialchef', 'approve', { BOS: 2 })).data).toMatchObject(refusals('conflict'));
    const twice = await Promise.all([1, 2].map(() => act.move('enhetschef', 'takeBack', { BOS: 4 })));
    const answers = JSON.stringify(twice.map(({ data }) => data)).match(/(?<="refusal":)(null|"\w+")/g);
    expect(answers?.toSorted()).toEqual(['"conflict"', 'null']);
    await act.move('enhetschef', 'handIn', { BOS: 5 });
  });

  test('sending back demands a comment, and what is changed after it can be seen', async () => {
    expect((await act.move('avdelningschef', 'sendBack', { BOS: 6 }, ' ')).data).toMatchObject(
      refusals('commentMissing'),
    );
    const comment = 'Ni har väl bokat möten?';
    expect((await act.move('avdelningschef', 'sendBack', { BOS: 6 }, comment)).data).toMatchObject(refusals(null));
    await act.record('rapportor', '2023-12', 'BOS', { ratio: { numerator: '12', denominator: '24' } }, 1);
    const { data } = await act.report('enhetschef', 'BOS');
    expect(data).toMatchObject({
      report: {
        state: 'sentBack',
        events: [{ act: 'sendBack', comment, by: 'Alex Avdelningschef' }, {}, {}, {}, {}, {}, { act: 'begin' }],
        changes: [
          {
            measureUnit: 'percent',
            before: { absence: 'notApplicable' },
            after: { value: '50', numerator: '12' },
            savedBy: 'Rut Rapportör',
          },
        ],
      },
    });
    const row = { unit: { code: 'BOS' }, state: 'sentBack', changed: 1, inTime: null, lastComment: comment };
    const all = await act.reporting('socialchef');
    expect(all.data).toMatchObject({ reporting: { reports: expect.arrayContaining([expect.objectContaining(row)]) } });
    await act.move('enhetschef', 'handIn', { BOS: 7 });
  });

  test('what is approved is fixed, and nothing has changed since', async () => {
    expect((await act.move('enhetschef', 'approve', { BOS: 8 })).data).toMatchObject(refusals('notPermitted'));
    expect((await act.move('avdelningschef', 'approve', { BOS: 8 })).data).toMatchObject(refusals(null));
    const changed = await act.record('rapportor', '2023-12', 'BOS', { value: '50' }, 2);
    expect(changed.data).toMatchObject({ recordOutcome: { reason: 'reportApproved' } });
    expect((await act.report('avdelningschef', 'BOS')).data).toMatchObject({
      report: {
        state: 'approved',
        acts: ['sendBack'],
        changes: [],
        rows: { 0: { cells: [{ lock: 'reportApproved' }] } },
      },
    });
  });

  test('nobody approves figures of their own, unless the municipality has allowed it', async () => {
    expect((await act.report('avdelningschef', 'EKB')).data).toMatchObject({
      report: { ownFigures: true, acts: ['takeBack', 'sendBack'] },
    });
    const list = '{ reporting(period: "2023T1") { reports { unit { code } ownFigures } } }';
    const { data } = await ask(world.server, await signIn(world.server, 'avdelningschef', '9999'), list);
    expect(data).toMatchObject({
      reporting: { reports: expect.arrayContaining([{ unit: { code: 'EKB' }, ownFigures: true }]) },
    });
    expect((await act.move('avdelningschef', 'approve', { EKB: 2 })).data).toMatchObject(refusals('ownFigures'));
    const allow =
      "INSERT INTO municipality_setting (municipality, four_eyes, reminder_days) VALUES ('9999', false, '{}')";
    await inspect(world.adminUrl, allow);
    expect((await act.report('avdelningschef', 'EKB')).data).toMatchObject({
      report: { ownFigures: false, acts: ['takeBack', 'approve', 'sendBack'] },
    });
    await inspect(world.adminUrl, "DELETE FROM municipality_setting WHERE municipality = '9999'");
  });

  test('a deputy approves for the one they stand in for, but no figures of their own', async () => {
    const standIn = (handle: string) =>
      inspect(
        world.adminUrl,
        `INSERT INTO deputy (municipality, id, person_id, deputy_id, valid_from, valid_to)
         SELECT '9999', gen_random_uuid(), $1, p.id, '2000-01-01', '2999-12-31'
         FROM person p WHERE p.municipality = '9999' AND p.handle = $2`,
        [sampleId('9999', 'person', 'avdelningschef'), handle],
      );
    const { data } = await act.move('enhetschef', 'approve', { BOS: 9 });
    expect(data).toMatchObject(refusals('notPermitted'));
    await act.move('avdelningschef', 'sendBack', { BOS: 9 }, 'Titta en gång till.');
    await act.record('rapportor', '2023-12', 'BOS', { ratio: { numerator: '13', denominator: '24' } }, 2);
    await act.move('enhetschef', 'handIn', { BOS: 10 });
    await standIn('rapportor');
    await standIn('analytiker');
    expect((await act.move('rapportor', 'approve', { BOS: 11 })).data).toMatchObject(refusals('ownFigures'));
    expect((await act.move('analytiker', 'approve', { BOS: 11 })).data).toMatchObject(refusals(null));
    // Each is told what has changed since they approved it themselves; who never did, since anybody has.
    expect((await act.report('avdelningschef', 'BOS')).data).toMatchObject({
      report: {
        changesSince: { act: 'approve', by: 'Alex Avdelningschef' },
        changes: [{ before: { numerator: '12' }, after: { numerator: '13' } }],
      },
    });
    const anybody = { changesSince: { act: 'approve', by: 'Arvid Analytiker' }, changes: [] };
    expect((await act.report('socialchef', 'BOS')).data).toMatchObject({ report: anybody });
    await inspect(world.adminUrl, "DELETE FROM deputy WHERE municipality = '9999'");
  });

  test('several are approved at once, and one that is refused holds no other back', async () => {
    const { data } = await act.move('socialchef', 'approve', { OPF: 2, VUX: 0, EKB: 2 });
    expect(data).toMatchObject(refusals(null, 'wrongState', null));
    const approved = JSON.stringify(data).match(/"state":"approved"/g);
    expect(approved).toHaveLength(5);
  });

  test('no more than 200 are moved at once', async () => {
    const units = Object.fromEntries(Array.from({ length: 201 }, (_, place) => [`E${place}`, 0]));
    const { errors } = await act.move('socialchef', 'approve', units);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('is written down for the audit without its words', async () => {
    const rows = await inspect(
      world.adminUrl,
      `SELECT act, subject->>'event' AS event, subject->'comment' AS comment FROM audit_event
       WHERE act IN ('report.handIn', 'report.review') AND subject->>'unitId' = $1 ORDER BY id DESC LIMIT 3`,
      [unitId('BOS')],
    );
    expect(rows).toEqual([
      { act: 'report.review', event: 'approve', comment: null },
      { act: 'report.handIn', event: 'handIn', comment: null },
      { act: 'report.review', event: 'sendBack', comment: null },
    ]);
  });
});

test('a figure is not held against one that is known to be wrong, which is told as such', async () => {
  const query = `{ report(unitId: "${unitId('BOS')}", period: "2023T1") { rows { cells {
    comparable before { misreport figure { value } } } } } }`;
  const cell = z.object({
    comparable: z.string().nullable(),
    before: z
      .object({ misreport: z.string().nullable(), figure: z.object({ value: z.string().nullable() }) })
      .nullable(),
  });
  const { report } = z
    .object({ report: z.object({ rows: z.array(z.object({ cells: z.array(cell) })) }) })
    .parse((await act.ask('rapportor', query)).data);
  const wrong = report.rows.flatMap(({ cells }) => cells).filter(({ before }) => before?.misreport);
  expect(wrong).toMatchObject([{ comparable: null, before: { figure: { value: '0' } } }]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
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

async function save(person: string, entry: unknown, expectedRevision: number, comment: string | null) {
  const cell = {
    indicatorId: sampleId('9999', 'indicator', '2023-05'),
    sex: 'total',
    entry,
    expectedRevision,
    comment,
  };
  const { data } = await ask(
    world.server,
    await signIn(world.server, person, '9999'),
    'mutation ($input: SaveCellsInput!) { saveCells(input: $input) { results { saved refusal } } }',
    { input: { unitId: unitId('BOS'), period: '2023T1', pasted: false, cells: [cell] } },
  );
  expect(data).toEqual({ saveCells: { results: [{ saved: true, refusal: null }] } });
}

test('a figure stays one’s own when somebody else only writes a comment on it', async () => {
  const entry = { ratio: { numerator: '30', denominator: '44' } };
  await save('socialchef', entry, 1, null);
  await save('rapportor', entry, 2, 'Räknat på alla ärenden.');
  await inspect(world.adminUrl, "UPDATE unit_report SET state = 'handedIn' WHERE unit_id = $1 AND year = 2023", [
    unitId('BOS'),
  ]);
  expect((await act.report('socialchef', 'BOS')).data).toMatchObject({ report: { ownFigures: true } });
  expect((await act.report('avdelningschef', 'BOS')).data).toMatchObject({ report: { ownFigures: false } });
});

test('what four eyes keep one from approving is still told among what is one’s own', async () => {
  const set = 'UPDATE unit_report SET state = $2 WHERE unit_id = $1 AND year = 2023';
  await inspect(world.adminUrl, set, [unitId('BOS'), 'inProgress']);
  await save('avdelningschef', { ratio: { numerator: '31', denominator: '44' } }, 3, null);
  await inspect(world.adminUrl, set, [unitId('BOS'), 'handedIn']);
  const query = '{ toDo { open { reports { unit { code } ownFigures state acts } } } }';
  const cookie = await signIn(world.server, 'avdelningschef', '9999');
  const stopped = { unit: { code: 'BOS' }, ownFigures: true, state: 'handedIn', acts: ['takeBack', 'sendBack'] };
  expect((await ask(world.server, cookie, query)).data).toMatchObject({
    toDo: { open: [{ reports: expect.arrayContaining([stopped]) }] },
  });
});

test('figures of a tertial that is opened again are not told beside those of the next one', async () => {
  const before = 'cells { before { period } }';
  const query = `query ($unit: ID!) { report(unitId: $unit, period: "2022T3") { rows { ${before} } } }`;
  const seen = async (person: string) =>
    JSON.stringify(
      (await ask(world.server, await signIn(world.server, person, '9999'), query, { unit: unitId('UTR') })).data,
    );
  expect(await seen('namndledamot')).toContain('2022T2');
  await act.period('socialchef', 'reopenPeriod(period: "2022T2", reason: "Fel i underlaget.")');
  expect(await seen('namndledamot')).not.toContain('2022T2');
  expect(await seen('socialchef')).toContain('2022T2');
});

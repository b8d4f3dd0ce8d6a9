import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const request =
  'request { id indicatorName period sex misreport reason proposal state answer canDecide hindrance currentRevision current { value } }';
const requesting = `mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) { refusal ${request} } }`;
const deciding = `mutation ($input: DecideCorrectionInput!) { decideCorrection(input: $input) { refusal ${request} } }`;

const listing = '{ toDo { requests { id canDecide hindrance } } }';

interface Place {
  readonly municipality?: string;
  readonly code: string;
  readonly unit?: string;
  readonly tertial?: string;
}

async function send(
  person: string,
  query: string,
  { municipality = '0139', code, unit = 'SK', tertial = 'T3' }: Place,
  more: object,
) {
  const input = {
    indicatorId: sampleId(municipality, 'indicator', code),
    unitId: sampleId(municipality, 'unit', unit),
    tertial,
    ...more,
  };
  const { data, errors } = await ask(world.server, await signIn(world.server, person, municipality), query, { input });
  expect(errors).toBeUndefined();
  return data;
}

const approved = { municipality: '9999', code: '2023-01', unit: 'MOT', tertial: 'T1' };
const setReport = (place: Required<Place>, state: string) =>
  inspect(
    world.adminUrl,
    `UPDATE unit_report SET state = $2 WHERE unit_id = $1 AND year = 2023 AND tertial = 1 RETURNING state`,
    [sampleId(place.municipality, 'unit', place.unit), state],
  );

const historyOf = (code: string, municipality = '0139', tertial = 3) =>
  inspect(
    world.adminUrl,
    `SELECT revision, value::float, misreport, reason, origin FROM outcome_revision
     WHERE indicator_id = $1 AND tertial = $2 ORDER BY unit_id, revision`,
    [sampleId(municipality, 'indicator', code), tertial],
  );

describe('a request', () => {
  const place = { code: '2022-03' };
  const asked = { sex: 'total', misreport: false, reason: 'Fel kolumn lästes av.', proposal: '41 %' };
  const idOf = (data: unknown) =>
    z.looseObject({ requestCorrection: z.looseObject({ request: z.object({ id: z.string() }) }) }).parse(data)
      .requestCorrection.request.id;
  const decide = async (person: string, input: object) =>
    (
      await ask(world.server, await signIn(world.server, person), deciding, {
        input: { expectedRevision: 1, ...input },
      })
    ).data;

  test('is made by who reports, decided by who may correct, and then done with its reason', async () => {
    const made = await send('rapportor', requesting, place, asked);
    expect(made).toMatchObject({
      requestCorrection: {
        refusal: null,
        request: { state: 'open', canDecide: false, period: '2022T3', currentRevision: 1 },
      },
    });
    const id = idOf(made);
    const refusals = { rapportor: 'notPermitted', enhetschef: 'notPermitted', avdelningschef: 'mayOnlyDecline' };
    for (const [person, refusal] of Object.entries(refusals)) {
      expect(await decide(person, { id, accept: true })).toEqual({ decideCorrection: { refusal, request: null } });
    }
    expect(await decide('socialchef', { id, accept: true })).toMatchObject({
      decideCorrection: { refusal: null, request: { state: 'accepted', canDecide: false, current: { value: '41' } } },
    });
    expect((await historyOf('2022-03')).at(-1)).toMatchObject({ revision: 2, value: 41, reason: asked.reason });
    expect(await decide('socialchef', { id, accept: true })).toMatchObject({
      decideCorrection: { refusal: 'wrongState' },
    });
  });

  test('answers whoever asked for the same, and nobody who asked for something else', async () => {
    const where = { code: '2022-02' };
    const first = idOf(await send('rapportor', requesting, where, { ...asked, proposal: '40 av 50' }));
    const same = idOf(await send('enhetschef', requesting, where, { ...asked, proposal: '40/50' }));
    const other = idOf(await send('enhetschef', requesting, where, { ...asked, proposal: '41 av 50' }));
    expect(await decide('socialchef', { id: first, accept: true, answer: 'Stämmer.' })).toMatchObject({
      decideCorrection: { refusal: null },
    });
    const found = await inspect(
      world.adminUrl,
      'SELECT id::text, state, answer FROM correction_request WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)',
      [[first, same, other]],
    );
    expect(found).toEqual([
      { id: first, state: 'accepted', answer: 'Stämmer.' },
      { id: same, state: 'accepted', answer: 'Stämmer.' },
      { id: other, state: 'open', answer: null },
    ]);
  });

  test('to mark a figure marks it', async () => {
    const made = await send(
      'rapportor',
      requesting,
      { code: '2022-04' },
      { ...asked, misreport: true, proposal: null },
    );
    await decide('socialchef', { id: idOf(made), accept: true, answer: 'Ja.' });
    expect((await historyOf('2022-04')).at(-1)).toMatchObject({ revision: 2, misreport: asked.reason });
  });

  test('is not done to another figure than the one that was seen', async () => {
    const id = idOf(await send('rapportor', requesting, { code: '2022-07' }, asked));
    const { length } = await historyOf('2022-07');
    expect(await decide('socialchef', { id, accept: true, expectedRevision: 0 })).toEqual({
      decideCorrection: { refusal: 'conflict', request: null },
    });
    expect(await historyOf('2022-07')).toHaveLength(length);
    expect(await decide('socialchef', { id, accept: true })).toMatchObject({ decideCorrection: { refusal: null } });
  });

  test('is declined with words, and nothing is done', async () => {
    const id = idOf(await send('rapportor', requesting, { code: '2022-05' }, asked));
    expect(await decide('socialchef', { id, accept: false })).toMatchObject({
      decideCorrection: { refusal: 'reasonMissing' },
    });
    expect(await decide('socialchef', { id, accept: false, answer: 'Siffran stämmer.' })).toMatchObject({
      decideCorrection: { request: { state: 'declined', answer: 'Siffran stämmer.' } },
    });
    expect(await historyOf('2022-05')).toHaveLength(1);
  });

  test('is not decided by who asked, unless the municipality allows it', async () => {
    const id = idOf(await send('socialchef', requesting, { code: '2022-06' }, asked));
    expect(await decide('socialchef', { id, accept: true })).toMatchObject({
      decideCorrection: { refusal: 'notPermitted' },
    });
    await inspect(
      world.adminUrl,
      `INSERT INTO municipality_setting (municipality, four_eyes, reminder_days) VALUES ('0139', false, '{}')
       ON CONFLICT (municipality) DO UPDATE SET four_eyes = false`,
    );
    expect(await decide('socialchef', { id, accept: true })).toMatchObject({ decideCorrection: { refusal: null } });
  });

  test('of the head of the office is decided by a head of division: one of the two has the right', async () => {
    await inspect(world.adminUrl, `UPDATE municipality_setting SET four_eyes = true WHERE municipality = '0139'`);
    const id = idOf(await send('socialchef', requesting, { code: '2022-09' }, { ...asked, proposal: '40 %' }));
    expect(await decide('enhetschef', { id, accept: true })).toMatchObject({
      decideCorrection: { refusal: 'notPermitted' },
    });
    expect(await decide('avdelningschef', { id, accept: true })).toMatchObject({ decideCorrection: { refusal: null } });
    expect((await historyOf('2022-09')).at(-1)).toMatchObject({ revision: 2, value: 40, reason: asked.reason });
  });

  test('can be declined by who may decide, also without the right to do it', async () => {
    const id = idOf(await send('rapportor', requesting, { code: '2022-08' }, asked));
    const rows = z
      .looseObject({ toDo: z.looseObject({ requests: z.array(z.looseObject({ id: z.string() })) }) })
      .parse((await ask(world.server, await signIn(world.server, 'avdelningschef'), listing)).data).toDo.requests;
    expect(rows.find((row) => row.id === id)).toMatchObject({ canDecide: true, hindrance: 'mayOnlyDecline' });
    expect(await decide('avdelningschef', { id, accept: true })).toEqual({
      decideCorrection: { refusal: 'mayOnlyDecline', request: null },
    });
    expect(await decide('enhetschef', { id, accept: false, answer: 'Nej.' })).toMatchObject({
      decideCorrection: { refusal: 'notPermitted' },
    });
    expect(await decide('avdelningschef', { id, accept: false, answer: 'Nej.' })).toMatchObject({
      decideCorrection: { refusal: null, request: { state: 'declined' } },
    });
    expect(await historyOf('2022-08')).toHaveLength(1);
  });

  test('to mark what is handed in is decided by the chief of the unit, and neither by who asked', async () => {
    const handedIn = { ...approved, code: '2023-05', unit: 'BOS' };
    expect(await setReport(handedIn, 'handedIn')).toEqual([{ state: 'handedIn' }]);
    const mark = { ...asked, misreport: true, proposal: null };
    const cookie = (person: string) => signIn(world.server, person, '9999');
    const answer = async (person: string, input: object) =>
      (await ask(world.server, await cookie(person), deciding, { input: { expectedRevision: 1, ...input } })).data;
    const first = idOf(await send('rapportor', requesting, handedIn, mark));
    expect(await answer('rapportor', { id: first, accept: true })).toMatchObject({
      decideCorrection: { refusal: 'notPermitted' },
    });
    expect(await answer('enhetschef', { id: first, accept: false, answer: 'Den stämmer.' })).toMatchObject({
      decideCorrection: { request: { state: 'declined' } },
    });
    const second = idOf(await send('enhetschef', requesting, handedIn, mark));
    for (const accept of [true, false]) {
      expect(await answer('enhetschef', { id: second, accept, answer: 'Ja.' })).toMatchObject({
        decideCorrection: { refusal: 'notPermitted' },
      });
    }
    expect(await answer('avdelningschef', { id: second, accept: false, answer: 'Nej.' })).toMatchObject({
      decideCorrection: { request: { state: 'declined' } },
    });
    const third = idOf(await send('rapportor', requesting, handedIn, mark));
    expect(await answer('enhetschef', { id: third, accept: true })).toMatchObject({
      decideCorrection: { refusal: null, request: { state: 'accepted' } },
    });
    expect(await historyOf('2023-05', '9999', 1)).toContainEqual(
      expect.objectContaining({ revision: 2, misreport: asked.reason }),
    );
  });

  test('of a figure that was handed in again waits, and can be declined', async () => {
    const again = { ...approved, code: '2023-08', unit: 'BOS' };
    await setReport(again, 'approved');
    const id = idOf(await send('rapportor', requesting, again, { ...asked, proposal: '55 %' }));
    await setReport(again, 'handedIn');
    const cookie = await signIn(world.server, 'avdelningschef', '9999');
    const answer = async (accept: boolean) =>
      (
        await ask(world.server, cookie, deciding, {
          input: { id, accept, answer: 'Nej.', expectedRevision: 1 },
        })
      ).data;
    expect(await answer(true)).toMatchObject({ decideCorrection: { refusal: 'handedIn' } });
    expect(await answer(false)).toMatchObject({ decideCorrection: { refusal: null } });
  });

  test('is refused where it makes no sense', async () => {
    const cases = [
      ['rapportor', place, { reason: '' }, 'reasonMissing'],
      ['rapportor', place, { proposal: 'mycket' }, 'unreadable'],
      ['rapportor', place, { proposal: null }, 'unreadable'],
      ['rapportor', { code: '2023-06', tertial: 'T1' }, {}, 'notNeeded'],
      ['rapportor', { code: '2023-06', tertial: 'T1' }, { misreport: true }, 'nothingToMark'],
      ['rapportor', { code: '2023-06', tertial: 'T2' }, {}, 'wrongState'],
      ['rapportor', { code: 'nothing' }, {}, 'notFound'],
      ['rapportor', { code: '2022-03', unit: 'BUE' }, {}, 'notFound'],
      ['analytiker', place, {}, 'notPermitted'],
    ] as const;
    for (const [person, where, change, refusal] of cases) {
      expect(await send(person, requesting, where, { ...asked, ...change }), refusal).toEqual({
        requestCorrection: { refusal, request: null },
      });
    }
    expect(await decide('socialchef', { id: 'nothing', accept: true })).toMatchObject({
      decideCorrection: { refusal: 'notFound' },
    });
  });
});

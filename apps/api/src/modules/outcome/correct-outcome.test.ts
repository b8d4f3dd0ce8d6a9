import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const answer = `{
  __typename
  ... on OutcomeRecorded { outcome { id sex value misreport revision } indicator { results { tertial value alternative { value computed reason } } } }
  ... on OutcomeConflict { current { sex revision } }
  ... on OutcomeRefused { reason }
}`;
const correcting = `mutation ($input: CorrectOutcomeInput!) { correctOutcome(input: $input) ${answer} }`;
const marking = `mutation ($input: MarkMisreportInput!) { markMisreport(input: $input) ${answer} }`;
const stating = `mutation ($input: StateAlternativeInput!) { stateAlternative(input: $input) {
  refusal indicator { results { tertial alternative { value computed reason source } } }
} }`;
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

const locked = { code: '2022-01' };
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

const allowOneself = (municipality: string) =>
  inspect(
    world.adminUrl,
    `INSERT INTO municipality_setting (municipality, four_eyes, reminder_days) VALUES ($1, false, '{}')
     ON CONFLICT (municipality) DO UPDATE SET four_eyes = false`,
    [municipality],
  );

describe('a correction', () => {
  const right = { expectedRevision: 1, entry: { value: '12' }, reason: 'Två möten räknades dubbelt.' };

  test('is nothing that anybody does alone, unless the municipality allows it', async () => {
    const query = `{ year(year: 2022) { indicators { code results { tertial outcomes { corrections } } } } }`;
    const offered = async () => {
      const { data } = await ask(world.server, await signIn(world.server, 'socialchef'), query);
      const { year } = z
        .object({
          year: z.object({
            indicators: z.array(
              z.object({
                code: z.string(),
                results: z.array(z.object({ outcomes: z.array(z.object({ corrections: z.array(z.string()) })) })),
              }),
            ),
          }),
        })
        .parse(data);
      return year.indicators.find(({ code }) => code === locked.code)?.results[2]?.outcomes[0]?.corrections;
    };
    expect(await send('socialchef', correcting, locked, right)).toEqual({
      correctOutcome: { __typename: 'OutcomeRefused', reason: 'ownFigures' },
    });
    expect(await historyOf('2022-01')).toHaveLength(1);
    expect(await offered()).toEqual(['markMisreport', 'requestCorrection']);
    await allowOneself('0139');
    await allowOneself('9999');
    expect(await offered()).toEqual(['markMisreport', 'correct']);
  });

  test('of a locked figure is for the head of the office, and keeps the old value', async () => {
    for (const person of ['rapportor', 'enhetschef', 'avdelningschef', 'analytiker', 'namndledamot', 'administrator']) {
      expect(await send(person, correcting, locked, right)).toEqual({
        correctOutcome: { __typename: 'OutcomeRefused', reason: 'notPermitted' },
      });
    }
    const [before] = await historyOf('2022-01');
    expect(await send('socialchef', correcting, locked, right)).toMatchObject({
      correctOutcome: {
        __typename: 'OutcomeRecorded',
        outcome: { value: '12', revision: 2 },
        indicator: { results: [{}, {}, { tertial: 'T3', value: '12' }] },
      },
    });
    expect(await historyOf('2022-01')).toEqual([
      before,
      { revision: 2, value: 12, misreport: null, reason: right.reason, origin: 'typed' },
    ]);
  });

  test('takes a reason, the revision that was seen, and a figure that fits', async () => {
    const cases = [
      [{ reason: ' ' }, { __typename: 'OutcomeRefused', reason: 'reasonMissing' }],
      [{ entry: { value: '120' } }, { __typename: 'OutcomeRefused', reason: 'aboveHundred' }],
      [{ entry: { value: '13' } }, { __typename: 'OutcomeConflict', current: { sex: 'total', revision: 2 } }],
    ] as const;
    for (const [change, correctOutcome] of cases) {
      expect(await send('socialchef', correcting, locked, { ...right, ...change })).toEqual({ correctOutcome });
    }
  });

  test('of an approved figure is for who reviews', async () => {
    expect(await setReport(approved, 'approved')).toEqual([{ state: 'approved' }]);
    const change = { ...right, expectedRevision: 1, entry: { value: '71' } };
    expect(await send('socialchef', correcting, approved, { ...change, expectedRevision: 9 })).toMatchObject({
      correctOutcome: { __typename: 'OutcomeConflict' },
    });
    expect(await send('avdelningschef', correcting, approved, change)).toMatchObject({
      correctOutcome: { __typename: 'OutcomeRecorded', outcome: { value: '71' } },
    });
    await setReport(approved, 'handedIn');
    expect(await send('avdelningschef', correcting, approved, { ...change, expectedRevision: 2 })).toEqual({
      correctOutcome: { __typename: 'OutcomeRefused', reason: 'reportHandedIn' },
    });
  });
});

describe('a misreport', () => {
  const place = { municipality: '9999', code: '2022-01', unit: 'MOT' };

  test('stays visible, and the total is reckoned without it too', async () => {
    const mark = { expectedRevision: 1, reason: 'Enheten bokar inga möten.' };
    expect(await send('avdelningschef', marking, place, mark)).toEqual({
      markMisreport: { __typename: 'OutcomeRefused', reason: 'periodLocked' },
    });
    expect(await send('rapportor', marking, place, mark)).toEqual({
      markMisreport: { __typename: 'OutcomeRefused', reason: 'notPermitted' },
    });
    const marked = await send('socialchef', marking, place, mark);
    expect(marked).toMatchObject({
      markMisreport: {
        __typename: 'OutcomeRecorded',
        outcome: { misreport: mark.reason, revision: 2 },
        indicator: { results: [{}, {}, { alternative: { computed: true } }] },
      },
    });
    const unmarked = await send('socialchef', marking, place, { expectedRevision: 2, reason: null });
    expect(unmarked).toMatchObject({
      markMisreport: {
        outcome: { misreport: null, revision: 3 },
        indicator: { results: [{}, {}, { alternative: null }] },
      },
    });
  });
});

describe('a figure of women or men', () => {
  const place = { municipality: '9999', code: '2022-18', unit: 'BOS' };
  const about = { expectedRevision: 1, entry: { ratio: { numerator: '3', denominator: '4' } }, reason: 'Delas upp.' };

  test('is corrected, marked and in conflict on its own', async () => {
    const total = await historyOf('2022-18', '9999');
    const women = { ...about, sex: 'women' };
    expect(await send('socialchef', correcting, place, women)).toMatchObject({
      correctOutcome: { __typename: 'OutcomeRecorded', outcome: { sex: 'women', value: '75', revision: 2 } },
    });
    const entry = { ratio: { numerator: '1', denominator: '4' } };
    expect(await send('socialchef', correcting, place, { ...women, entry })).toMatchObject({
      correctOutcome: { __typename: 'OutcomeConflict', current: { sex: 'women', revision: 2 } },
    });
    expect(await send('socialchef', correcting, place, { ...about, entry, sex: 'men' })).toMatchObject({
      correctOutcome: { outcome: { sex: 'men', value: '25' } },
    });
    const mark = { sex: 'women', expectedRevision: 2, reason: 'Fel lista.' };
    const marked = await send('socialchef', marking, place, mark);
    expect(marked).toMatchObject({
      markMisreport: { outcome: { sex: 'women', misreport: mark.reason, revision: 3 } },
    });
    expect((await historyOf('2022-18', '9999')).length).toBe(total.length + 3);
  });

  test('is told beside those of all, for each unit, and never added to them', async () => {
    const query =
      '{ year(year: 2022) { indicators { code results { tertial outcomes { id sex } sexOutcomes { id sex unit { code } value } } } } }';
    const { data } = await ask(world.server, await signIn(world.server, 'socialchef', '9999'), query);
    const cell = z.looseObject({ id: z.string(), sex: z.string() });
    const { indicators } = z
      .object({
        year: z.object({
          indicators: z.array(
            z.object({
              code: z.string(),
              results: z.array(z.object({ tertial: z.string(), outcomes: z.array(cell), sexOutcomes: z.array(cell) })),
            }),
          ),
        }),
      })
      .parse(data).year;
    const [bySex] = indicators.filter(({ code }) => code === '2022-18');
    expect(bySex?.results[2]?.sexOutcomes).toMatchObject([
      { sex: 'women', unit: { code: 'VUX' } },
      { sex: 'men', unit: { code: 'VUX' } },
      { sex: 'women', unit: { code: 'BOS' }, value: '75' },
      { sex: 'men', unit: { code: 'BOS' }, value: '25' },
    ]);
    const all = indicators.flatMap(({ results }) => results.flatMap((each) => [...each.outcomes, ...each.sexOutcomes]));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { code, results } of indicators) {
      for (const { outcomes, sexOutcomes } of results) {
        expect(outcomes.every(({ sex }) => sex === 'total')).toBe(true);
        if (code !== '2022-10' && code !== '2022-18') expect(sexOutcomes).toEqual([]);
      }
    }
  });
});

describe('what a source says of a total', () => {
  const place = { code: '2022-02' };
  const said = { value: '44.5', reason: 'Ett stapeldiagram visar fel.', source: 'Verksamhetsberättelsen' };
  const state = (person: string, more: object) => {
    const { indicatorId, tertial } = { indicatorId: sampleId('0139', 'indicator', place.code), tertial: 'T3' };
    return signIn(world.server, person).then(
      async (cookie) => (await ask(world.server, cookie, stating, { input: { indicatorId, tertial, ...more } })).data,
    );
  };

  test('is kept, replaced and taken away by the head of the office', async () => {
    const alternative = { ...said, computed: false };
    expect(await state('socialchef', said)).toMatchObject({
      stateAlternative: { refusal: null, indicator: { results: [{}, {}, { alternative }] } },
    });
    expect(await state('socialchef', { ...said, value: '45' })).toMatchObject({
      stateAlternative: { indicator: { results: [{}, {}, { alternative: { value: '45' } }] } },
    });
    expect(await state('socialchef', { value: null })).toMatchObject({
      stateAlternative: { indicator: { results: [{}, {}, { alternative: null }] } },
    });
    const events = await inspect(
      world.adminUrl,
      "SELECT subject->>'event' AS event FROM audit_event WHERE act = 'alternative.state' ORDER BY id",
    );
    expect(events).toEqual([{ event: 'stated' }, { event: 'stated' }, { event: 'withdrawn' }]);
  });

  test('takes a reason, a source and the right', async () => {
    const cases = [
      ['avdelningschef', said, 'notPermitted'],
      ['socialchef', { ...said, reason: null }, 'reasonMissing'],
      ['socialchef', { ...said, source: ' ' }, 'reasonMissing'],
      ['socialchef', { ...said, reason: '\u0000' }, 'unreadable'],
      ['socialchef', { ...said, indicatorId: 'nothing' }, 'notFound'],
    ] as const;
    for (const [person, more, refusal] of cases) {
      expect(await state(person, more)).toEqual({ stateAlternative: { refusal, indicator: null } });
    }
  });
});

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { recordEachOutcome } from './record-outcome.use-case.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const unitId = sampleId('0139', 'unit', 'SK');
const idOf = (code: string) => sampleId('0139', 'indicator', code);
const lean = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
  __typename
  ... on OutcomeRecorded { saved { revision value numerator denominator absence misreport } }
  ... on OutcomeRefused { reason }
} }`;

async function record(code: string, expectedRevision: number, entry: unknown) {
  const cookie = await signIn(world.server, 'rapportor');
  world.statements.length = 0;
  const { data } = await ask(world.server, cookie, lean, {
    input: { indicatorId: idOf(code), unitId, tertial: 'T1', expectedRevision, entry },
  });
  return { data, statements: world.statements.filter((sql) => !/"session"/.test(sql)) };
}

/** Runs `work` while another transaction has done something, and lets that one be kept once `work` waits for it. */
async function whileUnderWay<T>(sql: string, values: readonly unknown[], work: () => Promise<T>): Promise<T> {
  const other = new pg.Client({ connectionString: world.adminUrl });
  await other.connect();
  try {
    await other.query('BEGIN');
    await other.query(sql, [...values]);
    const done = work();
    for (;;) {
      const waiting = await inspect(
        world.adminUrl,
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (waiting.length > 0) break;
    }
    await other.query('COMMIT');
    return await done;
  } finally {
    await other.end();
  }
}

describe('saving a figure', () => {
  test('reads in one statement and writes in one, whether it is the first or a later one', async () => {
    const first = await record('2023-01', 0, { ratio: { numerator: '39', denominator: '42' } });
    expect(first.data).toMatchObject({
      recordOutcome: { saved: { revision: 1, value: '92.85714285714285714286', numerator: '39', denominator: '42' } },
    });
    expect(first.statements).toHaveLength(2);
    const second = await record('2023-01', 1, { value: '86.50' });
    expect(second.data).toEqual({
      recordOutcome: {
        __typename: 'OutcomeRecorded',
        saved: { revision: 2, value: '86.5', numerator: null, denominator: null, absence: null, misreport: null },
      },
    });
    expect(second.statements).toHaveLength(2);
  });

  test('that is there already reads only, and tells what is there', async () => {
    const { data, statements } = await record('2023-01', 0, { value: '86.5' });
    expect(data).toMatchObject({ recordOutcome: { saved: { revision: 2, value: '86.5' } } });
    expect(statements).toHaveLength(1);
  });

  test('into a tertial that is just being locked waits, and is refused', async () => {
    const { data } = await whileUnderWay(
      `UPDATE period SET state = 'locked' WHERE municipality = '0139' AND year = 2023 AND tertial = 1`,
      [],
      () => record('2023-06', 0, { value: '50' }),
    );
    await inspect(
      world.adminUrl,
      `UPDATE period SET state = 'open' WHERE municipality = '0139' AND year = 2023 AND tertial = 1`,
    );
    expect(data).toEqual({ recordOutcome: { __typename: 'OutcomeRefused', reason: 'periodLocked' } });
  });

  test('into a report that is just being handed in waits, and is refused', async () => {
    const update = 'UPDATE unit_report SET state = $1 WHERE unit_id = $2 AND year = 2023 AND tertial = 1';
    const { data } = await whileUnderWay(update, ['handedIn', unitId], () => record('2023-06', 0, { value: '50' }));
    await inspect(world.adminUrl, update, ['inProgress', unitId]);
    expect(data).toEqual({ recordOutcome: { __typename: 'OutcomeRefused', reason: 'reportHandedIn' } });
  });

  test('of many cells takes no more statements, but one more where a cell is answered twice', async () => {
    const by = { personId: sampleId('0139', 'person', 'rapportor'), municipality: '0139' };
    const command = (code: string, expectedRevision: number, text: string) => ({
      ...{ indicatorId: idOf(code), unitId, tertial: 'T1' as const, expectedRevision, comment: text },
      measurement: { kind: 'absent', reason: 'notMeasured' } as const,
    });
    const commands = [
      command('2023-09', 0, 'Första orden'),
      command('2023-10', 0, '"Citat", \\ och 👩‍👧'),
      command('2023-09', 1, 'Andra orden'),
    ];
    world.statements.length = 0;
    const results = await recordEachOutcome(world.database, by, commands, { at: new Date(), origin: 'pasted' });
    expect(results).toEqual([{ kind: 'created' }, { kind: 'created' }, { kind: 'updated' }]);
    expect(world.statements).toHaveLength(3);
    const told = await inspect(
      world.adminUrl,
      `SELECT i.code, r.revision, r.comment, (r.sequence - min(r.sequence) OVER ())::int AS place,
        (SELECT count(*)::int FROM audit_event e WHERE e.subject->>'indicatorId' = i.id::text
         AND (e.subject->>'revision')::int = r.revision) AS told
       FROM outcome_revision r JOIN indicator i ON i.id = r.indicator_id
       WHERE r.origin = 'pasted' AND r.unit_id = $1 ORDER BY r.sequence`,
      [unitId],
    );
    expect(told).toEqual([
      ...[{ code: '2023-09', revision: 1, comment: 'Första orden', place: 0, told: 1 }],
      ...[{ code: '2023-10', revision: 1, comment: '"Citat", \\ och 👩‍👧', place: 1, told: 1 }],
      ...[{ code: '2023-09', revision: 2, comment: 'Andra orden', place: 2, told: 1 }],
    ]);
  });
});

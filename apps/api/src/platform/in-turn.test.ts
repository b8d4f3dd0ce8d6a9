import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database, type TenantTransaction, within } from './database.ts';
import { inTurn, SomebodyWasFirst } from './in-turn.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

const municipality = '9999';
let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = createDatabase(server.url);
  await database.inTenant(municipality, (tx) =>
    tx.municipality.create({ data: { code: municipality, name: 'Exempelby' } }),
  );
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const write = (tx: TenantTransaction, fourEyes: boolean) =>
  tx.municipalitySetting.upsert({
    where: { municipality },
    create: { municipality, fourEyes, reminderDays: [] },
    update: { fourEyes },
  });
const written = () => database.inTenant(municipality, (tx) => tx.municipalitySetting.count());

describe('when somebody was first', () => {
  it('what was half done is undone before it is begun anew', async () => {
    const before: number[] = [];
    const work = async (tx: TenantTransaction) => {
      before.push(await tx.municipalitySetting.count());
      await write(tx, true);
      throw new SomebodyWasFirst();
    };
    expect(await inTurn(database, municipality, work, 'in vain')).toBe('in vain');
    expect(before).toEqual([0, 0, 0]);
    expect(await written()).toBe(0);
  });

  it('work within a transaction is undone and begun anew with all that is around it', async () => {
    const before: number[] = [];
    const around = (tx: TenantTransaction) =>
      inTurn(
        within(database, tx),
        municipality,
        async (inner) => {
          before.push(await inner.municipalitySetting.count());
          await write(inner, false);
          if (before.length < 2) throw new SomebodyWasFirst();
          return 'done';
        },
        'in vain',
      );
    expect(await inTurn(database, municipality, around, 'in vain')).toBe('done');
    expect(before).toEqual([0, 0]);
    expect(await written()).toBe(1);
  });
});

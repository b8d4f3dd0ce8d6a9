import {
  allRules,
  checkDistribution,
  type DistributionCheck,
  distributionStatements,
  type RuleName,
  readCatalogue,
} from '@tertial/prisma/distribution';
import { tenantTables } from '@tertial/prisma/migrate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

let server: TestDatabase;

beforeAll(async () => {
  server = await startTestDatabase();
});
afterAll(() => server.stop());

/** A schema where each rule is broken somewhere, and the plainest ones keep them all. */
const broken = `
  DROP SCHEMA public CASCADE;
  CREATE SCHEMA public;
  CREATE TABLE register (code char(4) PRIMARY KEY);
  CREATE TABLE sound (municipality char(4) NOT NULL REFERENCES register, id int, PRIMARY KEY (municipality, id));
  CREATE TABLE sound_too (municipality char(4) NOT NULL, id int, sound_id int, note text DEFAULT 'SELECT',
    PRIMARY KEY (municipality, id), UNIQUE (id, municipality),
    FOREIGN KEY (municipality, sound_id) REFERENCES sound ON DELETE CASCADE ON UPDATE RESTRICT,
    EXCLUDE USING btree (municipality WITH =, note WITH =));
  CREATE TABLE note_of_nobody (id int);

  CREATE TABLE may_be_without (municipality char(4), id int NOT NULL);
  CREATE UNIQUE INDEX without_key ON may_be_without (municipality, id);
  CREATE TABLE other_type (municipality varchar(4) NOT NULL PRIMARY KEY);
  CREATE TABLE other_length (municipality char(5) NOT NULL PRIMARY KEY);
  CREATE COLLATION loose (provider = icu, locale = 'und', deterministic = false);
  CREATE TABLE loosely (municipality char(4) COLLATE loose NOT NULL PRIMARY KEY);
  CREATE TABLE made_up (id int, municipality char(4) NOT NULL GENERATED ALWAYS AS (id::text) STORED, PRIMARY KEY (municipality));
  CREATE TABLE keys (municipality char(4) NOT NULL, id int CONSTRAINT keys_alone UNIQUE, PRIMARY KEY (id, municipality),
    CONSTRAINT keys_apart EXCLUDE USING gist (int4range(id, id) WITH &&));
  CREATE UNIQUE INDEX keys_included ON keys (id) INCLUDE (municipality);
  CREATE UNIQUE INDEX keys_reckoned ON keys (lower(municipality));
  CREATE TABLE key_elsewhere (municipality char(4) NOT NULL, id int PRIMARY KEY);

  CREATE TABLE pointing (municipality char(4) NOT NULL, id int, other char(4), PRIMARY KEY (municipality, id),
    CONSTRAINT pointing_past FOREIGN KEY (id) REFERENCES keys (id),
    CONSTRAINT pointing_askew FOREIGN KEY (other, id) REFERENCES sound,
    CONSTRAINT pointing_unset FOREIGN KEY (municipality, id) REFERENCES sound ON DELETE SET NULL,
    CONSTRAINT pointing_along FOREIGN KEY (municipality, id) REFERENCES sound_too ON UPDATE CASCADE);
  CREATE TABLE whole (id int PRIMARY KEY, other char(4), CONSTRAINT whole_at_part FOREIGN KEY (other, id) REFERENCES sound);
  CREATE TABLE first_of_two (municipality char(4) NOT NULL PRIMARY KEY);
  CREATE TABLE second_of_two (municipality char(4) NOT NULL PRIMARY KEY REFERENCES first_of_two);
  ALTER TABLE first_of_two ADD FOREIGN KEY (municipality) REFERENCES second_of_two;

  CREATE TABLE heir (PRIMARY KEY (municipality, id)) INHERITS (sound);
  CREATE TABLE divided (municipality char(4) NOT NULL, year int, PRIMARY KEY (municipality, year)) PARTITION BY RANGE (year);
  CREATE TABLE divided_once PARTITION OF divided FOR VALUES FROM (1) TO (2);
  CREATE TABLE divided_twice PARTITION OF divided FOR VALUES FROM (2) TO (9) PARTITION BY RANGE (year);
  CREATE RULE silently AS ON DELETE TO sound DO INSTEAD NOTHING;

  CREATE TABLE guarded (municipality char(4) NOT NULL PRIMARY KEY);
  CREATE POLICY asking ON guarded USING (municipality = (SELECT max(code) FROM register));
  CREATE POLICY by_setting ON guarded USING (true) WITH CHECK (municipality = current_setting('app.municipality'));

  CREATE FUNCTION told() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
  CREATE FUNCTION silent() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
  CREATE FUNCTION mark(guarded) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
  CREATE FUNCTION busy() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE sound int; BEGIN
    INSERT INTO sound_too (municipality, id) VALUES (NEW.municipality, mark(NEW));
    DELETE FROM note_of_nobody;
    RETURN NEW; END $$;
  CREATE TRIGGER watch BEFORE DELETE ON sound FOR EACH ROW EXECUTE FUNCTION silent();
  CREATE TRIGGER work BEFORE INSERT OR UPDATE ON guarded FOR EACH ROW EXECUTE FUNCTION busy();

  CREATE TABLE numbered (municipality char(4) NOT NULL PRIMARY KEY, small serial, wide bigserial,
    own int GENERATED ALWAYS AS IDENTITY, at timestamptz DEFAULT now(), key uuid DEFAULT gen_random_uuid(),
    CONSTRAINT numbered_told CHECK (small >= told()));

  CREATE VIEW plainly AS SELECT * FROM sound JOIN register ON code = municipality;
  CREATE VIEW mixed AS SELECT s.id FROM sound s JOIN note_of_nobody USING (id);
  CREATE MATERIALIZED VIEW kept AS SELECT * FROM sound;`;

/** What each rule finds there, and nothing else. */
const expected: Record<RuleName, readonly string[]> = {
  'municipality-is-always-given': ['may_be_without: municipality'],
  'municipality-is-the-same-type': [
    'other_length: municipality character(5)',
    'other_type: municipality character varying(4)',
  ],
  'municipality-is-a-plain-column': ['loosely: municipality', 'made_up: municipality'],
  'has-a-primary-key': ['may_be_without: may_be_without'],
  'municipality-is-in-every-key': [
    'key_elsewhere: key_elsewhere_pkey',
    'keys: keys_alone',
    'keys: keys_apart',
    'keys: keys_included',
    'keys: keys_reckoned',
  ],
  'municipality-comes-first': ['keys: keys_pkey'],
  'foreign-keys-stay-within-a-municipality': ['pointing: pointing_askew', 'pointing: pointing_past'],
  'foreign-keys-leave-the-municipality-alone': ['pointing: pointing_along', 'pointing: pointing_unset'],
  'nothing-whole-points-at-what-is-spread': ['whole: whole_at_part'],
  'foreign-keys-go-in-no-circle': ['first_of_two: first_of_two', 'second_of_two: second_of_two'],
  'is-an-ordinary-table': ['divided_twice: divided_twice', 'heir: heir'],
  'is-divided-by-its-parent': ['divided_once: divided_once'],
  'has-no-rewriting-rules': ['sound: silently'],
  'policies-ask-no-table': ['guarded: asking'],
  'policies-need-the-setting-sent-along': ['guarded: by_setting'],
  'policies-name-the-municipality': ['guarded: by_setting'],
  'triggers-are-asked-for': ['guarded: work (busy)', 'sound: watch (silent)'],
  'triggers-touch-the-same-municipality-only': ['guarded: work: note_of_nobody, which is on one machine, sound_too'],
  'triggers-rest-while-rows-are-copied': ['guarded: work'],
  'functions-of-triggers-are-sent-along': ['guarded: mark(guarded)'],
  'triggers-hand-no-row-over': ['guarded: work'],
  'sequences-are-wide': ['numbered: own integer', 'numbered: small integer'],
  'sequences-tell-no-time': ['numbered: wide'],
  'defaults-are-reckoned-once': ['numbered: key'],
  'functions-go-along': ['numbered: numbered_told'],
  'stays-on-one-machine': ['note_of_nobody: note_of_nobody', 'whole: whole'],
  'kept-views-stay-on-one-machine': ['kept: kept'],
  'views-mix-no-places': ['mixed: mixed'],
};

describe('a schema that breaks every rule', () => {
  let check: DistributionCheck;
  let other: TestDatabase;

  beforeAll(async () => {
    other = await startTestDatabase();
    const admin = new pg.Client({ connectionString: other.adminUrl });
    await admin.connect();
    await admin.query(broken);
    await admin.end();
    check = checkDistribution(await readCatalogue(other.adminUrl));
  });
  afterAll(() => other.stop());

  it.each(Object.entries(expected))('is told of %s', (rule, places) => {
    const found = check.tables.flatMap(({ name, findings }) =>
      findings.filter((finding) => finding.rule === rule).map(({ what }) => `${name}: ${what}`),
    );
    expect(found.sort()).toEqual(places);
  });

  it('has an example of every rule, and cannot be distributed', () => {
    expect(Object.keys(expected).sort()).toEqual(allRules.map(({ name }) => name).sort());
    expect(check.canBeDistributed).toBe(false);
  });

  it('has each table in its place', () => {
    const places = Object.fromEntries(check.tables.map(({ name, place }) => [name, place]));
    expect(places).toMatchObject({
      register: 'reference',
      sound: 'distributed',
      note_of_nobody: 'local',
      kept: 'view',
    });
  });
});

describe('the schema of the program', () => {
  it('can be distributed, and takes no other steps than these', async () => {
    const { tables, canBeDistributed } = checkDistribution(await readCatalogue(server.url));
    const steps = tables.flatMap(({ findings }) => findings.filter(({ weight }) => weight !== 'differs'));
    expect(canBeDistributed).toBe(true);
    expect([...new Set(steps.map(({ rule }) => rule))].sort()).toEqual([
      'functions-of-triggers-are-sent-along',
      'policies-need-the-setting-sent-along',
      'triggers-are-asked-for',
      'triggers-rest-while-rows-are-copied',
      'triggers-touch-the-same-municipality-only',
    ]);
    expect(tables.filter(({ place }) => place === 'reference').map(({ name }) => name)).toEqual([
      'municipality',
      'shared_measure',
    ]);
  });

  it('is distributed table by table, each after those that it points at', async () => {
    const catalogue = await readCatalogue(server.url);
    const statements = distributionStatements(catalogue);
    const turn = (table: string) =>
      statements.findIndex((sql) => sql.startsWith('SELECT create_') && sql.includes(`('${table}'`));
    for (const name of Object.keys(tenantTables)) expect(turn(name), name).toBeGreaterThan(0);
    for (const { name, foreignKeys } of catalogue.tables) {
      for (const { target } of foreignKeys.filter((key) => key.target !== name)) {
        expect(turn(target), `${name} points at ${target}`).toBeLessThan(turn(name));
      }
    }
    const [first, ...others] = statements.filter((sql) => sql.includes('create_distributed_table'));
    expect(first).toContain("colocate_with => 'none'");
    const beside = first?.split("'")[1];
    for (const sql of others) expect(sql).toContain(`colocate_with => '${beside}'`);
  });

  it('chains no revision a second time while rows are copied, and has what its triggers call everywhere', async () => {
    const statements = distributionStatements(await readCatalogue(server.url));
    const copied = statements.findIndex((sql) => sql.includes("table('outcome_revision'"));
    expect(statements.slice(copied - 1, copied + 2)).toEqual([
      'ALTER TABLE outcome_revision DISABLE TRIGGER chain;',
      expect.any(String),
      'ALTER TABLE outcome_revision ENABLE TRIGGER chain;',
    ]);
    expect(statements.slice(0, 2)).toEqual([
      'SET citus.enable_local_reference_table_foreign_keys = off;',
      'SET citus.enable_unsafe_triggers = on;',
    ]);
    expect(statements.at(-1)).toBe(
      "SELECT create_distributed_function('outcome_revision_hash(outcome_revision,text)');",
    );
  });
});

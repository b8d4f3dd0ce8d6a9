import type { Catalogue, Column, Table } from './catalogue.ts';
import { distributionColumn, inOrder, type Place } from './place.ts';

/** Whether Citus refuses it or keeps a municipality's rows apart, works with a setting or a step, or only differs. */
export type Weight = 'refused' | 'step' | 'differs';

/** What a rule is given of the rest of the schema. */
export interface Surroundings extends Catalogue {
  readonly placeOf: (table: string) => Place;
}

export interface Rule {
  readonly name: string;
  readonly weight: Weight;
  readonly places: readonly Place[];
  /** What it means and what to do, in a sentence or two. */
  readonly says: string;
  /** What of the table it is about; nothing where all is well. */
  readonly find: (table: Table, all: Surroundings) => string[];
}

const distributed = ['distributed'] as const;
const everywhere = ['distributed', 'reference'] as const;

function distribution({ columns }: Table): Column[] {
  return columns.filter(({ name }) => name === distributionColumn);
}

function isCalled(sql: string, name: string): boolean {
  return new RegExp(`\\b${name}"?\\(`).test(sql);
}

/** The functions of our own that a table's triggers call: Citus sees the trigger's own function only. */
export function calledByTriggers({ triggers }: Table, { own }: Pick<Catalogue, 'own'>): string[] {
  return own.filter(({ name }) => triggers.some(({ body }) => isCalled(body, name))).map(({ signature }) => signature);
}

/** Whether the body of a function reads or changes a table. */
function asks(body: string, table: string): boolean {
  return new RegExp(
    `\\b(?:from|join|into|update|truncate|table)\\s+(?:only\\s+)?(?:public\\.)?"?${table}\\b`,
    'i',
  ).test(body);
}

function sequenceColumns({ columns }: Table): Column[] {
  return columns.filter(({ kind, fallback }) => kind === 'identity' || (fallback?.startsWith('nextval(') ?? false));
}

/** The commonest type of the distribution column: what the odd ones are held against. */
function usualType(tables: readonly Table[]): string | undefined {
  const types = tables.flatMap(distribution).map(({ type }) => type);
  const count = (wanted: string) => types.filter((type) => type === wanted).length;
  return types.toSorted((one, other) => count(other) - count(one))[0];
}

/** By what Citus 13.2 does; where another version differs, the sentence says so. */
export const rules = [
  {
    name: 'municipality-is-always-given',
    weight: 'refused',
    places: distributed,
    says: 'A row without a municipality has nowhere to lie: make the column NOT NULL.',
    find: (table) => distribution(table).flatMap(({ name, notNull }) => (notNull ? [] : [name])),
  },
  {
    name: 'municipality-is-the-same-type',
    weight: 'refused',
    places: distributed,
    says: 'The same municipality lies on the same machine only where its code has one type and length in every table.',
    find: (table, { tables }) =>
      distribution(table).flatMap(({ name, type }) => (type === usualType(tables) ? [] : [`${name} ${type}`])),
  },
  {
    name: 'municipality-is-a-plain-column',
    weight: 'refused',
    places: distributed,
    says: 'What a table is distributed by can be neither generated nor of a collation where two texts count as the same.',
    find: (table) =>
      distribution(table).flatMap(({ name, kind, deterministic }) =>
        kind === 'generated' || !deterministic ? [name] : [],
      ),
  },
  {
    name: 'has-a-primary-key',
    weight: 'refused',
    places: everywhere,
    says: 'Without a primary key its rows cannot be moved to another machine while the program runs.',
    find: ({ name, keys }) => (keys.some(({ kind }) => kind === 'primary') ? [] : [name]),
  },
  {
    name: 'municipality-is-in-every-key',
    weight: 'refused',
    places: distributed,
    says: 'No machine knows what the others hold, so what has to be unique is so within a municipality: the municipality belongs in the key, and in an exclusion with the operator =.',
    find: ({ keys }) =>
      keys.flatMap(({ name, columns, kind, operators }) => {
        const place = columns.indexOf(distributionColumn);
        return place < 0 || (kind === 'exclusion' && operators[place] !== '=') ? [name] : [];
      }),
  },
  {
    name: 'municipality-comes-first',
    weight: 'differs',
    places: distributed,
    says: 'A primary key that begins with the municipality finds the rows of one without reading those of others.',
    find: ({ keys }) =>
      keys.flatMap(({ name, kind, columns }) =>
        kind === 'primary' && columns.includes(distributionColumn) && columns[0] !== distributionColumn ? [name] : [],
      ),
  },
  {
    name: 'foreign-keys-stay-within-a-municipality',
    weight: 'refused',
    places: distributed,
    says: 'What a row points at has to lie on the same machine: the municipality belongs in the foreign key, at the same place on both sides.',
    find: ({ foreignKeys }, { placeOf }) =>
      foreignKeys.flatMap(({ name, target, columns, targetColumns }) => {
        const place = columns.indexOf(distributionColumn);
        const stays = place >= 0 && targetColumns[place] === distributionColumn;
        return placeOf(target) === 'distributed' && !stays ? [name] : [];
      }),
  },
  {
    name: 'foreign-keys-leave-the-municipality-alone',
    weight: 'refused',
    places: distributed,
    says: 'A foreign key with the municipality in it may not set it to something else: no SET NULL or SET DEFAULT, and no CASCADE on update.',
    find: ({ foreignKeys }) =>
      foreignKeys.flatMap(({ name, columns, onDelete, onUpdate }) => {
        const sets = [onDelete, onUpdate].some((each) => each === 'setNull' || each === 'setDefault');
        return columns.includes(distributionColumn) && (sets || onUpdate === 'cascade') ? [name] : [];
      }),
  },
  {
    name: 'nothing-whole-points-at-what-is-spread',
    weight: 'refused',
    places: ['reference', 'local'],
    says: 'A table that lies whole on a machine cannot point at rows that are spread over all of them.',
    find: ({ foreignKeys }, { placeOf }) =>
      foreignKeys.flatMap(({ name, target }) => (placeOf(target) === 'distributed' ? [name] : [])),
  },
  {
    name: 'foreign-keys-go-in-no-circle',
    weight: 'refused',
    places: everywhere,
    says: 'A table is distributed after those that it points at; in a circle none can be first. Drop one of the keys, distribute, and add it again.',
    find: ({ name }, { tables, placeOf }) => {
      const { circle } = inOrder(tables.filter((table) => placeOf(table.name) !== 'local'));
      return circle.some((table) => table.name === name) ? [name] : [];
    },
  },
  {
    name: 'is-an-ordinary-table',
    weight: 'refused',
    places: everywhere,
    says: 'Foreign tables, tables that take after another one, and parts that are divided again cannot be distributed.',
    find: ({ name, kind, parent }, { tables }) => {
      const above = tables.find((table) => table.name === parent);
      const isPart = above?.kind === 'partitioned';
      return kind === 'foreign' || (parent !== null && !isPart) || (isPart && kind === 'partitioned') ? [name] : [];
    },
  },
  {
    name: 'is-divided-by-its-parent',
    weight: 'differs',
    places: everywhere,
    says: 'A part goes with its parent and has no statement of its own.',
    find: ({ name, kind, parent }, { tables }) =>
      kind === 'table' && tables.find((table) => table.name === parent)?.kind === 'partitioned' ? [name] : [],
  },
  {
    name: 'has-no-rewriting-rules',
    weight: 'refused',
    places: everywhere,
    says: 'Citus does not know rules (CREATE RULE): say it in the statement.',
    find: ({ rules: found }) => [...found],
  },
  {
    name: 'policies-ask-no-table',
    weight: 'refused',
    places: distributed,
    says: 'A policy may not have a subquery.',
    find: ({ policies }) =>
      policies.flatMap(({ name, using, check }) =>
        [using, check].some((sql) => sql !== null && /\bSELECT\b/.test(sql)) ? [name] : [],
      ),
  },
  {
    name: 'policies-need-the-setting-sent-along',
    weight: 'step',
    places: distributed,
    says: "The setting that a policy asks for reaches the other machines only as SET LOCAL, and with citus.propagate_set_commands = 'local'. SELECT set_config(…) is not sent: no row is seen and none can be saved.",
    find: ({ policies }) =>
      policies.flatMap(({ name, using, check }) =>
        [using, check].some((sql) => sql?.includes('current_setting(')) ? [name] : [],
      ),
  },
  {
    name: 'policies-name-the-municipality',
    weight: 'differs',
    places: distributed,
    says: 'A policy that does not name the municipality lets one statement read all machines.',
    find: ({ policies }) =>
      policies.flatMap(({ name, using }) =>
        using !== null && !new RegExp(`\\b${distributionColumn} =`).test(using) ? [name] : [],
      ),
  },
  {
    name: 'triggers-are-asked-for',
    weight: 'step',
    places: everywhere,
    says: 'Citus takes triggers on distributed and reference tables only with citus.enable_unsafe_triggers = on (since 11.0), while distributing and at every later CREATE or DROP TRIGGER.',
    find: ({ triggers }) => triggers.map(({ name, calls: called }) => `${name} (${called})`),
  },
  {
    name: 'triggers-touch-the-same-municipality-only',
    weight: 'step',
    places: distributed,
    says: 'A trigger runs on the machine of the row, and what it asks of other tables has to be there too: of distributed tables the same municipality, and reference tables.',
    find: ({ triggers }, { tables, placeOf }) =>
      triggers.flatMap(({ name, body }) => {
        const touched = tables.filter((table) => asks(body, table.name)).map((table) => table.name);
        const told = touched.map((each) => (placeOf(each) === 'local' ? `${each}, which is on one machine` : each));
        return told.length > 0 ? [`${name}: ${told.join(', ')}`] : [];
      }),
  },
  {
    name: 'triggers-rest-while-rows-are-copied',
    weight: 'step',
    places: everywhere,
    says: 'Citus copies rows by inserting them, and a trigger would do its work on each a second time: check-distribution --sql puts it to rest meanwhile.',
    find: ({ triggers }) => triggers.filter(({ onInsert }) => onInsert).map(({ name }) => name),
  },
  {
    name: 'functions-of-triggers-are-sent-along',
    weight: 'step',
    places: everywhere,
    says: "What a trigger's function calls is not on the other machines by itself: check-distribution --sql sends it there (create_distributed_function).",
    find: (table, all) => calledByTriggers(table, all),
  },
  {
    name: 'triggers-hand-no-row-over',
    weight: 'refused',
    places: distributed,
    says: 'On another machine a row is of a part of the table and no function takes it: hand over ROW(NEW.*)::name_of_the_table, or its columns.',
    find: ({ triggers }) =>
      triggers.flatMap(({ name, body }) => (/[(,]\s*(?:NEW|OLD)\s*[,)]/i.test(body) ? [name] : [])),
  },
  {
    name: 'sequences-are-wide',
    weight: 'refused',
    places: everywhere,
    says: 'Every machine takes numbers from a range of its own, for which only bigint has room.',
    find: (table) => sequenceColumns(table).flatMap(({ name, type }) => (type === 'bigint' ? [] : [`${name} ${type}`])),
  },
  {
    name: 'sequences-tell-no-time',
    weight: 'differs',
    places: everywhere,
    says: 'Numbers are given out by each machine that takes inserts: they stay unique, but their order is no order of time between municipalities.',
    find: (table) => sequenceColumns(table).flatMap(({ name, type }) => (type === 'bigint' ? [name] : [])),
  },
  {
    name: 'defaults-are-reckoned-once',
    weight: 'differs',
    places: everywhere,
    says: 'A default that is another each time is reckoned by the machine that runs the statement: add such a column to a reference table with rows, and its copies may differ.',
    find: ({ columns }, { volatile }) =>
      columns.flatMap(({ name, fallback }) =>
        fallback !== null && volatile.some((each) => each !== 'nextval' && isCalled(fallback, each)) ? [name] : [],
      ),
  },
  {
    name: 'functions-go-along',
    weight: 'differs',
    places: everywhere,
    says: 'A function of our own in a constraint, an index or a default is made on every machine with the table (since 11.0); a later change of it has to be made on the first one.',
    find: ({ expressions, columns }, { own }) =>
      [...expressions, ...columns.map(({ name, fallback }) => ({ name, sql: fallback ?? '' }))].flatMap(
        ({ name, sql }) => (own.some((each) => isCalled(sql, each.name)) ? [name] : []),
      ),
  },
  {
    name: 'stays-on-one-machine',
    weight: 'differs',
    places: ['local'],
    says: 'It belongs to no municipality and nothing points at it: it stays where the program connects.',
    find: ({ name }) => [name],
  },
] as const satisfies readonly Rule[];

export type RuleName = (typeof rules)[number]['name'];

import type { Catalogue, Table, View } from './catalogue.ts';
import { distributionColumn, inOrder, type Place, placesOf } from './place.ts';
import { calledByTriggers, type Rule, rules, type Surroundings, type Weight } from './rules.ts';

export { type Catalogue, readCatalogue } from './catalogue.ts';

export interface Finding {
  readonly rule: RuleName;
  readonly weight: Weight;
  /** What of the table it is about. */
  readonly what: string;
}

export interface CheckedTable {
  readonly name: string;
  readonly place: Place | 'view';
  readonly findings: readonly Finding[];
}

export interface DistributionCheck {
  readonly tables: readonly CheckedTable[];
  /** Whether Citus would take every table as it stands. */
  readonly canBeDistributed: boolean;
}

const viewRules = [
  {
    name: 'kept-views-stay-on-one-machine',
    weight: 'differs',
    says: 'What is kept of a view lies where the program connects, and is made anew from all machines.',
    holds: ({ isKept }) => !isKept,
  },
  {
    name: 'views-mix-no-places',
    weight: 'step',
    says: 'A view of distributed tables and of one that lies on one machine is joined there: make the other one a reference table.',
    holds: ({ reads }, placeOf) =>
      !(reads.some((table) => placeOf(table) === 'distributed') && reads.some((table) => placeOf(table) === 'local')),
  },
] as const satisfies readonly ViewRule[];

interface ViewRule extends Pick<Rule, 'name' | 'weight' | 'says'> {
  readonly holds: (view: View, placeOf: Surroundings['placeOf']) => boolean;
}

export type RuleName = (typeof rules)[number]['name'] | (typeof viewRules)[number]['name'];

/** All rules: what each is called and says. */
export const allRules: readonly Pick<Rule, 'name' | 'weight' | 'says'>[] = [...rules, ...viewRules];

/** Holds every table and view against {@link allRules}: whether Citus can distribute it by municipality. */
export function checkDistribution(catalogue: Catalogue): DistributionCheck {
  const places = placesOf(catalogue);
  const all: Surroundings = { ...catalogue, placeOf: (table) => places.get(table) ?? 'local' };
  const tables = catalogue.tables.map((table): CheckedTable => {
    const place = all.placeOf(table.name);
    const findings = rules.flatMap(({ name: rule, weight, places: where, find }) =>
      where.some((each) => each === place) ? find(table, all).map((what) => ({ rule, weight, what })) : [],
    );
    return { name: table.name, place, findings };
  });
  const views = catalogue.views.map((view): CheckedTable => {
    const broken = viewRules.filter(({ holds }) => !holds(view, all.placeOf));
    const findings = broken.map(({ name: rule, weight }) => ({ rule, weight, what: view.name }));
    return { name: view.name, place: 'view', findings };
  });
  return {
    tables: [...tables, ...views],
    canBeDistributed: !tables.some(({ findings }) => findings.some(({ weight }) => weight === 'refused')),
  };
}

/**
 * The statements that distribute an empty or a filled database, in an order that its foreign keys allow. A table that is
 * distributed already is refused by Citus: they are for the first time.
 */
export function distributionStatements(catalogue: Catalogue): string[] {
  const places = placesOf(catalogue);
  const at = (place: Place) =>
    inOrder(catalogue.tables.filter(({ name, parent }) => places.get(name) === place && parent === null)).ordered;
  const [reference, distributed] = [at('reference'), at('distributed')];
  const beside = distributed[0]?.name;
  const distribute = ({ name }: Table) =>
    `SELECT create_distributed_table('${name}', '${distributionColumn}', colocate_with => '${name === beside ? 'none' : beside}');`;
  return [
    // Or else all that points at a reference table becomes one that stays here, and nothing can be distributed after it.
    'SET citus.enable_local_reference_table_foreign_keys = off;',
    ...([...reference, ...distributed].some(({ triggers }) => triggers.length > 0)
      ? ['SET citus.enable_unsafe_triggers = on;']
      : []),
    ...reference.flatMap((table) => atRest(table, `SELECT create_reference_table('${table.name}');`)),
    ...distributed.flatMap((table) => atRest(table, distribute(table))),
    ...[...new Set([...reference, ...distributed].flatMap((table) => calledByTriggers(table, catalogue)))].map(
      (signature) => `SELECT create_distributed_function('${signature}');`,
    ),
  ];
}

/** A statement that copies rows, with the triggers at rest that would otherwise work on each of them again. */
function atRest({ name, triggers }: Table, statement: string): string[] {
  const turn = (how: string) =>
    triggers.filter(({ onInsert }) => onInsert).map((trigger) => `ALTER TABLE ${name} ${how} TRIGGER ${trigger.name};`);
  return [...turn('DISABLE'), statement, ...turn('ENABLE')];
}

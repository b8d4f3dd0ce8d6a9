// The last week of a tertial in the whole country, as arithmetic. What is assumed stands in `assumed`, and only there.

/** What people ask the program for, each a request of its own. */
export const operations = [
  'signIn',
  'toDo',
  'sheet',
  'save',
  'handIn',
  'approve',
  'page',
  'overview',
  'explorer',
  'rank',
  'export',
] as const;
export type Operation = (typeof operations)[number];
export type PerOperation = Readonly<Record<Operation, number>>;

/** People of one kind: how many of a hundred, and what each of them asks for in the week. */
interface Kind {
  readonly share: number;
  readonly asks: Partial<PerOperation>;
}

export const assumed = {
  people: 15_000,
  /** At least so many in a municipality; the others go with its population. */
  fewest: 12,
  /** Of a hundred people, and each one's requests in the week. A figure is saved by itself, as soon as it is typed. */
  kinds: {
    reporter: { share: 70, asks: { signIn: 2, toDo: 2, sheet: 3, save: 30, handIn: 1, page: 1 } },
    head: { share: 20, asks: { signIn: 3, toDo: 4, sheet: 6, save: 4, approve: 4, page: 2, overview: 2, explorer: 5 } },
    reader: { share: 10, asks: { signIn: 3, toDo: 1, page: 4, overview: 4, explorer: 15, rank: 4, export: 2 } },
  } satisfies Record<string, Kind>,
  /** Of a hundred requests of the week, so many a day, Monday to Friday. */
  days: [10, 12, 16, 24, 38],
  /** Of a hundred requests of a day, so many in each hour. The last afternoon is fuller than the others. */
  hours: { 7: 3, 8: 9, 9: 12, 10: 12, 11: 9, 12: 5, 13: 12, 14: 14, 15: 13, 16: 8, 17: 3 },
  lastHours: { 7: 2, 8: 6, 9: 9, 10: 10, 11: 8, 12: 5, 13: 14, 14: 18, 15: 17, 16: 8, 17: 3 },
  /** The busiest minute of an hour holds so many times its share: people come on the hour, and after a reminder. */
  minutePeak: 1.5,
  /** How much of a machine may be in use at the peak. */
  utilisation: 0.5,
} as const;

/**
 * How many municipalities there are of each size, and how many live in one of them. The classes and counts are those that
 * SCB publishes for the 290 municipalities, from memory and rounded; the number within a class is its middle.
 */
export const populationClasses = [
  { municipalities: 15, population: 4_000 },
  { municipalities: 56, population: 7_500 },
  { municipalities: 66, population: 12_500 },
  { municipalities: 37, population: 17_300 },
  { municipalities: 40, population: 24_500 },
  { municipalities: 33, population: 38_000 },
  { municipalities: 24, population: 71_000 },
  { municipalities: 15, population: 132_000 },
  { municipalities: 1, population: 245_000 },
  { municipalities: 1, population: 362_000 },
  { municipalities: 1, population: 605_000 },
  { municipalities: 1, population: 985_000 },
] as const;

/** How many people use the program in each municipality, from the smallest to the biggest; together exactly `people`. */
export function peopleInMunicipalities(people: number, fewest: number): number[] {
  const populations = populationClasses.flatMap(({ municipalities, population }) =>
    Array.from({ length: municipalities }, (): number => population),
  );
  const spread = people - fewest * populations.length;
  if (spread < 0) throw new RangeError(`${people} people are too few for ${fewest} in each municipality.`);
  const total = sum(populations);
  let given = 0;
  let before = 0;
  return populations.map((population) => {
    before += population;
    const own = Math.round((spread * before) / total) - given;
    given += own;
    return fewest + own;
  });
}

/** What all people ask for in the week. */
export function weekOf(people: number): PerOperation {
  return each((operation) => sum(kinds.map(({ share, asks }) => (people * share * (asks[operation] ?? 0)) / 100)));
}

const kinds: readonly Kind[] = Object.values(assumed.kinds);

export interface Hour {
  /** 0 is Monday. */
  readonly day: number;
  readonly hour: number;
  /** On average, in a second. */
  readonly perSecond: number;
}

/** The requests of a second in each hour of the week. */
export function hoursOf(requests: number): Hour[] {
  return assumed.days.flatMap((share, day) => {
    const profile = day === assumed.days.length - 1 ? assumed.lastHours : assumed.hours;
    return Object.entries(profile).map(([hour, part]) => ({
      day,
      hour: Number(hour),
      perSecond: (requests * share * part) / 100 / 100 / 3_600,
    }));
  });
}

export function busiest(hours: readonly Hour[]): Hour {
  return hours.reduce((most, hour) => (hour.perSecond > most.perSecond ? hour : most));
}

/**
 * The smallest number of arrivals that a second exceeds with at most this chance, where they come independently.
 *
 * @param mean In a second.
 * @param chance Between 0 and 1.
 */
export function poissonPeak(mean: number, chance: number): number {
  let count = 0;
  let logTerm = -mean;
  let below = Math.exp(logTerm);
  while (1 - below > chance) {
    count += 1;
    logTerm += Math.log(mean / count);
    below += Math.exp(logTerm);
  }
  return count;
}

/** The requests of one kind among so many in a second, as they are in the whole week. */
export function shared(perSecond: number, week: PerOperation): PerOperation {
  const total = sum(Object.values(week));
  return each((operation) => (perSecond * week[operation]) / total);
}

/** Milliseconds of processor time for one request. */
export interface Cost {
  readonly serverMs: number;
  readonly databaseMs: number;
}

/** The processors that so many requests in a second keep wholly busy. */
export function busyCores(perSecond: PerOperation, costOf: (operation: Operation) => Cost) {
  const of = (part: keyof Cost) =>
    sum(operations.map((operation) => (perSecond[operation] * costOf(operation)[part]) / 1000));
  return { server: of('serverMs'), database: of('databaseMs') };
}

/** How many processors there have to be, so that no more than a part of them is busy. At least one. */
export function coresFor(busy: number, utilisation: number = assumed.utilisation): number {
  return Math.max(1, Math.ceil(busy / utilisation));
}

/**
 * So many operations in the proportions of the week, the rarest too as far as there is room, and none twice in a row where
 * it can be helped: each is put where it is due.
 */
export function mixOf(week: PerOperation, length: number): Operation[] {
  const total = sum(Object.values(week));
  const had = Object.fromEntries(operations.map((operation) => [operation, 0]));
  return Array.from({ length }, (_, turn) => {
    const behind = (operation: Operation) => ((turn + 1) * week[operation]) / total - (had[operation] ?? 0);
    const next = operations.reduce((most, operation) => (behind(operation) > behind(most) ? operation : most));
    had[next] = (had[next] ?? 0) + 1;
    return next;
  });
}

function each(value: (operation: Operation) => number): PerOperation {
  return {
    ...{ signIn: value('signIn'), toDo: value('toDo'), sheet: value('sheet'), save: value('save') },
    ...{ handIn: value('handIn'), approve: value('approve'), page: value('page'), overview: value('overview') },
    ...{ explorer: value('explorer'), rank: value('rank'), export: value('export') },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

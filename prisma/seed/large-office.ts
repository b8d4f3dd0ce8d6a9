import type { PeriodState, Tertial } from '@tertial/domain';
import {
  everyTertial,
  type SampleEdition,
  type SampleGoal,
  type SampleIndicator,
  type SampleMunicipality,
  type SampleOutcome,
  type SamplePerson,
  type SampleUnit,
} from './types.ts';

const unitsInDivision = 10;
const indicatorsInGoal = 10;

const lastYear = 2023;
/** One indicator in so many is asked of women and men as well, where there are many years. */
const indicatorsForEachBySex = 5;

/** How big a made-up office is. */
export interface OfficeSize {
  readonly units: number;
  readonly indicators: number;
  /** How many full years there are to look back on; without it there are two, of which little is known. */
  readonly years?: number | undefined;
}

/**
 * A made-up office in which every unit reports every indicator, to try how the program carries it: a locked year of which
 * only the last tertial is known, and one with an open first tertial, in which the first unit has nothing yet and the others
 * everything. Over many years all tertials are known, the last one still open; every fifth indicator is known for women and
 * men too, each is carried on from year to year, some are worded anew or measured in another way, and some targets move.
 */
export function largeOffice({ units, indicators, years }: OfficeSize): SampleMunicipality {
  const places = Array.from({ length: units }, (_, place) => place);
  const unitCodes = places.map((place) => `E${twoDigits(place + 1)}`);
  const divisions = Array.from({ length: Math.ceil(units / unitsInDivision) }, (_, place) => `A${place + 1}`);
  return {
    code: '9998',
    name: 'Storby (påhittad kommun)',
    fictitious: true,
    units: [
      { code: 'SN', name: 'Socialnämnden i Storby', kind: 'committee', parent: null },
      { code: 'SF', name: 'Socialförvaltningen', kind: 'department', parent: 'SN' },
      ...divisions.map((code, place) => unit(code, `Avdelning ${place + 1}`, 'division', 'SF')),
      ...places.map((place) =>
        unit(
          unitCodes[place] ?? '',
          `Enhet ${place + 1}`,
          'unit',
          divisions[Math.floor(place / unitsInDivision)] ?? 'SF',
        ),
      ),
    ],
    serviceAreas: [{ code: 'overgripande', name: 'Övergripande' }],
    people: people(unitCodes[0] ?? 'SN'),
    editions:
      years === undefined
        ? [edition(2022, unitCodes, indicators), edition(2023, unitCodes, indicators)]
        : Array.from({ length: years }, (_, turn) =>
            fullEdition(lastYear - years + 1 + turn, unitCodes, indicators, turn),
          ),
  };
}

function unit(code: string, name: string, kind: SampleUnit['kind'], parent: string): SampleUnit {
  return { code, name, kind, parent };
}

function people(firstUnit: string): readonly SamplePerson[] {
  return [
    { handle: 'rapportor', name: 'Runa Rapportör', grants: [{ role: 'rapportor', unit: firstUnit }] },
    { handle: 'avdelningschef', name: 'Axel Avdelningschef', grants: [{ role: 'avdelningschef', unit: 'SN' }] },
    { handle: 'socialchef', name: 'Solveig Socialchef', grants: [{ role: 'socialchef', unit: 'SN' }] },
    { handle: 'administrator', name: 'Ada Administratör', grants: [{ role: 'administrator', unit: 'SN' }] },
  ];
}

function edition(year: number, unitCodes: readonly string[], indicators: number): SampleEdition {
  const goals = Array.from({ length: Math.ceil(indicators / indicatorsInGoal) }, (_, place) =>
    goal(year, place, year === 2023),
  );
  return {
    year,
    status: 'decided',
    periods:
      year === 2023 ? { T1: 'open', T2: 'upcoming', T3: 'upcoming' } : { T1: 'locked', T2: 'locked', T3: 'locked' },
    overarchingGoals: [{ code: `${year}:1`, number: '1', title: 'En välfärd som håller' }],
    assignments: [],
    goals,
    indicators: Array.from({ length: indicators }, (_, place) => indicator(year, place, unitCodes)),
  };
}

/** A year of many, of which all is known. `turn` counts the years from 0. */
function fullEdition(year: number, unitCodes: readonly string[], indicators: number, turn: number): SampleEdition {
  const states: Readonly<Record<Tertial, PeriodState>> = {
    T1: 'locked',
    T2: 'locked',
    T3: year === lastYear ? 'open' : 'locked',
  };
  const plain = edition(year, [], indicators);
  return {
    ...plain,
    periods: states,
    goals: plain.goals.map((_, place) => goal(year, place, turn > 0)),
    indicators: plain.indicators.map((each, place) => fullIndicator(each, unitCodes, place, turn)),
  };
}

function fullIndicator(
  plain: SampleIndicator,
  unitCodes: readonly string[],
  place: number,
  turn: number,
): SampleIndicator {
  const bySex = place % indicatorsForEachBySex === 0;
  const redefined = turn > 0 && (place + turn * 7) % 41 === 0;
  const reworded = turn > 0 && !redefined && (place + turn * 3) % 17 === 0;
  const year = yearOf(plain.code);
  return {
    ...plain,
    bySex,
    direction: 'higher',
    targets: [{ text: `${70 + ((place * 3 + Math.floor((turn + place) / 4) * 5) % 25)} %`, note: null }],
    lineage: redefined ? 'uncertain' : reworded ? 'reworded' : 'kept',
    predecessor: turn === 0 ? null : `${year - 1}${plain.code.slice(4)}`,
    definition: redefined ? `Ärenden som avslutats inom den tid som gäller från ${year}.` : plain.definition,
    reportingUnits: unitCodes,
    outcomes: unitCodes.flatMap((unit, unitPlace) =>
      everyTertial.map((tertial, part) =>
        fullOutcome({ unit, tertial, bySex, place, unitPlace, moment: turn * 3 + part }),
      ),
    ),
  };
}

interface FullPlace {
  readonly unit: string;
  readonly tertial: Tertial;
  readonly bySex: boolean;
  readonly place: number;
  readonly unitPlace: number;
  /** Tertials since the first one. */
  readonly moment: number;
}

function fullOutcome({ unit, tertial, bySex, place, unitPlace, moment }: FullPlace): SampleOutcome {
  // Small units beside big ones, and shares that drift over the years.
  const women = 6 + ((place * 5 + unitPlace * 7) % 60);
  const men = 4 + ((place * 3 + unitPlace * 11) % 50);
  const share = 55 + ((place * 7 + unitPlace * 13 + moment * (1 + (place % 4))) % 40);
  const [ofWomen, ofMen] = [Math.floor((women * share) / 100), Math.floor((men * (share + 3)) / 100)];
  return {
    unit,
    tertial,
    entry: `${ofWomen + ofMen} av ${women + men}`,
    misreport: null,
    ...(bySex && { bySex: { women: `${ofWomen} av ${women}`, men: `${ofMen} av ${men}` } }),
  };
}

function yearOf(code: string): number {
  return Number(code.slice(0, 4));
}

function goal(year: number, place: number, carriesOn: boolean): SampleGoal {
  return {
    code: `${year}:1.${place + 1}`,
    ...(carriesOn ? { predecessor: `${year - 1}:1.${place + 1}` } : {}),
    number: `1.${place + 1}`,
    title: `Mål ${place + 1}`,
    overarchingGoal: `${year}:1`,
    assignments: [],
    description: null,
    activities: [],
    reviews: [],
  };
}

function indicator(year: number, place: number, unitCodes: readonly string[]): SampleIndicator {
  const number = twoDigits(place + 1);
  return {
    code: `${year}-${number}`,
    goal: `${year}:1.${Math.floor(place / indicatorsInGoal) + 1}`,
    name: `Andel ärenden i tid, slag ${place + 1}`,
    unit: 'percent',
    decimals: 0,
    direction: 'higher',
    construction: 'ratio',
    timing: 'period',
    aggregation: 'weighted',
    dueTertials: everyTertial,
    definition: 'Ärenden som avslutats i tid, av alla avslutade ärenden.',
    method: null,
    targets: [{ text: '80 %', note: null }],
    baseline: null,
    lineage: 'kept',
    predecessor: year === 2023 ? `2022-${number}` : null,
    serviceAreas: ['overgripande'],
    reportingUnits: unitCodes,
    concernedUnits: [],
    outcomes: unitCodes.flatMap((code, unitPlace) =>
      (year === 2023 ? (['T1'] as const) : (['T3'] as const)).flatMap((tertial, turn) =>
        year === 2023 && unitPlace === 0
          ? []
          : [
              {
                unit: code,
                tertial,
                entry: `${20 + ((place * 7 + unitPlace * 3 + turn) % 20)} av 40`,
                misreport: null,
              },
            ],
      ),
    ),
    alternatives: [],
    reviews: [],
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

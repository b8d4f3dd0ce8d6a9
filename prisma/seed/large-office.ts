import {
  everyTertial,
  type SampleEdition,
  type SampleGoal,
  type SampleIndicator,
  type SampleMunicipality,
  type SamplePerson,
  type SampleUnit,
} from './types.ts';

const unitsInDivision = 10;
const indicatorsInGoal = 10;

/** How big a made-up office is. */
export interface OfficeSize {
  readonly units: number;
  readonly indicators: number;
}

/**
 * A made-up office in which every unit reports every indicator, to try how the program carries it: a locked year of which
 * only the last tertial is known, and one with an open first tertial, in which the first unit has nothing yet and the others
 * everything.
 */
export function largeOffice({ units, indicators }: OfficeSize): SampleMunicipality {
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
    editions: [edition(2022, unitCodes, indicators), edition(2023, unitCodes, indicators)],
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
  const goals = Array.from({ length: Math.ceil(indicators / indicatorsInGoal) }, (_, place) => goal(year, place));
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

function goal(year: number, place: number): SampleGoal {
  return {
    code: `${year}:1.${place + 1}`,
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

import type { Fact, Tertial } from '@tertial/domain';

/** A figure of an indicator as charts are given it, with what matters set. */
export function factOf(own: {
  indicator?: number;
  unit?: number | null;
  year?: number;
  tertial?: Tertial;
  value: number | null;
  stage?: Fact['stage'];
  breaks?: boolean;
  name?: string;
  sex?: Fact['sex'];
  n?: number | null;
}): Fact {
  const { indicator = 1, unit = null, year = 2022, tertial = 'T3', value, stage = 'published', breaks = false } = own;
  const { sex = 'total', n = 40 } = own;
  const goal = { id: `g${indicator % 7}`, family: `g${indicator % 7}`, number: `2.${indicator % 7}` };
  return {
    indicator: {
      ...{ id: `i${indicator}-${year}`, family: `i${indicator}`, year, code: `2.1.${indicator}`, position: indicator },
      name: own.name ?? `Andel genomförandeplaner som är aktuella ${indicator}`,
      goal: { ...goal, title: 'Barn och unga ska få stöd i rätt tid', overarching: '2 Trygghet' },
      ...{ serviceAreaIds: [], unit: 'percent', decimals: 0, direction: 'higher', construction: 'ratio' },
      ...{ timing: 'period', aggregation: 'weighted', targetMove: 'kept', breaksSeries: breaks, foundBy: [] },
      target: { operator: 'atLeast', value: 90, upper: null },
    },
    unit:
      unit === null ? null : { id: `u${unit}`, code: `E${unit}`, name: `Enheten för vuxna ${unit}`, division: null },
    ...{ year, tertial, value, sex, numerator: null, denominator: null, n, absence: null },
    status: value === null ? 'notReported' : value >= 90 ? 'met' : value >= 81 ? 'partly' : 'notMet',
    ...{ stage, decimals: 0, toDate: false, trend: null, run: 0, reportedUnits: 1, expectedUnits: 1 },
    ...{ misreports: 0, alternative: null },
  };
}

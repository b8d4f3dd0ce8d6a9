import type { comparedOf } from './compared.ts';

type Comparison = Parameters<typeof comparedOf>[0];
type Total = Comparison['totals'][number];

/** What a municipality has released for one tertial; a null value is withheld. */
export function total(municipalityId: string, year: number, tertial: 'T1' | 'T2' | 'T3', value: string | null): Total {
  return {
    ...{ __typename: 'ReleasedTotal', id: `${municipalityId}${year}${tertial}`, municipalityId, year, tertial, value },
    ...{ numerator: null, denominator: null, reportedUnits: 1, expectedUnits: 2, withheld: value === null },
  };
}

function municipality(id: string, own = false): Comparison['municipalities'][number] {
  return { __typename: 'ComparedMunicipality', id, name: id, own, fictitious: false };
}

/** A measure in per cent of three municipalities, of which B is the reader’s own. */
export function comparison(totals: readonly Total[], direction: 'higher' | 'lower' = 'higher'): Comparison {
  return {
    ...{ __typename: 'Comparison', id: 'm', sex: 'total', totals: [...totals] },
    measure: {
      ...{ __typename: 'SharedMeasure', id: 'm', name: 'Mått', unit: 'percent', direction, description: '' },
      ...{ source: '', ownIndicator: null },
    },
    municipalities: [municipality('A'), municipality('B', true), municipality('C')],
  };
}

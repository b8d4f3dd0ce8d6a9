import type { SampleMunicipality } from '../types.ts';
import { edition2021 } from './edition-2021.ts';
import { edition2022 } from './edition-2022.ts';
import { edition2023 } from './edition-2023.ts';
import { serviceAreas, units } from './organisation.ts';
import { people } from './people.ts';

/** Socialnämnden in Upplands-Bro: what is known of 2021, all of 2022, and the plan for 2023. */
export const upplandsBro: SampleMunicipality = {
  code: '0139',
  name: 'Upplands-Bro',
  fictitious: false,
  units,
  serviceAreas,
  people,
  editions: [edition2021, edition2022, edition2023],
};

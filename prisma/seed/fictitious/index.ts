import type { SampleMunicipality } from '../types.ts';
import { edition } from './edition.ts';
import { years } from './measures.ts';
import { people, serviceAreas, units } from './organisation.ts';

/** A made-up municipality where units report for themselves, so that adding them up can be seen. */
export const exempelby: SampleMunicipality = {
  code: '9999',
  name: 'Exempelby (påhittad kommun)',
  fictitious: true,
  units,
  serviceAreas,
  people,
  editions: years.map(edition),
};

import { exempelby } from './fictitious/index.ts';
import { exempelbyTies, upplandsBroTies, withSharedMeasures } from './shared-measures.ts';
import type { SampleMunicipality } from './types.ts';
import { upplandsBro } from './upplands-bro/index.ts';

export { largeOffice, type OfficeSize } from './large-office.ts';
export type * from './types.ts';

/** The municipalities of the sample data: a real one, reported as a whole, and a made-up one, reported by its units. */
export const sampleMunicipalities: readonly SampleMunicipality[] = [
  withSharedMeasures(upplandsBro, upplandsBroTies),
  withSharedMeasures(exempelby, exempelbyTies),
];

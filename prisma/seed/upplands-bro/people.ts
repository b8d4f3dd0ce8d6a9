import type { SamplePerson } from '../types.ts';

/** Made-up people. Figures come from the department as a whole, so that is where they are entered. */
export const people = [
  { handle: 'rapportor', name: 'Robin Rapportör', grants: [{ role: 'rapportor', unit: 'SK' }] },
  { handle: 'enhetschef', name: 'Eli Enhetschef', grants: [{ role: 'enhetschef', unit: 'SK' }] },
  { handle: 'avdelningschef', name: 'Alva Avdelningschef', grants: [{ role: 'avdelningschef', unit: 'SN' }] },
  { handle: 'socialchef', name: 'Sam Socialchef', grants: [{ role: 'socialchef', unit: 'SN' }] },
  { handle: 'analytiker', name: 'Anna Analytiker', grants: [{ role: 'analytiker', unit: 'SN' }] },
  { handle: 'namndledamot', name: 'Noa Nämndledamot', grants: [{ role: 'namndledamot', unit: 'SN' }] },
  { handle: 'administrator', name: 'Adi Administratör', grants: [{ role: 'administrator', unit: 'SN' }] },
] as const satisfies readonly SamplePerson[];

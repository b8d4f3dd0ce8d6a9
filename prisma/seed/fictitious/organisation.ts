import type { SamplePerson, SampleServiceArea, SampleUnit } from '../types.ts';

/** A made-up organisation with two divisions and eight units that report for themselves. */
export const units = [
  { code: 'SN', name: 'Socialnämnden i Exempelby', kind: 'committee', parent: null },
  { code: 'SF', name: 'Socialförvaltningen', kind: 'department', parent: 'SN' },
  { code: 'ABF', name: 'Avdelningen för barn och familj', kind: 'division', parent: 'SF' },
  { code: 'MOT', name: 'Mottagningen barn och unga', kind: 'unit', parent: 'ABF' },
  { code: 'UTR', name: 'Utredningsenheten barn och unga', kind: 'unit', parent: 'ABF' },
  { code: 'OPF', name: 'Öppenvården för familjer', kind: 'unit', parent: 'ABF' },
  { code: 'AVS', name: 'Avdelningen för vuxna och stöd', kind: 'division', parent: 'SF' },
  { code: 'VUX', name: 'Vuxenenheten', kind: 'unit', parent: 'AVS' },
  { code: 'EKB', name: 'Ekonomiskt bistånd', kind: 'unit', parent: 'AVS' },
  { code: 'BOS', name: 'Boendestödet', kind: 'unit', parent: 'AVS' },
  { code: 'DAV', name: 'Daglig verksamhet', kind: 'unit', parent: 'AVS' },
  { code: 'GRU', name: 'Gruppbostäderna', kind: 'unit', parent: 'AVS' },
] as const satisfies readonly SampleUnit[];

/** The units at the leaves of the organisation. */
export type ReportingUnit = 'MOT' | 'UTR' | 'OPF' | 'VUX' | 'EKB' | 'BOS' | 'DAV' | 'GRU';

/** The same areas as in the real municipality, so that the two can be read side by side. */
export const serviceAreas = [
  { code: 'barn-unga-familj', name: 'Barn, unga och familj' },
  { code: 'vuxen', name: 'Vuxen' },
  { code: 'funktionsnedsattning', name: 'Funktionsnedsättning' },
  { code: 'socialpsykiatri', name: 'Socialpsykiatri' },
  { code: 'integration', name: 'Integration' },
  { code: 'arbete-forsorjning', name: 'Arbete och försörjning' },
  { code: 'overgripande', name: 'Övergripande' },
] as const satisfies readonly SampleServiceArea[];

/** Made-up people. The one who reports and the head of unit see to a single unit, the others to everything. */
export const people = [
  { handle: 'rapportor', name: 'Rut Rapportör', grants: [{ role: 'rapportor', unit: 'BOS' }] },
  { handle: 'enhetschef', name: 'Elis Enhetschef', grants: [{ role: 'enhetschef', unit: 'BOS' }] },
  { handle: 'avdelningschef', name: 'Alex Avdelningschef', grants: [{ role: 'avdelningschef', unit: 'SN' }] },
  { handle: 'socialchef', name: 'Signe Socialchef', grants: [{ role: 'socialchef', unit: 'SN' }] },
  { handle: 'analytiker', name: 'Arvid Analytiker', grants: [{ role: 'analytiker', unit: 'SN' }] },
  { handle: 'namndledamot', name: 'Nils Nämndledamot', grants: [{ role: 'namndledamot', unit: 'SN' }] },
  { handle: 'administrator', name: 'Asta Administratör', grants: [{ role: 'administrator', unit: 'SN' }] },
] as const satisfies readonly SamplePerson[];

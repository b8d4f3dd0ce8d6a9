import type { SampleServiceArea, SampleUnit } from '../types.ts';

/** The committee and the units that its report names. */
export const units = [
  { code: 'SN', name: 'Socialnämnden', kind: 'committee', parent: null },
  { code: 'SK', name: 'Socialkontoret', kind: 'department', parent: 'SN' },
  { code: 'SAA', name: 'Social- och arbetsmarknadsavdelningen', kind: 'division', parent: 'SK' },
  { code: 'BUE', name: 'Barn- och ungdomsenheten', kind: 'unit', parent: 'SAA' },
  { code: 'VLE', name: 'Vuxen- och LSS-enheten', kind: 'unit', parent: 'SAA' },
  { code: 'BIE', name: 'Biståndsenheten', kind: 'unit', parent: 'SAA' },
  { code: 'SBE', name: 'Stöd- och behandlingsenheten', kind: 'unit', parent: 'SAA' },
  { code: 'FAM', name: 'Familjemottagningen', kind: 'unit', parent: 'SBE' },
  { code: 'HAR', name: 'Härnevimottagningen', kind: 'unit', parent: 'SBE' },
  { code: 'SST', name: 'Sociala skolteamet', kind: 'unit', parent: 'SBE' },
  { code: 'BST', name: 'Barnskyddsteamet', kind: 'unit', parent: 'SBE' },
  { code: 'AFI', name: 'Enheten för arbete, försörjning och integration', kind: 'unit', parent: 'SAA' },
  { code: 'FST', name: 'Försörjningsstöd', kind: 'unit', parent: 'AFI' },
  { code: 'JOB', name: 'Jobbcenter', kind: 'unit', parent: 'AFI' },
  { code: 'INT', name: 'Integrationsstöd', kind: 'unit', parent: 'AFI' },
  { code: 'GSB', name: 'LSS grupp- och servicebostäder', kind: 'unit', parent: 'SK' },
  { code: 'DAV', name: 'Daglig verksamhet', kind: 'unit', parent: 'SK' },
  { code: 'BOS', name: 'Boendestöd', kind: 'unit', parent: 'SK' },
  { code: 'STE', name: 'Stödenheten', kind: 'unit', parent: 'SK' },
] as const satisfies readonly SampleUnit[];

/** The areas that the committee's budget is divided into. */
export const serviceAreas = [
  { code: 'barn-unga-familj', name: 'Barn, unga och familj' },
  { code: 'vuxen', name: 'Vuxen' },
  { code: 'funktionsnedsattning', name: 'Funktionsnedsättning' },
  { code: 'socialpsykiatri', name: 'Socialpsykiatri' },
  { code: 'integration', name: 'Integration' },
  { code: 'arbete-forsorjning', name: 'Arbete och försörjning' },
  { code: 'overgripande', name: 'Övergripande' },
] as const satisfies readonly SampleServiceArea[];

import type { Tertial } from '@tertial/domain';
import { absenceEntries, type SampleOutcome, type SampleReview } from '../types.ts';

/** Where a unit answered something else than its formula. */
export interface Exception extends Pick<SampleOutcome, 'entry' | 'misreport'> {
  /** Code of the indicator, for example `2022-12`. */
  readonly indicator: string;
  readonly unit: string;
  readonly tertials: readonly Tertial[];
}

const notDoneHere = 'Gruppbostäderna är till för att man ska kunna bo kvar, så måttet gäller inte dem.';

/** A misreport, a survey that was never made, and work that a unit does not do. */
export const exceptions: readonly Exception[] = [
  {
    indicator: '2022-12',
    unit: 'BOS',
    tertials: ['T2', 'T3'],
    entry: '0 av 24',
    misreport: 'Boendestödet tar inte den första kontakten. Den görs av enheten som beslutar.',
  },
  // So few that the total is not told to other municipalities.
  { indicator: '2021-03', unit: 'OPF', tertials: ['T2'], entry: '3 av 4', misreport: null },
  // Red, and worse twice in a row, beyond what chance could make of it.
  { indicator: '2022-02', unit: 'EKB', tertials: ['T2'], entry: '51', misreport: null },
  { indicator: '2022-02', unit: 'EKB', tertials: ['T3'], entry: '53', misreport: null },
  { indicator: '2022-06', unit: 'DAV', tertials: ['T3'], entry: absenceEntries.notMeasured, misreport: null },
  ...['2021-11', '2022-11', '2023-11'].map((indicator) => ({
    indicator,
    unit: 'GRU',
    tertials: ['T1', 'T2', 'T3'] as const,
    entry: absenceEntries.notApplicable,
    misreport: null,
  })),
  { indicator: '2022-14', unit: 'MOT', tertials: ['T2'], entry: absenceEntries.notApplicable, misreport: null },
];

/** What was written about single indicators. */
export const indicatorReviews: Readonly<Partial<Record<string, readonly SampleReview[]>>> = {
  '2021-05': [{ tertial: 'T3', comment: 'Många planer skrevs före pandemin och har inte gjorts om.', judgement: null }],
  '2022-02': [
    {
      tertial: 'T3',
      comment: 'Ekonomiskt bistånd har haft två tomma tjänster sedan i maj, och besluten har dröjt.',
      judgement: null,
    },
  ],
  '2022-05': [
    { tertial: 'T1', comment: 'Enheterna har gått igenom alla gamla planer.', judgement: null },
    {
      tertial: 'T3',
      comment: 'Fler planer är aktuella än året före, men vägen till målvärdet är lång.',
      judgement: null,
    },
  ],
  '2022-06': [
    {
      tertial: 'T3',
      comment: 'Daglig verksamhet hann inte med undersökningen, så siffran gäller de två andra enheterna.',
      judgement: null,
    },
  ],
  '2022-11': [{ tertial: 'T3', comment: notDoneHere, judgement: null }],
  '2022-12': [
    {
      tertial: 'T3',
      comment: 'Boendestödet har rapporterat noll för ett arbete som andra gör. Siffran står kvar men är märkt.',
      judgement: {
        verdict: 'met',
        reasonCode: 'misreport',
        reason: 'Utan den felaktiga siffran är målvärdet nått.',
      },
    },
  ],
  '2022-14': [{ tertial: 'T2', comment: 'Mottagningen fick inga synpunkter under sommaren.', judgement: null }],
  '2023-01': [
    { tertial: 'T1', comment: 'Mottagningen och utredningsenheten har lämnat sina siffror.', judgement: null },
  ],
};

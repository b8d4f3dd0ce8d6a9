import { mark, respondents, share } from './figures.ts';
import type { MeasureThroughYears } from './measures.ts';

const everyTime = { method: 'Kort enkät som lämnas ut varje tertial.', survey: true } as const;

/** Surveys that are made every tertial: one that fewer and fewer answer, and one with few to ask. */
export const measuresAboutAnswers: readonly MeasureThroughYears[] = [
  {
    ...everyTime,
    number: '16',
    goal: 'delaktighet',
    name: 'Andel brukare som litar på personalen',
    definition: 'Brukare som svarat ja, av alla som svarat.',
    units: ['BOS', 'DAV'],
    formula: share(79, 2, 46),
    respondents: respondents(46, ({ year, tertial, unit }) => (year === 2 ? 47 - unit : 69 - tertial + 2 * unit)),
    targets: { 2021: '85 %', 2022: '85 %', 2023: '85 %' },
    baselines: { 2022: '79', 2023: '82' },
    serviceAreas: ['funktionsnedsattning', 'socialpsykiatri'],
  },
  {
    ...everyTime,
    number: '17',
    goal: 'delaktighet',
    name: 'Hur lätt besluten är att förstå, 1–5',
    definition: 'Medelbetyg bland dem som svarat. Kommunens siffra är medelvärdet av enheterna.',
    unit: 'scale',
    ends: ['1', '5'],
    decimals: 1,
    construction: 'value',
    aggregation: 'mean',
    units: ['BOS', 'GRU'],
    formula: mark(38, 1),
    respondents: respondents(11, ({ tertial }) => 72 + tertial),
    targets: { 2021: '4', 2022: '4', 2023: '4' },
    baselines: { 2022: '3.7', 2023: '3.8' },
    serviceAreas: ['funktionsnedsattning', 'socialpsykiatri'],
  },
];

/** What is asked for women and men as well. */
export const measuresAboutOccupation: readonly MeasureThroughYears[] = [
  {
    number: '18',
    bySex: true,
    goal: 'egen-hand',
    name: 'Andel med arbete, studier eller praktik',
    definition: 'Personer med arbete, studier eller praktik när tertialet är slut, av alla med stöd.',
    timing: 'stock',
    units: ['VUX', 'BOS'],
    formula: share(48, 3, 34),
    targets: { 2021: '50 %', 2022: '55 %', 2023: '60 %' },
    targetNotes: { 2022: 'Höjt från 50 till 55 %.', 2023: 'Höjt från 55 till 60 %.' },
    baselines: { 2022: '49', 2023: '51' },
    serviceAreas: ['vuxen', 'socialpsykiatri'],
  },
];

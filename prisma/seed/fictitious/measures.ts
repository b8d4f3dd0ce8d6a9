import type { Survey } from '@tertial/domain';
import type { SampleIndicator } from '../types.ts';
import { measuresAboutAnswers, measuresAboutOccupation } from './asked.ts';
import {
  countToDate,
  type Formula,
  fallingDays,
  fallingLevel,
  mark,
  type Place,
  share,
  shareToDate,
  spentToDate,
} from './figures.ts';
import type { ReportingUnit } from './organisation.ts';

/** The years of the made-up municipality. */
export const years = [2021, 2022, 2023] as const;
export type Year = (typeof years)[number];

/** An indicator through the years: what stays the same, and what each year's plan says. */
export interface MeasureThroughYears
  extends Pick<SampleIndicator, 'name' | 'definition' | 'serviceAreas'>,
    Partial<
      Pick<
        SampleIndicator,
        | 'unit'
        | 'decimals'
        | 'direction'
        | 'construction'
        | 'timing'
        | 'aggregation'
        | 'dueTertials'
        | 'method'
        | 'survey'
        | 'bySex'
        | 'ends'
      >
    > {
  /** Two digits, the same every year. */
  readonly number: string;
  /** Goal, the same every year. */
  readonly goal: string;
  readonly units: readonly [ReportingUnit, ...ReportingUnit[]];
  readonly formula: Formula;
  /** How many answered the survey, where that was counted. */
  readonly respondents?: (place: Place) => Survey;
  /** Years without a target are years without the indicator. */
  readonly targets: Readonly<Partial<Record<Year, string>>>;
  /** Why the target differs from the year before. */
  readonly targetNotes?: Readonly<Partial<Record<Year, string>>>;
  /** Where the committee says that it starts from; what is counted from the first of January starts at 0. */
  readonly baselines?: Readonly<Partial<Record<Year, string>>>;
}

const everyUnit = ['MOT', 'UTR', 'OPF', 'VUX', 'EKB', 'BOS', 'DAV', 'GRU'] as const;
const yearly = { dueTertials: ['T3'], method: 'Brukarundersökning en gång om året.' } as const;
const countedToDate = { unit: 'count', construction: 'count', timing: 'cumulative', aggregation: 'sum' } as const;

/** Every kind of indicator that units can add up to. */
export const measures: readonly MeasureThroughYears[] = [
  {
    number: '01',
    goal: 'stod-i-tid',
    name: 'Andel förhandsbedömningar som är klara inom 14 dagar',
    definition: 'Bedömningar klara inom 14 dagar från anmälan, av alla bedömningar.',
    units: ['MOT', 'UTR'],
    formula: share(84, 4, 58),
    targets: { 2021: '90 %', 2022: '90 %', 2023: '95 %' },
    targetNotes: { 2023: 'Höjt från 90 till 95 % när fler bedömningar blivit klara i tid.' },
    baselines: { 2022: '85', 2023: '89' },
    serviceAreas: ['barn-unga-familj'],
  },
  {
    number: '02',
    goal: 'stod-i-tid',
    name: 'Antal dagar från ansökan till beslut',
    definition: 'Medeltal dagar för beslut under tertialet. Kommunens siffra är medelvärdet av enheterna.',
    unit: 'days',
    construction: 'value',
    direction: 'lower',
    aggregation: 'mean',
    units: ['UTR', 'VUX', 'EKB'],
    formula: fallingDays(42, 4),
    targets: { 2021: 'högst 40 dagar', 2022: 'högst 40 dagar', 2023: 'högst 38 dagar' },
    targetNotes: { 2023: 'Sänkt från 40 till 38 dagar.' },
    baselines: { 2022: '45', 2023: '43' },
    serviceAreas: ['barn-unga-familj', 'vuxen', 'arbete-forsorjning'],
  },
  {
    number: '03',
    goal: 'stod-i-tid',
    name: 'Andel familjer som fått stöd inom en månad',
    definition: 'Familjer vars stöd börjat inom en månad från beslutet, av alla nya beslut.',
    units: ['OPF'],
    formula: share(88, 3, 31),
    targets: { 2021: '90 %', 2022: '90 %', 2023: '90 %' },
    baselines: { 2022: '91', 2023: '94' },
    serviceAreas: ['barn-unga-familj'],
  },
  {
    ...countedToDate,
    number: '04',
    goal: 'stod-i-tid',
    name: 'Antal samordnade individuella planer',
    definition: 'Genomförda planer sedan årets början.',
    units: ['UTR', 'OPF', 'VUX'],
    formula: countToDate(7, 3),
    targets: { 2021: '25', 2022: '25', 2023: '35' },
    targetNotes: { 2023: 'Höjt från 25 till 35 efter resultatet 2022.' },
    serviceAreas: ['barn-unga-familj', 'vuxen'],
  },
  {
    number: '05',
    goal: 'delaktighet',
    name: 'Andel aktuella genomförandeplaner',
    definition: 'Personer med en aktuell plan, av alla med en pågående insats.',
    units: ['OPF', 'VUX', 'BOS', 'DAV', 'GRU'],
    formula: share(82, 4, 36),
    targets: { 2021: '95 %', 2022: '95 %', 2023: '95 %' },
    baselines: { 2022: '82', 2023: '85' },
    serviceAreas: ['barn-unga-familj', 'vuxen', 'funktionsnedsattning', 'socialpsykiatri'],
  },
  {
    ...yearly,
    number: '06',
    survey: true,
    goal: 'delaktighet',
    name: 'Brukarnas samlade omdöme, 1–5',
    definition: 'Medelbetyg på frågan hur nöjd man är med stödet. Kommunens siffra är medelvärdet av enheterna.',
    unit: 'scale',
    ends: ['1', '5'],
    decimals: 1,
    construction: 'value',
    aggregation: 'mean',
    units: ['BOS', 'DAV', 'GRU'],
    formula: mark(41, 1),
    targets: { 2021: '4', 2022: '4', 2023: '4,2' },
    targetNotes: { 2023: 'Höjt från 4 till 4,2.' },
    baselines: { 2022: '3.9', 2023: '4' },
    serviceAreas: ['funktionsnedsattning', 'socialpsykiatri'],
  },
  {
    ...yearly,
    number: '07',
    survey: true,
    goal: 'delaktighet',
    name: 'Andel brukare som får bestämma om det som är viktigt för dem',
    definition: 'Brukare som svarat ja, av alla som svarat.',
    units: ['BOS', 'DAV', 'GRU'],
    formula: share(78, 3, 27),
    targets: { 2021: '85 %', 2022: '85 %', 2023: '85 %' },
    baselines: { 2022: '76', 2023: '80' },
    serviceAreas: ['funktionsnedsattning', 'socialpsykiatri'],
  },
  ...measuresAboutAnswers,
  {
    number: '08',
    goal: 'delaktighet',
    name: 'Andel medarbetare som gått grundutbildningen i bemötande',
    definition: 'Medarbetare som gått utbildningen när tertialet är slut, av alla medarbetare.',
    timing: 'stock',
    units: everyUnit,
    formula: share(62, 14, 14),
    targets: { 2021: '80 %', 2022: '90 %', 2023: '100 %' },
    targetNotes: {
      2022: 'Höjt från 80 till 90 % enligt utbildningsplanen.',
      2023: 'Höjt från 90 till 100 % enligt utbildningsplanen.',
    },
    baselines: { 2022: '61', 2023: '75' },
    serviceAreas: ['overgripande'],
  },
  {
    number: '09',
    goal: 'egen-hand',
    name: 'Antal hushåll med långvarigt ekonomiskt bistånd',
    definition: 'Hushåll som haft bistånd i minst tio månader när tertialet är slut.',
    unit: 'count',
    construction: 'count',
    direction: 'lower',
    timing: 'stock',
    aggregation: 'last',
    units: ['EKB'],
    formula: fallingLevel(131, 3),
    targets: { 2021: 'högst 120', 2022: 'högst 115', 2023: 'högst 105' },
    targetNotes: { 2022: 'Sänkt från 120 till 115.', 2023: 'Sänkt från 115 till 105.' },
    baselines: { 2022: '122', 2023: '113' },
    serviceAreas: ['arbete-forsorjning'],
  },
  {
    number: '10',
    bySex: true,
    goal: 'egen-hand',
    name: 'Andel som gått till egen försörjning sedan årets början',
    definition: 'Personer som börjat försörja sig själva, av alla som fått en insats sedan den 1 januari.',
    timing: 'cumulative',
    units: ['VUX', 'EKB'],
    formula: shareToDate(34, 5, 18),
    baselines: { 2022: '35', 2023: '40' },
    targets: { 2021: '40 %', 2022: '40 %', 2023: '45 %' },
    targetNotes: { 2023: 'Höjt från 40 till 45 %.' },
    serviceAreas: ['vuxen', 'arbete-forsorjning', 'integration'],
  },
  ...measuresAboutOccupation,
  {
    ...countedToDate,
    number: '11',
    goal: 'egen-hand',
    name: 'Antal personer som gått vidare till eget boende',
    definition: 'Personer som sedan årets början flyttat från ett bistånd till en egen bostad.',
    units: ['VUX', 'BOS', 'GRU'],
    formula: countToDate(6, 1),
    targets: { 2021: '12', 2022: '15', 2023: '15' },
    targetNotes: { 2022: 'Höjt från 12 till 15.' },
    serviceAreas: ['vuxen', 'socialpsykiatri'],
  },
  {
    number: '12',
    goal: 'snabb-kontakt',
    name: 'Andel ärenden som kontaktas inom tre arbetsdagar',
    definition: 'Ärenden där den enskilde fått kontakt inom tre arbetsdagar, av alla nya ärenden.',
    units: ['MOT', 'VUX', 'EKB', 'BOS'],
    formula: share(90, 4, 24),
    targets: { 2021: '85 %', 2022: '90 %', 2023: '90 %' },
    targetNotes: { 2022: 'Höjt från 85 till 90 % av nämnden.' },
    baselines: { 2022: '89', 2023: '93' },
    serviceAreas: ['overgripande'],
  },
  {
    number: '13',
    goal: 'snabb-kontakt',
    name: 'Beläggning i boende och daglig verksamhet',
    definition: 'Använda platser, av alla platser. Både tomma platser och överbeläggning kostar.',
    direction: 'band',
    units: ['DAV', 'GRU'],
    formula: share(93, 3, 44),
    targets: { 2022: '90–97 %', 2023: '90–97 %' },
    baselines: { 2023: '97' },
    serviceAreas: ['funktionsnedsattning'],
  },
  {
    number: '14',
    goal: 'snabb-kontakt',
    name: 'Andel synpunkter som besvaras inom tio arbetsdagar',
    definition: 'Synpunkter besvarade inom tio arbetsdagar, av alla inkomna.',
    units: everyUnit,
    formula: share(86, 5, 6),
    targets: { 2021: '100 %', 2022: '100 %', 2023: '100 %' },
    baselines: { 2022: '84', 2023: '91' },
    serviceAreas: ['overgripande'],
  },
  {
    number: '15',
    goal: 'snabb-kontakt',
    name: 'Kostnad för tillfällig personal',
    definition: 'Kostnad sedan årets början, tusental kronor.',
    unit: 'tkr',
    construction: 'value',
    direction: 'lower',
    timing: 'cumulative',
    aggregation: 'sum',
    units: ['BOS', 'DAV', 'GRU'],
    formula: spentToDate(210, -12),
    baselines: { 2023: '2232' },
    targets: { 2022: 'högst 2 200', 2023: 'högst 2 000' },
    targetNotes: { 2023: 'Sänkt från 2 200 till 2 000 tkr.' },
    serviceAreas: ['funktionsnedsattning', 'socialpsykiatri'],
  },
];

import type { SampleEdition, SampleIndicator } from '../types.ts';
import { centralIndicator, type IndicatorOutline, target } from './outline.ts';

const known = { dueTertials: ['T3'] } as const satisfies Partial<SampleIndicator>;

const outlines: readonly IndicatorOutline[] = [
  {
    ...known,
    code: '2021-01',
    goal: '2021:tidigt',
    name: 'Andel placerade barn vars skolgång följs upp',
    targets: target('100 %'),
    figures: { T3: '100' },
    serviceAreas: ['barn-unga-familj'],
    concernedUnits: ['BUE'],
  },
  {
    ...known,
    code: '2021-02',
    goal: '2021:tidigt',
    name: 'Andel barn i skyddade boenden som bibehåller kontinuitet i skolgång',
    targets: target('85 %'),
    figures: { T3: '100' },
    serviceAreas: ['barn-unga-familj', 'vuxen'],
    concernedUnits: ['BUE', 'VLE'],
  },
  {
    ...known,
    code: '2021-03',
    goal: '2021:sjalvstandighet',
    name: 'Andel medarbetare som har grundkunskaper om hedersrelaterat våld och förtryck samt våld i nära relation',
    targets: target('100 %'),
    figures: { T3: '50' },
    serviceAreas: ['overgripande'],
  },
];

/** What an audit report tells about the year before: three indicators, one figure each. */
export const edition2021: SampleEdition = {
  year: 2021,
  status: 'fragment',
  periods: { T1: 'locked', T2: 'locked', T3: 'locked' },
  overarchingGoals: [{ code: '2021:2.4', number: '2.4', title: 'Hållbart liv och hälsa' }],
  assignments: [],
  goals: [
    {
      code: '2021:tidigt',
      number: '2.4.1.3',
      title: 'Det tidiga och förebyggande arbetet med barn och unga ska utvecklas genom ökad samverkan',
      overarchingGoal: '2021:2.4',
      assignments: [],
      description: null,
      activities: [],
      reviews: [],
    },
    {
      code: '2021:sjalvstandighet',
      number: '2.4.5',
      title: 'Socialnämnden ska verka för självständighet, integration och likabehandling',
      overarchingGoal: '2021:2.4',
      assignments: [],
      description: null,
      activities: [],
      reviews: [],
    },
  ],
  indicators: outlines.map(centralIndicator),
};

import type { exploreCharts as sv } from '../sv/explore-charts.ts';
import type { Translated } from '../translated.ts';

export const exploreCharts: Translated<typeof sv> = {
  nothing: 'The selection has no figures to draw. Remove a filter or show another tertial.',
  loading: 'Drawing …',
  oneOf: 'The selection has {{count}} indicators of different measures. They are shown one at a time.',
  narrow: 'Indicator',
  all: 'All units',
  seriesTitle: '{{name}} over time',
  barsTitle: '{{name}} compared, {{period}}',
  barsTitleTime: '{{name}} per tertial',
  barsSentence:
    '{{count}} bars, the largest first. {{highest}} is highest with {{most}}, {{lowest}} is lowest with {{least}}.',
  barsSentenceTime:
    '{{count}} bars in the order of time. {{highest}} is highest with {{most}}, {{lowest}} is lowest with {{least}}.',
  barsCut: 'The first {{shown}} of {{count}} bars are shown. Filter on unit or division to see the others.',
  outlined: 'Bars drawn as outlines are preliminary.',
  spreadTitle: '{{name}}, distribution over units',
  spreadSentence:
    'In {{period}} {{count}} units have figures, from {{lowest}} with {{least}} to {{highest}} with {{most}}. Half of them are at {{median}} or more.',
  spreadTotal: 'all units {{value}}',
  spreadLowest: 'lowest {{value}} {{name}}',
  spreadHighest: 'highest {{value}} {{name}}',
  spreadCut: 'The last {{shown}} of {{count}} tertials are shown. Filter on year or tertial to see the others.',
  noUnits: 'The distribution is over units. Choose to show the units one by one.',
  multiplesTitle: 'Small charts per {{by}}',
  multiplesBy: 'One chart for each',
  by: { unit: 'unit', goal: 'goal', indicator: 'indicator' },
  multiplesSentence:
    '{{count}} small charts. {{higher}} are higher in the latest figure than in the first, {{lower}} lower.',
  multiplesShared: 'All have the same scale.',
  multiplesOwn: 'Each chart has its own scale.',
  multiplesCut:
    'The first {{shown}} of {{count}} charts are shown. Filter on goal, unit or indicator to see the others.',
  reached: 'Reach the target',
  measured: 'Measured',
  reachedShare: '{{met}} of {{measured}} reach the target',
  heatTitle: 'Attainment per goal and tertial',
  heatSentence:
    '{{goals}} goals in {{periods}} tertials. In {{period}} {{met}} of {{measured}} measured indicators reach their targets.',
  heatSentenceParts:
    '{{goals}} goals in {{periods}} tertials. In {{period}}, {{met}} of {{measured}} measured figures of single units or sexes reach their targets.',
  heatCut: 'The last {{shown}} of {{count}} tertials are shown. Filter on year to see the others.',
  heatScale: 'The colour of a cell shows how large a share reaches the target.',
  heatLegend: 'Share that reaches the target:',
  heatSteps: {
    none: 'none',
    third: 'up to a third',
    twoThirds: 'up to two thirds',
    more: 'more, but not all',
    all: 'all',
    unmeasured: 'nothing measured',
  },
  heatLeftOut_one: '{{count}} goal of which nothing was measured is left out.',
  heatLeftOut_other: '{{count}} goals of which nothing was measured are left out.',
  count: '{{met}} of {{measured}}',
  none: 'not measured',
  goal: 'Goal',
  what: 'What',
};

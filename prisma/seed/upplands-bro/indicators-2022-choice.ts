import { absenceEntries } from '../types.ts';
import { counted, figures, type IndicatorOutline, target } from './outline.ts';

const goal = '2022:driftsformer';

const survey = {
  goal,
  dueTertials: ['T3'],
  method: 'Brukarundersökning en gång om året.',
} as const satisfies Partial<IndicatorOutline>;

/** Freedom of choice, goal 2.6.1. */
export const choiceIndicators: readonly IndicatorOutline[] = [
  {
    ...survey,
    code: '2022-35',
    name: 'Andel brukare som upplever att de får bestämma om saker som är viktiga för dem hemma i deras gruppbostad',
    definition: 'Brukare som svarat ja, av alla i gruppbostad som svarat.',
    targets: target('100 %'),
    figures: { T3: '75' },
    comment: 'Husmöten ger de boende en väg att påverka. Också planerna görs mer tillsammans med den enskilde.',
    serviceAreas: ['funktionsnedsattning'],
    concernedUnits: ['GSB'],
  },
  {
    ...survey,
    code: '2022-36',
    name: 'Andel brukare som upplever att de får bestämma om saker som är viktiga för dem hemma i sin servicebostad',
    definition: 'Brukare som svarat ja, av alla i servicebostad som svarat.',
    targets: target('100 %'),
    figures: { T3: '76' },
    comment:
      'Arbetssättet är detsamma som i gruppbostäderna: husmöten, och planer som den enskilde är med och skriver.',
    serviceAreas: ['funktionsnedsattning'],
    concernedUnits: ['GSB'],
  },
  {
    ...survey,
    code: '2022-37',
    name: 'Andel brukare som upplever att de får vara med och bestämma om saker som är viktiga för dem på sin dagliga verksamhet',
    definition: 'Brukare som svarat ja, av alla i daglig verksamhet som svarat.',
    targets: target('100 %'),
    figures: { T3: '76' },
    comment: 'Deltagarna väljer aktivitet efter hur dagen är. Bilder och tecken hjälper den som har svårt att tala.',
    serviceAreas: ['funktionsnedsattning'],
    concernedUnits: ['DAV'],
  },
  {
    ...survey,
    code: '2022-38',
    name: 'Andel brukare som upplever att deras boendestödjare låter dem bestämma över saker som är viktiga för dem',
    definition: 'Brukare som svarat ja, av alla med boendestöd som svarat.',
    targets: target('100 %'),
    figures: { T3: '86' },
    comment: 'Boendestödjarna har i två år satsat på att planera och följa upp stödet tillsammans med den enskilde.',
    serviceAreas: ['socialpsykiatri'],
    concernedUnits: ['BOS'],
  },
  {
    code: '2022-39',
    goal,
    name: 'Andel deltagare i daglig verksamhet som upplever att de får påverka utbudet av tillhandahållna aktiviteter',
    definition: 'Deltagare som svarat ja, av alla som svarat.',
    targets: target('100 %'),
    figures: figures(absenceEntries.notMeasured, absenceEntries.notMeasured, absenceEntries.notMeasured),
    comment: 'Ingen mätning blev gjord. Utbudet har setts över tillsammans med deltagarna.',
    serviceAreas: ['funktionsnedsattning'],
    concernedUnits: ['DAV'],
  },
  {
    ...counted,
    code: '2022-40',
    goal,
    name: 'Antal externa utförare inom nämndens ansvarsområde ska öka',
    timing: 'stock',
    definition: 'Externa utförare som har avtal med nämnden när tertialet är slut.',
    targets: target('7'),
    figures: figures('3', '6', '11'),
    comment:
      'Nya utförare finns för bedömning av arbetsförmåga, coachning, matchning och familjerådgivning. Personlig assistans och stöd till avhoppare drivs också av andra.',
    lineage: 'new',
    serviceAreas: ['overgripande'],
  },
];

import type { SampleEdition } from '../types.ts';
import { earlyIndicators, inclusionIndicators } from './indicators-2023-society.ts';
import { strengthIndicators } from './indicators-2023-strength.ts';
import { centralIndicator } from './outline.ts';

/** The plan for the year after, with its first tertial open for reporting. */
export const edition2023: SampleEdition = {
  year: 2023,
  status: 'decided',
  periods: { T1: 'open', T2: 'upcoming', T3: 'upcoming' },
  overarchingGoals: [
    { code: '2023:3.1', number: '3.1', title: 'Service, valfrihet och konkurrensneutralitet' },
    { code: '2023:3.2', number: '3.2', title: 'Social hållbarhet' },
  ],
  assignments: [],
  goals: [
    {
      code: '2023:delaktighet',
      predecessor: '2022:delaktighet',
      number: '3.1.1',
      title:
        'Individens delaktighet och valfrihet, med fokus på individens behov och verksamhetens kvalitet, ska stärkas',
      overarchingGoal: '2023:3.1',
      assignments: [],
      description:
        'Den enskilde och nätverket runt omkring kan mest om sitt eget liv. Verksamheten ska ta vara på den kraften och hitta lösningar tillsammans med dem.',
      activities: [],
      reviews: [],
    },
    {
      code: '2023:tidigt',
      predecessor: '2022:tidigt',
      number: '3.2.1',
      title:
        'Det tidiga och förebyggande arbetet ska stärkas inom socialnämndens samtliga verksamhetsområden med fokus på barn, unga och familj',
      overarchingGoal: '2023:3.2',
      assignments: [],
      description:
        'Fler ska söka stöd tidigt. Därför ska socialtjänsten berätta om sig själv för enskilda och för dem som möter människor i riskzon, och samverka både inom kommunen och utåt.',
      activities: [],
      reviews: [],
    },
    {
      code: '2023:integration',
      number: '3.2.2',
      title:
        'Socialnämnden ska arbeta för att förbättra integration och inkludering samt arbeta för att fler kommuninvånare ska bli självförsörjande genom att tillvarata den enskildes möjligheter och inneboende förmåga',
      overarchingGoal: '2023:3.2',
      assignments: [],
      description:
        'Rätt stöd i rätt tid kräver kunskap om vilka grupper som finns och vad de behöver. Arbete, studier eller rätt ersättning ska leda till egen försörjning. Särskilt viktigt är det för föräldrar, eftersom barnen påverkas.',
      activities: [],
      reviews: [],
    },
  ],
  indicators: [...strengthIndicators, ...earlyIndicators, ...inclusionIndicators].map(centralIndicator),
};

import type { SampleAssignment, SampleGoal, SampleJudgement, SampleOverarchingGoal, SampleReview } from '../types.ts';
import { type Year, years } from './measures.ts';

/** The council's goals, the same every year. */
export function overarchingGoals(year: Year): readonly SampleOverarchingGoal[] {
  return [
    { code: `${year}:1`, number: '1', title: 'En trygg uppväxt' },
    { code: `${year}:2`, number: '2', title: 'Ett självständigt liv' },
    { code: `${year}:3`, number: '3', title: 'En kommun som svarar' },
  ];
}

/** The council's one task for the committee. */
export function assignments(year: Year): readonly SampleAssignment[] {
  return [
    {
      code: `${year}:1.0`,
      number: '1.0',
      title: 'Utveckla tidiga insatser',
      overarchingGoal: `${year}:1`,
      description: 'Barn och familjer ska få stöd innan svårigheterna växer.',
      reviews: assignmentReviews[year],
    },
  ];
}

/** The committee's four goals, the same every year. */
export function goals(year: Year): readonly SampleGoal[] {
  return outlines.map(({ code, number, title, description, activities, overarchingGoal, assigned, reviews }) => ({
    code: `${year}:${code}`,
    ...(year === years[0] ? {} : { predecessor: `${year - 1}:${code}` }),
    number,
    title,
    overarchingGoal: `${year}:${overarchingGoal}`,
    assignments: assigned ? [`${year}:1.0`] : [],
    description,
    activities,
    reviews: reviews[year],
  }));
}

type ReviewsByYear = Readonly<Record<Year, readonly SampleReview[]>>;

interface GoalOutline extends Pick<SampleGoal, 'code' | 'number' | 'title' | 'description' | 'activities'> {
  readonly overarchingGoal: '1' | '2' | '3';
  readonly assigned: boolean;
  readonly reviews: ReviewsByYear;
}

const assignmentReviews: ReviewsByYear = {
  2021: [atYearEnd('Arbetet har börjat i två enheter.', { verdict: 'partly', reasonCode: null, reason: null })],
  2022: [
    atYearEnd('Alla enheter för barn och familj arbetar nu på det nya sättet.', {
      verdict: 'met',
      reasonCode: 'strongTrend',
      reason: 'De nya arbetssätten är på plats.',
    }),
  ],
  2023: [],
};

const outlines: readonly GoalOutline[] = [
  {
    code: 'stod-i-tid',
    number: '1.1',
    title: 'Barn och unga får stöd i tid',
    overarchingGoal: '1',
    assigned: true,
    description: 'Den som är orolig för ett barn ska få svar fort, och familjen ska inte behöva vänta på stöd.',
    activities: ['Ta emot anmälningar i ett gemensamt team', 'Hålla korta möten om nya ärenden varje dag'],
    reviews: {
      2021: [
        atYearEnd('Väntan är fortfarande för lång i utredningarna.', {
          verdict: 'partly',
          reasonCode: 'strongTrend',
          reason: 'Väntetiderna är på väg ned.',
        }),
      ],
      2022: [
        { tertial: 'T1', comment: 'Det nya teamet kom i gång i februari.', judgement: null },
        atYearEnd('Stödet kommer i gång snabbare än året före.', {
          verdict: 'partly',
          reasonCode: 'strongTrend',
          reason: 'Det som återstår är utredningarna.',
        }),
      ],
      2023: [],
    },
  },
  {
    code: 'delaktighet',
    number: '2.1',
    title: 'Den enskilde är delaktig i sitt stöd',
    overarchingGoal: '2',
    assigned: false,
    description: 'Den som har stöd ska känna igen sina egna ord i planen och få bestämma om sin vardag.',
    activities: ['Skriva planen tillsammans', 'Utbilda alla medarbetare i bemötande'],
    reviews: {
      2021: [
        atYearEnd('Många planer är gamla, men utbildningen går framåt.', {
          verdict: 'partly',
          reasonCode: 'strongTrend',
          reason: 'Utvecklingen går åt rätt håll.',
        }),
      ],
      2022: [
        atYearEnd('Planerna är aktuella oftare. En enhet hann inte med årets undersökning.', {
          verdict: 'partly',
          reasonCode: 'fewObservations',
          reason: 'Undersökningen saknar svar från en av tre enheter.',
        }),
      ],
      2023: [],
    },
  },
  {
    code: 'egen-hand',
    number: '2.2',
    title: 'Fler klarar sig på egen hand',
    overarchingGoal: '2',
    assigned: false,
    description: 'Stödet ska leda till egen försörjning och eget boende för dem som kan.',
    activities: ['Samarbeta med arbetsgivare på orten', 'Ge stöd att söka bostad'],
    reviews: {
      2021: [
        atYearEnd('Fler har fått arbete, men färre än väntat.', {
          verdict: 'partly',
          reasonCode: 'dependsOnOthers',
          reason: 'Resultatet beror på läget på arbetsmarknaden.',
        }),
      ],
      2022: [
        { tertial: 'T2', comment: 'Sommarens jobb gav flera en väg in.', judgement: null },
        atYearEnd('Färre hushåll behöver bistånd länge.', {
          verdict: 'met',
          reasonCode: 'strongTrend',
          reason: 'Alla mått har blivit bättre under året.',
        }),
      ],
      2023: [],
    },
  },
  {
    code: 'snabb-kontakt',
    number: '3.1',
    title: 'Kontakten är snabb och resurserna används väl',
    overarchingGoal: '3',
    assigned: false,
    description: 'Den som hör av sig ska få svar, och pengarna ska räcka till det som är viktigast.',
    activities: ['Svara på synpunkter enligt en gemensam rutin', 'Planera bemanningen över enheterna'],
    reviews: {
      2021: [
        atYearEnd('Kontakten är snabb, men synpunkter blir liggande.', {
          verdict: 'partly',
          reasonCode: 'targetRealisticNotReached',
          reason: 'Rutinen för synpunkter följs inte överallt.',
        }),
      ],
      2022: [
        atYearEnd(
          'En enhet har rapporterat fel om kontakt inom tre dagar. Utan den siffran är målvärdet för kontakt nått.',
          {
            verdict: 'partly',
            reasonCode: 'misreport',
            reason: 'En enhets siffra är känt felaktig.',
          },
        ),
      ],
      2023: [],
    },
  },
];

function atYearEnd(comment: string, judgement: SampleJudgement): SampleReview {
  return { tertial: 'T3', comment, judgement };
}

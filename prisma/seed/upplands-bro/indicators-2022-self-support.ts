import { changedTarget, figures, type IndicatorOutline, target } from './outline.ts';

const goal = '2022:sjalvforsorjning';

/** Work and own income: the goal that serves assignment 2.4.2. */
export const selfSupportIndicators: readonly IndicatorOutline[] = [
  {
    code: '2022-20',
    goal,
    name: 'Andel inskrivna på jobbcenter som står till arbetsmarknadens förfogande som har aktuell handlingsplan för arbete, praktik eller studier',
    definition: 'Inskrivna med en aktuell handlingsplan, av alla inskrivna som kan ta ett arbete.',
    targets: target('100 %'),
    figures: figures('26', '76', '80'),
    comment: 'Den nya handlingsplanen började användas i april, därav den låga siffran i början av året.',
    serviceAreas: ['arbete-forsorjning'],
    concernedUnits: ['JOB'],
  },
  {
    code: '2022-21',
    goal,
    name: 'Andel (under året nyinskrivna) arbetsföra personer med arbetsmarknadsinsatser som går ut i egen försörjning',
    timing: 'cumulative',
    definition: 'Personer som gått till egen försörjning, av alla som skrivits in sedan den 1 januari.',
    targets: changedTarget('20 %', '50 %', 'Målvärdet ökades från 20 till 50 % inför 2022.'),
    figures: figures('9', '15', '21 av 42'),
    comment: 'Hälften av dem som skrivits in under året försörjer sig nu själva. Arbetsgången har gjorts om för det.',
    serviceAreas: ['arbete-forsorjning'],
    concernedUnits: ['AFI', 'JOB'],
  },
  {
    code: '2022-22',
    goal,
    name: 'Andel arbetslösa försörjningsstödstagande utan arbetshinder som månadsvis följs upp i fysiska möten med arbetskonsulent',
    definition: 'Ärenden med en aktuell månadsavstämning, av alla ärenden i gruppen.',
    targets: target('100 %'),
    figures: figures('96', '82', '39 av 42'),
    comment: 'Deltagaren och arbetskonsulenten träffas varje månad, och mötet skrivs in i verksamhetssystemet.',
    serviceAreas: ['arbete-forsorjning'],
    concernedUnits: ['JOB'],
  },
  {
    code: '2022-23',
    goal,
    name: 'Andel arbetslösa försörjningsstödstagande utan arbetshinder som erbjuds arbetsinriktad insats inom 30 dagar från att uppdrag inkommit till jobbcenter',
    definition: 'Personer som erbjudits en insats inom 30 dagar, av alla uppdrag till Jobbcenter.',
    targets: target('100 %'),
    figures: figures('100', '100', '100'),
    comment: 'Alla har fått ett erbjudande i tid, tack vare att ärendena gås igenom löpande.',
    serviceAreas: ['arbete-forsorjning'],
    concernedUnits: ['JOB'],
  },
  {
    code: '2022-24',
    goal,
    name: 'Andel ärenden där kontroll genomförs månadsvis för att säkerställa att villkoren för att få försörjningsstöd följs med mål om självförsörjning',
    definition: 'Ärenden där villkoren kontrollerats under månaden, av alla ärenden.',
    targets: target('100 %'),
    figures: figures('100', '100', '100'),
    comment: 'Kontrollen görs vid varje ansökan.',
    lineage: 'new',
    serviceAreas: ['arbete-forsorjning'],
    concernedUnits: ['FST'],
  },
];

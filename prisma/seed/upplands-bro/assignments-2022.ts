import type { SampleAssignment, SampleOverarchingGoal } from '../types.ts';
import { lastTertial } from './outline.ts';

/** The council's six goals; the committee has its own goals under three of them. */
export const overarchingGoals: readonly SampleOverarchingGoal[] = [
  { code: '2022:2.1', number: '2.1', title: 'Stärka demokratin' },
  { code: '2022:2.2', number: '2.2', title: 'Meningsfullt åldrande' },
  { code: '2022:2.3', number: '2.3', title: 'Lustfyllt lärande' },
  { code: '2022:2.4', number: '2.4', title: 'Hållbart liv och hälsa' },
  { code: '2022:2.5', number: '2.5', title: 'Hållbart samhällsbyggande' },
  { code: '2022:2.6', number: '2.6', title: 'Valfrihet och konkurrensneutralitet' },
];

/** The council's four tasks for the committee, with the committee's own conclusions. */
export const assignments: readonly SampleAssignment[] = [
  {
    code: '2022:2.4.1',
    number: '2.4.1',
    title: 'Barn, unga och familjer',
    overarchingGoal: '2022:2.4',
    description:
      'Stödet ska nå barn och familjer tidigare, i samarbete med familjecentral, förskola och skola. Barn mellan 9 och 13 år som dras mot kriminalitet eller droger ska få hjälp i tid.',
    reviews: lastTertial(
      'Skolteamet och barnskyddsteamet har fört socialtjänsten och skolan närmare varandra. En brottsförebyggande samverkan mellan socialtjänst, skola, polis och fritid har kartlagts. Arbetet behöver pågå längre innan det är klart.',
      {
        verdict: 'partly',
        reasonCode: 'dependsOnOthers',
        reason: 'Arbetet bygger på samverkan med flera parter och tar lång tid.',
      },
    ),
  },
  {
    code: '2022:2.4.2',
    number: '2.4.2',
    title: 'Ekonomiskt bistånd och enheten för arbete, försörjning och integration',
    overarchingGoal: '2022:2.4',
    description:
      'Jobbcenter ska utveckla sina metoder, och försörjningsstöd ska gå hand i hand med krav på egen aktivitet. Matchning och andra insatser ska ge fler vägar till arbete.',
    reviews: lastTertial(
      'Bedömning av arbetsförmåga och matchning köptes in under våren. Från hösten kan den som har försörjningsstöd välja mellan olika utförare av coachning.',
      { verdict: 'met', reasonCode: 'other', reason: 'De insatser som uppdraget gäller är på plats.' },
    ),
  },
  {
    code: '2022:2.4.3',
    number: '2.4.3',
    title: 'Funktionsnedsättning',
    overarchingGoal: '2022:2.4',
    description:
      'En nära vård ska byggas upp tillsammans med regionen, bemanningen i bostäderna följas och nya bostäder enligt LSS planeras. Daglig verksamhet ska erbjuda mer arbetslika uppgifter och större valfrihet.',
    reviews: lastTertial(
      'Ansvaret för hälso- och sjukvård har flyttats ut till verksamheterna och en ny gruppbostad byggs. Daglig verksamhet har fler platser ute på företag och två nya arbetskonsulenter.',
      { verdict: 'met', reasonCode: 'other', reason: 'Alla delar av uppdraget är påbörjade eller genomförda.' },
    ),
  },
  {
    code: '2022:2.4.4',
    number: '2.4.4',
    title: 'Vuxen',
    overarchingGoal: '2022:2.4',
    description:
      'Stöd i boendet ska prövas för fler grupper. Behandling av missbruk, förebyggande av återfall och stöd till anhöriga ska utvecklas i öppenvården så att färre behöver placeras på annan ort.',
    reviews: lastTertial(
      'En bolots hjälper sedan februari den som har en tränings- eller försökslägenhet vidare till en egen bostad. Anhöriga har erbjudits stöd i grupp. Behandlingen av missbruk i egen regi behöver byggas ut.',
      {
        verdict: 'partly',
        reasonCode: 'other',
        reason: 'Det som gäller missbruk och återfall är inte färdigt.',
      },
    ),
  },
];

import type { SampleGoal } from '../types.ts';
import { lastTertial } from './outline.ts';

/** The committee's seven goals, with its own conclusions. */
export const goals: readonly SampleGoal[] = [
  {
    code: '2022:delaktighet',
    number: '2.1.1',
    title: 'Individens delaktighet och de digitala tjänsterna ska öka',
    overarchingGoal: '2022:2.1',
    assignments: [],
    description:
      'Den som får stöd ska kunna påverka det. Delaktighet jämnar ut makten mellan den som beslutar och den som berörs, och det som människor berättar gör verksamheten bättre. Anmälningar och ansökningar ska i allt högre grad komma in digitalt.',
    activities: [
      'Bygga ut säkra meddelanden med klienter till hela individ- och familjeomsorgen',
      'Beställa behörigheter digitalt på ett enda ställe',
      'Göra det möjligt att anmäla oro digitalt på fler områden, bland annat våld i nära relation',
      'Pröva om tider kan bokas digitalt',
      'Utveckla rutinerna för att välja mellan digitala och fysiska möten',
      'Erbjuda fler och bättre e-tjänster',
      'Införa ett digitalt stöd för kontakten med regionen när någon skrivs in eller ut från sjukhus',
      'Låta fler följa sitt ärende på Mina sidor',
      'Pröva daglig verksamhet på distans',
      'Utvärdera insatser digitalt',
    ],
    reviews: lastTertial(
      'De flesta indikatorerna har förbättrats sedan förra tertialet. Tydligast är att fler får kontakt inom tre arbetsdagar och att planerna följs upp oftare. Flertalet aktiviteter är genomförda.',
      {
        verdict: 'partly',
        reasonCode: 'strongTrend',
        reason: 'Inget målvärde är nått, men utvecklingen går åt rätt håll.',
      },
    ),
  },
  {
    code: '2022:psykisk-ohalsa',
    number: '2.4.1.1',
    title: 'Psykisk ohälsa hos barn och unga ska förebyggas',
    overarchingGoal: '2022:2.4',
    assignments: ['2022:2.4.1'],
    description:
      'Barn och unga ska få stöd tidigt, med hjälp av sitt nätverk, innan svårigheterna växer. Placerade barns hälsa följs särskilt, och barn i förskolan uppmärksammas.',
    activities: [
      'Bidra till en plan för hela kommunen mot suicid',
      'Samordna stödet genom fler individuella planer',
      'Uppmärksamma barn med riskbeteende redan i förskolan',
    ],
    reviews: lastTertial(
      'Målet för samordnade planer passerades med god marginal. Andelen hälsoundersökningar sjönk mot slutet av året, men i de pågående ärenden där en saknas finns en plan. Kommunens plan mot suicid antogs i februari 2023.',
      {
        verdict: 'partly',
        reasonCode: 'hardToMeasure',
        reason: 'Måtten fångar bara en del av målet, och andra nämnder påverkar det lika mycket.',
      },
    ),
  },
  {
    code: '2022:ungdomskriminalitet',
    number: '2.4.1.2',
    title: 'Ungdomskriminaliteten ska stävjas genom resoluta och tydliga åtgärder',
    overarchingGoal: '2022:2.4',
    assignments: ['2022:2.4.1'],
    description:
      'Barn mellan 9 och 13 år i riskzon ska hittas tidigt, tillsammans med polis, skola och bostadsföretag. Den som vill lämna ett kriminellt liv ska få stöd till det.',
    activities: [
      'Bedöma risk på ett strukturerat sätt i utredningar',
      'Arbeta från polisens lokaler varje vecka',
      'Bygga ut stödet till avhoppare',
      'Samverka med bostadsföretagen om trygghet',
    ],
    reviews: lastTertial(
      'Samverkan mellan socialtjänst, skola, polis och fritid har fått en egen samordnare, och en ny behandling för familjer med unga i riskzon är införd. Tillsammans med grannkommunen och polisen har ett arbete mot grovt våld börjat.',
      {
        verdict: 'partly',
        reasonCode: 'other',
        reason: 'Arbetet är nyss påbörjat och behöver flera år för att ge resultat.',
      },
    ),
  },
  {
    code: '2022:tidigt',
    predecessor: '2021:tidigt',
    number: '2.4.1.3',
    title: 'Det tidiga och förebyggande arbetet med barn och unga ska utvecklas genom ökad samverkan',
    overarchingGoal: '2022:2.4',
    assignments: ['2022:2.4.1'],
    description:
      'Skolan är en trygghet för barn och unga. Skola, förskola, socialtjänst och vårdnadshavare ska följa upp tätt och tillsammans, så att stöd kan erbjudas i tid.',
    activities: [
      'Sprida kunskap om skyldigheten att anmäla oro för barn',
      'Möta unga i skolor och på fritidsgårdar',
      'Erbjuda föräldrar till förskolebarn stöd',
    ],
    reviews: lastTertial(
      'Placerade barns skolgång följs upp, och barn i skyddat boende har kunnat fortsätta skolan. Stödet till föräldrar har vuxit genom ett nätverk i kommunen.',
      {
        verdict: 'met',
        reasonCode: 'other',
        reason: 'Mycket förebyggande arbete har utvecklats under året, också där målvärdet inte är nått.',
      },
    ),
  },
  {
    code: '2022:sjalvforsorjning',
    number: '2.4.2.1',
    title:
      'Antal självförsörjande personer ska öka genom integrationsinsatser, arbetsmarknadsåtgärder och ökad kontroll',
    overarchingGoal: '2022:2.4',
    assignments: ['2022:2.4.2'],
    description:
      'Hindren för att försörja sig själv är olika. En aktuell planering, ofta tillsammans med Arbetsförmedlingen, ger täta möten och visar stegen mot ett självständigt liv.',
    activities: [
      'Följa upp arbetssökande tätare tillsammans med Jobbcenter',
      'Låta fler utförare erbjuda coachning och matchning',
      'Kontrollera villkoren vid varje ansökan',
      'Ta initiativ till en gemensam strategi för integration',
    ],
    reviews: lastTertial(
      'Rutinerna för att följa den enskildes väg mot arbete fungerar. Fler insatser finns att välja mellan sedan hösten, och uppföljningarna har blivit tätare.',
      {
        verdict: 'met',
        reasonCode: 'dependsOnOthers',
        reason: 'Hur många som får arbete beror mycket på konjunkturen och på andra aktörer.',
      },
    ),
  },
  {
    code: '2022:sjalvstandighet',
    predecessor: '2021:sjalvstandighet',
    number: '2.4.5',
    title: 'Socialnämnden ska verka för självständighet, integration och likabehandling',
    overarchingGoal: '2022:2.4',
    assignments: ['2022:2.4.3', '2022:2.4.4'],
    description:
      'Målet hör till uppdragen om vuxna och om funktionsnedsättning. Det gäller nyanlända, våldsutsatta, människor med missbruk och personer med funktionsnedsättning, som alla ska kunna ta plats i samhället och ta steg mot ett mer självständigt liv.',
    activities: [
      'Hjälpa den som har en social bostad vidare till ett eget boende',
      'Förebygga hedersproblematik där barn och unga vistas',
      'Hjälpa deltagare i daglig verksamhet ut i arbetslivet',
      'Tydliggöra ansvaret för nyanlända mellan kontoren',
    ],
    reviews: lastTertial(
      'För våldsutsatta finns fasta arbetssätt. Arbetet med nyanlända och med missbruk behöver bättre samspel mellan kontor, grannkommuner och region. Daglig verksamhet har gett deltagarna mer att välja mellan.',
      {
        verdict: 'partly',
        reasonCode: 'dependsOnOthers',
        reason: 'Målet kräver samverkan med andra nämnder och med parter utanför kommunen.',
      },
    ),
  },
  {
    code: '2022:driftsformer',
    number: '2.6.1',
    title: 'I verksamheterna ska det finnas olika driftsformer och ökad valfrihet',
    overarchingGoal: '2022:2.6',
    assignments: [],
    description:
      'Att kunna välja ger den enskilde mer makt över sitt stöd. Fler utförare än kommunen ska kunna erbjuda insatser, och önskemål ska vägas in när stödet utformas.',
    activities: [
      'Införa valfrihet för arbetsmarknadsinsatser och familjerådgivning',
      'Hålla husmöten i bostäderna',
      'Låta deltagarna påverka utbudet i daglig verksamhet',
    ],
    reviews: lastTertial(
      'Antalet externa utförare har ökat, främst inom arbetsmarknadsinsatser och familjerådgivning. Också i kommunens egna verksamheter finns mer att välja mellan.',
      {
        verdict: 'met',
        reasonCode: 'strongTrend',
        reason: 'Valfriheten har ökat tydligt under året, fast målvärdena i brukarundersökningen inte är nådda.',
      },
    ),
  },
];

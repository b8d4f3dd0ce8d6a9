/** The charts of the explorer. */
export const exploreCharts = {
  nothing: 'Det finns inga siffror att rita i urvalet. Ta bort ett filter eller visa ett annat tertial.',
  loading: 'Ritar …',
  oneOf: 'Urvalet har {{count}} indikatorer med olika mått. De visas en i taget.',
  narrow: 'Indikator',
  all: 'Alla enheter',
  seriesTitle: '{{name}} över tid',
  barsTitle: '{{name}} i jämförelse, {{period}}',
  barsTitleTime: '{{name}} per tertial',
  barsSentence:
    '{{count}} staplar, störst först. Högst är {{highest}} med {{most}}, lägst är {{lowest}} med {{least}}.',
  barsSentenceTime:
    '{{count}} staplar i tidsordning. Högst är {{highest}} med {{most}}, lägst är {{lowest}} med {{least}}.',
  barsCut: 'De {{shown}} första av {{count}} staplar visas. Filtrera på enhet eller avdelning för att se de andra.',
  outlined: 'Staplar med bara kontur är preliminära.',
  spreadTitle: '{{name}}, spridning mellan enheter',
  spreadSentence:
    'I {{period}} har {{count}} enheter siffror, från {{lowest}} med {{least}} till {{highest}} med {{most}}. Hälften ligger på {{median}} eller mer.',
  spreadTotal: 'alla enheter {{value}}',
  spreadLowest: 'lägst {{value}} {{name}}',
  spreadHighest: 'högst {{value}} {{name}}',
  spreadCut: 'De {{shown}} senaste av {{count}} tertial visas. Filtrera på år eller tertial för att se de andra.',
  noUnits: 'Spridningen visas mellan enheter. Välj att visa enheterna var för sig.',
  multiplesTitle: 'Små diagram per {{by}}',
  multiplesBy: 'Ett diagram för varje',
  by: { unit: 'enhet', goal: 'mål', indicator: 'indikator' },
  multiplesSentence:
    '{{count}} små diagram. {{higher}} ligger högre i den senaste siffran än i den första, {{lower}} lägre.',
  multiplesShared: 'Alla har samma skala.',
  multiplesOwn: 'Varje diagram har sin egen skala.',
  multiplesCut:
    'De {{shown}} första av {{count}} diagram visas. Filtrera på mål, enhet eller indikator för att se de andra.',
  reached: 'Når målvärdet',
  measured: 'Mätta',
  reachedShare: '{{met}} av {{measured}} når målvärdet',
  heatTitle: 'Måluppfyllelse per mål och tertial',
  heatSentence:
    '{{goals}} mål i {{periods}} tertial. I {{period}} når {{met}} av {{measured}} mätta indikatorer sina målvärden.',
  heatSentenceParts:
    '{{goals}} mål i {{periods}} tertial. I {{period}} når {{met}} av {{measured}} mätta siffror för enskilda enheter eller kön sina målvärden.',
  heatCut: 'De {{shown}} senaste av {{count}} tertial visas. Filtrera på år för att se de andra.',
  heatScale: 'Rutans färg visar hur stor andel som når målvärdet.',
  heatLegend: 'Andel som når målvärdet:',
  heatSteps: {
    none: 'ingen',
    third: 'upp till en tredjedel',
    twoThirds: 'upp till två tredjedelar',
    more: 'fler, men inte alla',
    all: 'alla',
    unmeasured: 'inget mätt',
  },
  heatLeftOut_one: '{{count}} mål där inget har mätts visas inte.',
  heatLeftOut_other: '{{count}} mål där inget har mätts visas inte.',
  count: '{{met}} av {{measured}}',
  none: 'ej mätt',
  goal: 'Mål',
  what: 'Vad',
};

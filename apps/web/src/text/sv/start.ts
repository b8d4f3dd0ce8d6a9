/** The start page and signing in. */
export const start = {
  title: 'Välkommen till Tertial',
  lead: 'Här följs mål, indikatorer och utfall, tre gånger om året.',
  choose: 'Välj vem du vill prova som',
  chooseHint: 'Personerna är påhittade. Välj en, så loggas du in utan lösenord.',
  fictitious: 'Påhittad kommun med påhittade siffror',
  noDemo: 'Provinloggning är avstängd här.',
  failed: 'Inloggningen gick inte igenom. Försök igen.',
  signingIn: 'Loggar in …',
  lostTitle: 'Du har loggats ut',
  lostBody: 'Logga in igen, så fortsätter du där du var. Det du har skrivit finns kvar.',
  can: {
    rapportor: 'Fyller i utfall för den egna enheten',
    enhetschef: 'Fyller i och kommenterar för enheten',
    avdelningschef: 'Följer och kommenterar avdelningen',
    socialchef: 'Bedömer målen och ser helheten',
    analytiker: 'Läser, filtrerar och tar ut siffror',
    namndledamot: 'Läser det som är klart',
    administrator: 'Ser allt och sköter uppgifterna',
  },
} as const;

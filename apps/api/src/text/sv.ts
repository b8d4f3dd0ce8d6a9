/** Sentences that the server itself tells people. */
export const sv = {
  signInFirst: 'Logga in först.',
  otherMunicipality: 'Du är inloggad i en annan kommun.',
  notPermitted: 'Din roll får inte göra det här.',
  municipalityMissing: 'Ange kommunens kod med fyra siffror, till exempel municipality=0139.',
  yearMissing: 'Ange året med fyra siffror, till exempel year=2022.',
  dialectUnknown: 'Dialekten finns inte. Utelämna dialect eller ange dialect=excel-sv.',
  filterUnknown:
    'Urvalet kan inte läsas. Skriv perioden som 2022 eller 2022T3, och ursprunget som typed, pasted, imported eller sample.',
  yearUnknown: 'Det finns inget att exportera för det året.',
  periodMissing: 'Ange perioden, till exempel period=2022T3.',
  unitMissing: 'Ange enhetens kod, till exempel unit=SK.',
  templateUnknown: 'Det finns ingen sådan enhet eller period.',
  fileMissing: 'Skicka med en fil.',
  personMissing: 'Ange en person, till exempel {"person":"socialchef"}.',
  personUnknown: 'Den personen finns inte i kommunen.',
  otherOrigin: 'Anropet kommer från en annan webbplats och tas inte emot.',
  notFound: 'Sidan finns inte.',
  badRequest: 'Anropet går inte att läsa.',
  tooMany: 'För många försök. Vänta en stund och försök igen.',
  unavailable: 'Databasen svarar inte just nu. Försök igen om en stund.',
  failed: 'Något gick fel här. Försök igen om en stund.',
} as const;

import type { sv } from './sv.ts';

/** The same sentences in English. */
export const en = {
  overarchingGoal: 'Overarching goal',
  signInFirst: 'Sign in first.',
  otherMunicipality: 'You are signed in to another municipality.',
  notPermitted: 'Your role may not do this.',
  municipalityMissing: 'Give the code of the municipality in four digits, for example municipality=0139.',
  yearMissing: 'Give the year in four digits, for example year=2022.',
  withUnknown: 'There is no such addition. Leave with out or give with=alternatives.',
  receiverUnknown: 'There is no such receiver. Leave for out or give for=committee.',
  dialectUnknown: 'There is no such dialect. Leave dialect out or give dialect=excel-sv.',
  languageUnknown: 'There is no such language. Leave language out, or say language=sv or language=en.',
  selectionTooLarge:
    'The selection has more figures than the file holds. Choose fewer years or filter more, and try again.',
  filterUnknown:
    'The filter cannot be read. Write the period as 2022 or 2022T3, and the origin as typed, pasted, imported or sample.',
  yearUnknown: 'There is nothing to export for that year.',
  periodMissing: 'Give the period, for example period=2022T3.',
  unitMissing: 'Give the code of the unit, for example unit=SK.',
  templateUnknown: 'There is no such unit or period.',
  fileMissing: 'Send a file along.',
  personMissing: 'Give a person, for example {"person":"socialchef"}.',
  personUnknown: 'There is no such person in the municipality.',
  otherOrigin: 'The request comes from another website and is not accepted.',
  notFound: 'There is no such page.',
  badRequest: 'The request cannot be read.',
  tooMany: 'Too many attempts. Wait a while and try again.',
  unavailable: 'The database does not answer just now. Try again in a while.',
  failed: 'Something went wrong here. Try again in a while.',
} as const satisfies Record<keyof typeof sv, string>;

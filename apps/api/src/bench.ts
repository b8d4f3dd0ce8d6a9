/** What a measurement needs of the program to open a database of its own, and the model of the country: see bench and scale. */
export * from '../scale/country.model.ts';
export { startDatabase } from './platform/database.start.ts';
export { readSettings } from './platform/settings.ts';

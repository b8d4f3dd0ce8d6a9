/** What a measurement needs of the program to open a database of its own: see the folder bench. */
export { startDatabase } from './platform/database.start.ts';
export { readSettings } from './platform/settings.ts';

import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { composeYear, type YearView } from './compose-year.ts';
import { visibleYear } from './visible-year.ts';
import type { YearChoice } from './year.store.ts';

export type { YearView } from './compose-year.ts';

/** A whole year as the one who asks may see it; null when there is none. */
export async function readYear(database: Database, signedIn: SignedIn, choice: YearChoice): Promise<YearView | null> {
  const year = await visibleYear(database, signedIn, choice);
  return year && composeYear(year.rows, year.edition, year.actor);
}

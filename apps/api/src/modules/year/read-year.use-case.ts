import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { composeYear, type YearView } from './compose-year.ts';
import { visibleYear } from './visible-year.ts';
import type { YearChoice } from './year.store.ts';

export type { YearView } from './compose-year.ts';

/**
 * A whole year as the one who asks may see it; null when there is none.
 *
 * @param forCommittee Whether it is to be handed to the committee, so that figures about few people are kept back.
 */
export async function readYear(
  database: Database,
  signedIn: SignedIn,
  choice: YearChoice,
  forCommittee = false,
): Promise<YearView | null> {
  const year = await visibleYear(database, signedIn, choice, forCommittee);
  return year && composeYear(year.rows, year.edition, year.actor, year.guarded);
}

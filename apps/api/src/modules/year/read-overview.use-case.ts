import type { Tertial } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { composeOverview, type OverviewView } from './compose-overview.ts';
import { visibleYear } from './visible-year.ts';

export type { OverviewView } from './compose-overview.ts';

/** Which tertial, and whether figures count that nobody has approved. */
export interface OverviewChoice {
  readonly year: number;
  /** The latest with a figure that the one who asks may see, where none is chosen. */
  readonly tertial: Tertial | null;
  readonly unapproved: boolean;
  /** Whether it is to be handed to the committee, so that figures about few people are kept back. */
  readonly forCommittee: boolean;
}

/** The overview of a tertial as the one who asks may see it; null when there is no such year. */
export async function readOverview(
  database: Database,
  signedIn: SignedIn,
  { year, tertial, unapproved, forCommittee }: OverviewChoice,
): Promise<OverviewView | null> {
  const visible = await visibleYear(database, signedIn, { year }, forCommittee);
  if (!visible) return null;
  const { rows, edition, unreleased, guarded } = visible;
  return composeOverview(rows, edition, tertial, {
    unapproved: unapproved && unreleased,
    mayCountUnapproved: unreleased,
    guarded,
  });
}

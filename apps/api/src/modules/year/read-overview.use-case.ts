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
}

/** The overview of a tertial as the one who asks may see it; null when there is no such year. */
export async function readOverview(
  database: Database,
  signedIn: SignedIn,
  { year, tertial, unapproved }: OverviewChoice,
): Promise<OverviewView | null> {
  const visible = await visibleYear(database, signedIn, { year });
  if (!visible) return null;
  const { rows, edition, unreleased } = visible;
  return composeOverview(rows, edition, tertial, {
    unapproved: unapproved && unreleased,
    mayCountUnapproved: unreleased,
  });
}

import type { Tertial } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import {
  composeOverview,
  composeOverviewPart,
  type OverviewPart,
  type OverviewPartView,
  type OverviewView,
} from './compose-overview.ts';
import { visibleYear } from './visible-year.ts';

export type { OverviewPart, OverviewPartView, OverviewView } from './compose-overview.ts';

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

/** A part of the overview of a tertial. */
export interface OverviewPartChoice extends Omit<OverviewChoice, 'forCommittee'> {
  readonly tertial: Tertial;
  readonly part: OverviewPart;
}

/** What the overview counts in one of its groups, or in all; null when there is no such year or group. */
export async function readOverviewPart(
  database: Database,
  signedIn: SignedIn,
  { year, tertial, unapproved, part }: OverviewPartChoice,
): Promise<OverviewPartView | null> {
  const visible = await visibleYear(database, signedIn, { year }, false);
  if (!visible) return null;
  const { rows, edition, unreleased, guarded } = visible;
  return composeOverviewPart(rows, edition, tertial, part, {
    unapproved: unapproved && unreleased,
    mayCountUnapproved: unreleased,
    guarded,
  });
}

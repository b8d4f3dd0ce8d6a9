import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { type Database, reading } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { withoutFewBaselines } from './guarded.ts';
import { releasedOnly } from './released.ts';
import type { YearRows } from './year.rows.ts';
import { readYearRows, type YearChoice } from './year.store.ts';

/** The rows of a year that somebody may see. */
interface VisibleYear {
  readonly actor: Actor;
  readonly edition: NonNullable<YearRows['edition']>;
  readonly rows: YearRows;
  /** Whether figures of a tertial that is not locked are among them. */
  readonly unreleased: boolean;
  /** Whether figures about few people are to be kept back. */
  readonly guarded: boolean;
}

/**
 * Reads a year in one statement and leaves what the one who asks may see; null when there is no such year for them.
 *
 * @param forCommittee Whether what is read is to be handed to the committee, whoever asks.
 */
export async function visibleYear(
  database: Database,
  signedIn: SignedIn,
  choice: YearChoice,
  forCommittee: boolean,
): Promise<VisibleYear | null> {
  const { municipality, personId } = signedIn;
  const rows = await readYearRows(reading(database, municipality), municipality, personId, choice);
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  if (!rows.edition) return null;
  if (rows.edition.status === 'draft' && !permit(actor, 'plan.readDraft', {})) return null;
  const unreleased = permit(actor, 'outcome.readUnreleased', {});
  const guarded = forCommittee || !permit(actor, 'figure.readExact', {});
  const visible = unreleased ? rows : releasedOnly(rows);
  return { actor, edition: rows.edition, rows: guarded ? withoutFewBaselines(visible) : visible, unreleased, guarded };
}

import { type Fact, factMatcher, type View } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import type { AnalysisView } from './compose-analysis.ts';
import { readAnalysis } from './read-analysis.use-case.ts';

/** What a view shows of one year, with the whole analysis that it was taken from. */
export interface ExtractOfYear {
  readonly analysis: AnalysisView;
  readonly facts: readonly Fact[];
}

/**
 * The figures that a view selects, one year at a time, by the same rules as on the page and as far as the one who asks may
 * see them. Years that there are not are passed by.
 *
 * @param forCommittee Whether they are to be handed to the committee, so that those about few people are kept back.
 * @throws NotPermitted, NotSignedIn
 */
export async function* extractAnalysis(
  database: Database,
  by: SignedIn,
  { selection, level }: Pick<View, 'selection' | 'level'>,
  years: readonly number[],
  forCommittee: boolean,
): AsyncGenerator<ExtractOfYear> {
  const actor = await database.inTenant(by.municipality, (tx) => readActor(tx, by));
  if (!permit(actor, 'export.read', {})) throw new NotPermitted();
  const isSelected = factMatcher(selection);
  for (const year of years) {
    const analysis = await readAnalysis(database, by, year, level, forCommittee);
    if (analysis) yield { analysis, facts: analysis.facts.filter(isSelected) };
  }
}

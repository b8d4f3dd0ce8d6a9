import { type JudgementReason, judgementReasons, type TextRefusal, type Verdict, verdicts } from '@tertial/domain';
import * as z from 'zod/mini';
import { keepDraft, readDraft } from './drafts.ts';

/** A conclusion as the server keeps it. */
export interface SavedJudgement {
  readonly verdict: Verdict;
  /** Whether it is not what the figures say; the server decides. */
  readonly differs: boolean;
  readonly reasonCode: JudgementReason | null;
  readonly reason: string | null;
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** A conclusion to save, and the revision that the person saw; 0 where nobody had judged. */
export interface NewJudgement extends Pick<SavedJudgement, 'verdict' | 'reasonCode' | 'reason'> {
  readonly expectedRevision: number;
}

/** What came of saving a conclusion. */
export type JudgeAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly current: SavedJudgement | null }
  | { readonly kind: 'refused'; readonly reason: TextRefusal | 'notPermitted' | 'notFound' }
  | { readonly kind: 'failed' };

/** What the contract answers with. */
type JudgeResult =
  | { readonly __typename: 'Judged' }
  | { readonly __typename: 'JudgementConflict'; readonly current: SavedJudgement | null }
  | { readonly __typename: 'JudgementRefused'; readonly reason: TextRefusal | 'notPermitted' | 'notFound' };

/** The answer of the contract as the editor takes it. */
export function judgeAnswer(result: JudgeResult | undefined): JudgeAnswer {
  if (result?.__typename === 'Judged') return { kind: 'saved' };
  if (result?.__typename === 'JudgementConflict') return { kind: 'conflict', current: result.current };
  if (result?.__typename === 'JudgementRefused') return { kind: 'refused', reason: result.reason };
  return { kind: 'failed' };
}

const draft = z.object({
  verdict: z.nullable(z.enum(verdicts)),
  reasonCode: z.nullable(z.enum(judgementReasons)),
  reason: z.string(),
  basedOn: z.number(),
});

/** A conclusion that is not saved yet, and the revision that it was made from. */
type JudgementDraft = z.infer<typeof draft>;

function whatOf(subjectId: string, tertial: string): string {
  return `judgement.${subjectId}.${tertial}`;
}

/** The conclusion that a person has begun and this browser keeps; null for none, and for anything that is not one. */
export function readJudgementDraft(personId: string, subjectId: string, tertial: string): JudgementDraft | null {
  const text = readDraft(personId, whatOf(subjectId, tertial));
  if (text === null) return null;
  try {
    const read = draft.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps a conclusion that is not saved yet; null forgets it. */
export function keepJudgementDraft(
  personId: string,
  subjectId: string,
  tertial: string,
  kept: JudgementDraft | null,
): void {
  keepDraft(personId, whatOf(subjectId, tertial), kept === null ? null : JSON.stringify(kept));
}

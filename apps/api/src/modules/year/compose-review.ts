import {
  type Actor,
  may,
  type PeriodState,
  type Tertial,
  textLock,
  type Verdict,
  verdictDiffers,
} from '@tertial/domain';
import { subjectKey, type YearTables } from './year.tables.ts';

/** A subject that can be commented and judged, and where in the organisation it stands. */
export interface Subject {
  readonly id: string;
  /** One path for each unit that it belongs to; rights in one of them are enough. */
  readonly unitPaths: readonly (readonly string[])[];
}

/** What is written and concluded about a subject in one tertial. */
export function reviewOf(
  tables: YearTables,
  actor: Actor,
  subject: Subject,
  tertial: Tertial,
  state: PeriodState,
  suggested: Verdict | null,
) {
  const id = subjectKey(subject.id, tertial);
  const comment = tables.comments.get(id);
  const judgement = tables.judgements.get(id);
  return {
    id,
    tertial,
    suggested,
    comment: comment && comment.body !== '' ? { ...comment, id } : null,
    judgement: judgement ? { ...judgement, id, differs: verdictDiffers(judgement.verdict, suggested) } : null,
    commentLock: lock(state, subject.unitPaths, (unitPath) => may(actor, 'comment.write', { unitPath })),
    judgementLock: lock(state, subject.unitPaths, (unitPath) => may(actor, 'judgement.make', { unitPath })),
  };
}

function lock(
  periodState: PeriodState,
  unitPaths: Subject['unitPaths'],
  permitted: (unitPath: readonly string[]) => boolean,
) {
  return textLock({ periodState, permitted: unitPaths.some(permitted) });
}

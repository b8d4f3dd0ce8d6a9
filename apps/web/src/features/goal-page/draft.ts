import * as drafts from '../../vocabulary/drafts.ts';

/** Words that are not saved yet, and the revision of the saved text that they were written from. */
export interface Draft {
  readonly body: string;
  readonly basedOn: number;
}

/** What a comment is about: a subject in one tertial. */
export interface DraftPlace {
  readonly personId: string;
  readonly subjectId: string;
  readonly tertial: string;
}

/** The draft that this browser keeps for the person; null where there is none, and for anything that is not one. */
export function loadDraft({ personId, subjectId, tertial }: DraftPlace): Draft | null {
  return parseDraft(drafts.readDraft(personId, `${subjectId}.${tertial}`));
}

/** Keeps a draft like all that is typed and not saved, or forgets it. */
export function keepDraft({ personId, subjectId, tertial }: DraftPlace, draft: Draft | null): void {
  drafts.keepDraft(personId, `${subjectId}.${tertial}`, draft === null ? null : JSON.stringify(draft));
}

/** Understands a kept draft; null for none, and for anything that is not one. */
function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('body' in read) || !('basedOn' in read)) return null;
    const { body, basedOn } = read;
    return typeof body === 'string' && typeof basedOn === 'number' ? { body, basedOn } : null;
  } catch {
    return null;
  }
}

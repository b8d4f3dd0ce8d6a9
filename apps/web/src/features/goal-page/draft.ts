/** Words that are not saved yet, and the revision of the saved text that they were written from. */
export interface Draft {
  readonly body: string;
  readonly basedOn: number;
}

/** Where the draft of one person about one subject in one tertial is kept. */
export function draftKey(personId: string, subjectId: string, tertial: string): string {
  return `tertial.draft.${personId}.${subjectId}.${tertial}`;
}

/** Reads a kept draft; null for none, and for anything that is not one. */
export function readDraft(text: string | null): Draft | null {
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

/** The draft that this browser keeps; null where there is none or the browser keeps nothing. */
export function loadDraft(key: string): Draft | null {
  try {
    return readDraft(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it. A browser that keeps nothing loses only the draft, not the writing. */
export function keepDraft(key: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    return;
  }
}

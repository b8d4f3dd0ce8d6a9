const prefix = 'tertial.draft';

function keyOf(personId: string, what: string): string {
  return `${prefix}.${personId}.${what}`;
}

/** Words and figures that are typed but not saved, kept in this browser for one person. */
export function readDraft(personId: string, what: string): string | null {
  try {
    return localStorage.getItem(keyOf(personId, what));
  } catch {
    return null;
  }
}

/** Keeps a draft; null forgets it. Storage that is full or switched off is no reason to stop typing. */
export function keepDraft(personId: string, what: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(personId, what));
    else localStorage.setItem(keyOf(personId, what), text);
  } catch {
    // The draft then lives as long as the page.
  }
}

/** How many drafts of a person there are. */
export function countDrafts(personId: string): number {
  return draftsOf(personId).length;
}

/** Forgets all drafts of a person, at sign-out. */
export function forgetDrafts(personId: string): void {
  for (const key of draftsOf(personId)) localStorage.removeItem(key);
}

function draftsOf(personId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(keyOf(personId, '')));
  } catch {
    // Where nothing can be kept there is nothing.
    return [];
  }
}

const prefix = 'tertial.draft';

/** What is typed but could not be kept, by key. */
const notKept = new Set<string>();
/** Who has signed out; what was still on its way is not to bring their drafts back. */
const gone = new Set<string>();
const listeners = new Set<() => void>();

function note(key: string, kept: boolean): void {
  const before = areDraftsKept();
  if (kept) notKept.delete(key);
  else notKept.add(key);
  if (areDraftsKept() === before) return;
  for (const listener of listeners) listener();
}

/** The key under which words about something are kept for one person. */
function draftKey(personId: string, what: string): string {
  return `${prefix}.${personId}.${what}`;
}

/** Words and figures that are typed but not saved, kept in this browser for one person. */
export function readDraft(personId: string, what: string): string | null {
  try {
    return localStorage.getItem(draftKey(personId, what));
  } catch {
    return null;
  }
}

/**
 * Keeps a draft before it returns; null forgets it. Storage that is full or switched off is no reason to stop typing: then
 * what was kept before stays, and {@link areDraftsKept} tells.
 */
export function keepDraft(personId: string, what: string, text: string | null): void {
  if (gone.has(personId)) return;
  const key = draftKey(personId, what);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    note(key, true);
  } catch {
    note(key, text === null);
  }
}

/** Whether the browser holds the last of all that is typed and not saved. */
export function areDraftsKept(): boolean {
  return notKept.size === 0;
}

/** Calls back when that changes. Answers with how to stop. */
export function onDraftsKept(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** How many drafts of a person there are. */
export function countDrafts(personId: string): number {
  return draftsOf(personId).length;
}

/** Between the tabs of a browser: whose drafts are forgotten. */
const channel = 'tertial.forgotten';

/** Forgets all drafts of a person, at sign-out; until the page is loaded anew none are kept for them, in any tab. */
export function forgetDrafts(personId: string): void {
  forgetHere(personId);
  const tabs = new BroadcastChannel(channel);
  tabs.postMessage(personId);
  tabs.close();
}

/** Calls back when somebody has signed out in another tab; what is typed here is forgotten by then. */
export function onForgottenElsewhere(listener: () => void): void {
  new BroadcastChannel(channel).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // The tab in which somebody signs out hears it too, and is on its way to where the provider wants it.
    if (typeof data !== 'string' || gone.has(data)) return;
    forgetHere(data);
    listener();
  });
}

function forgetHere(personId: string): void {
  gone.add(personId);
  for (const key of draftsOf(personId)) localStorage.removeItem(key);
}

function draftsOf(personId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(draftKey(personId, '')));
  } catch {
    // Where nothing can be kept there is nothing.
    return [];
  }
}

type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells everything that waits with unsaved work that the server can be reached again, and by the same person. */
export function announceReconnection(): void {
  for (const listener of listeners) listener();
}

/** Calls back when the network or the session is there again. Answers with how to stop. */
export function onReconnection(listener: Listener): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
  };
}

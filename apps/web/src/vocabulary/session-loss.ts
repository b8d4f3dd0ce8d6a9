import { useSyncExternalStore } from 'react';

type Listener = () => void;
let lost = false;
const listeners = new Set<Listener>();

function tell(isLost: boolean): void {
  if (lost === isLost) return;
  lost = isLost;
  for (const listener of listeners) listener();
}

/** Whether the server has stopped knowing who we are; what cannot be saved then waits for somebody to sign in again. */
export const sessionLoss = {
  report: () => tell(true),
  mend: () => tell(false),
  isLost: () => lost,
};

function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether one has been signed out while the page was open. */
export function useSessionLost(): boolean {
  return useSyncExternalStore(subscribe, sessionLoss.isLost);
}

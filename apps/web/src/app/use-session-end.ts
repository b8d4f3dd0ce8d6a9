import { useCallback, useEffect, useRef, useState } from 'react';
import { sessionLoss } from '../vocabulary/session-loss.ts';
import { sessionLeft } from './session.ts';

const minute = 60_000;
/** How long before the end a warning comes, in milliseconds. */
const warnBefore = 2 * minute;
/** How often the words about the time left are set right, and how soon a server that was away is asked again. */
const glance = 15_000;

/** What there is to warn about. */
export interface Warning {
  /** Minutes left, rounded up, at least 1. */
  readonly minutes: number;
  /** False when the session ends whatever one does. */
  readonly canStay: boolean;
}

/** Watches the end of the session, by the server's clock; what other tabs do counts too. */
export function useSessionEnd(): { warning: Warning | null; stay: () => Promise<void> } {
  const [warning, setWarning] = useState<Warning | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const watching = useRef(true);

  const look = useCallback(async (renew = false) => {
    clearTimeout(timer.current);
    let next = glance;
    try {
      const left = await sessionLeft({ renew });
      if (!watching.current) return;
      if (left === null) {
        setWarning(null);
        sessionLoss.report();
        return;
      }
      const soonest = Math.min(left.idle, left.absolute);
      const near = soonest <= warnBefore;
      setWarning(
        near
          ? { minutes: Math.max(1, Math.ceil(soonest / minute)), canStay: left.absolute > left.idle + minute }
          : null,
      );
      next = near ? Math.min(glance, soonest) : soonest - warnBefore;
    } catch {
      // No contact now: what was said about the end still holds.
    }
    clearTimeout(timer.current);
    if (watching.current) timer.current = setTimeout(() => void look(), next);
  }, []);

  useEffect(() => {
    watching.current = true;
    void look();
    // A computer that has slept comes back with timers that stood still.
    const lookAgain = () => void (document.visibilityState === 'visible' && look());
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      watching.current = false;
      clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [look]);

  return { warning, stay: () => look(true) };
}

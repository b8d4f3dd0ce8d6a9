import type { Server } from 'node:http';

/** What the program knows about its own end. */
export interface Stopping {
  /** Aborted as soon as somebody asks for it. */
  readonly asked: AbortSignal;
  /** Resolves when the program is to listen no more. */
  readonly due: Promise<void>;
}

interface Signals {
  on(name: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Listens for the signals that end the program. After SIGTERM it goes on serving while it says that it is not ready, so that
 * a balancer sends nothing more before nobody listens. SIGINT and a second signal end it without that.
 *
 * @param drain How long it goes on, in milliseconds.
 */
export function listenForStop(drain: number, signals: Signals = process): Stopping {
  const stopping = new AbortController();
  const due = new Promise<void>((resolve) => {
    signals.on('SIGINT', () => {
      stopping.abort();
      resolve();
    });
    signals.on('SIGTERM', () => {
      if (drain === 0 || stopping.signal.aborted) resolve();
      else setTimeout(resolve, drain).unref();
      stopping.abort();
    });
  });
  return { asked: stopping.signal, due };
}

/**
 * Listens no more. Resolves when everybody who had come in is answered and gone.
 *
 * Who is connected but not let in yet would be cut off with their request sent. Each turn of the event loop lets in one:
 * so it is done right after a turn that found nobody waiting, and in which nothing took long enough for others to come.
 */
export function stopListening(server: Server): Promise<void> {
  let letIn = 0;
  server.on('connection', () => {
    letIn += 1;
  });
  return new Promise((resolve) => {
    const close = (turnsLeft: number) => {
      const [began, before] = [performance.now(), letIn];
      setImmediate(() => {
        const isCalm = letIn === before && performance.now() - began <= calmTurn;
        if (isCalm || turnsLeft === 0) server.close(() => resolve());
        else close(turnsLeft - 1);
      });
    };
    // The turn under way may be past letting in.
    setImmediate(() => close(mostTurns));
  });
}

/** In milliseconds. */
const calmTurn = 1;
const mostTurns = 1_000;

import * as z from 'zod';

/** What came of a question: who had it, and the answer; null where none came. */
export interface Asked {
  readonly origin: string;
  readonly status: number | null;
  readonly data: unknown;
}

const answer = z.looseObject({ data: z.unknown().optional() });
const refusedAt = z.looseObject({ cause: z.looseObject({ code: z.literal('ECONNREFUSED') }) });

/**
 * Asks several processes in turn, as a balancer does: it looks at their health now and then and leaves those alone that are
 * not ready. A question that was taken is never asked again.
 */
export class Balancer {
  readonly #origins: readonly string[];
  readonly #handsOn: boolean;
  #ready: readonly string[];
  #turn = 0;

  /** @param handsOn A question that nobody takes, since nobody listens there any more, is handed on to another one. */
  constructor(origins: readonly string[], { handsOn }: { readonly handsOn: boolean }) {
    this.#origins = origins;
    this.#handsOn = handsOn;
    this.#ready = origins;
  }

  /** Asks the API as whoever holds the cookie. */
  async ask(cookie: string, query: string, variables: Record<string, unknown> = {}): Promise<Asked> {
    this.#turn += 1;
    if (this.#turn % questionsBetweenLooks === 0) await this.#look();
    const origin = this.#ready[this.#turn % this.#ready.length];
    if (origin === undefined) throw new Error('None of the processes is ready.');
    try {
      return await askAt(origin, cookie, query, variables);
    } catch (error) {
      if (!this.#handsOn || !refusedAt.safeParse(error).success) return { origin, status: null, data: null };
      this.#ready = this.#ready.filter((other) => other !== origin);
      return this.ask(cookie, query, variables);
    }
  }

  async #look(): Promise<void> {
    const looks = this.#origins.map(async (origin) => {
      const ready = await fetch(`${origin}/health/ready`).catch(() => null);
      return ready?.ok ? [origin] : [];
    });
    this.#ready = (await Promise.all(looks)).flat();
  }
}

const questionsBetweenLooks = 30;

/** Asks one process. */
export async function askAt(
  origin: string,
  cookie: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Asked> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { origin, status: response.status, data: response.ok ? answer.parse(JSON.parse(text)).data : text };
}

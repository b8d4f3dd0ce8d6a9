import * as z from 'zod';
import { sampleId } from '../modules/sample/sample-id.ts';
import type { Asked, Balancer } from './balancer.ts';

/** Where the load is laid. */
export const municipality = '0139';
const unitId = sampleId(municipality, 'unit', 'SK');

type Ask = (cookie: string, query: string, variables: Record<string, unknown>) => Promise<Asked>;

const shown = z.object({
  report: z.object({
    rows: z.array(
      z.object({
        indicatorId: z.string(),
        cells: z.array(
          z.object({
            sex: z.string(),
            revision: z.number(),
            figure: z.object({ value: z.string().nullable() }).nullable(),
          }),
        ),
      }),
    ),
  }),
});
const saved = z.object({
  recordOutcome: z.object({ saved: z.object({ revision: z.number(), value: z.string().nullable() }) }),
});

/** One cell of the tertial that is open, for whoever holds the cookie to read and to save. */
export class Report {
  readonly #cookie: string;
  readonly #indicatorId: string;
  #revision: number | null = null;

  constructor(cookie: string, code: string) {
    this.#cookie = cookie;
    this.#indicatorId = sampleId(municipality, 'indicator', code);
  }

  async read(ask: Ask) {
    const query = `query ($unitId: ID!) { report(unitId: $unitId, period: "2023T1") {
      rows { indicatorId cells { sex revision figure { value } } } } }`;
    const { report } = shown.parse(held(await ask(this.#cookie, query, { unitId })));
    const row = report.rows.find(({ indicatorId }) => indicatorId === this.#indicatorId);
    const cell = row?.cells.find(({ sex }) => sex === 'total');
    return { revision: cell?.revision ?? 0, value: cell?.figure?.value ?? null };
  }

  /** Saves another figure than stands there. */
  async save(ask: Ask) {
    const query = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
      ... on OutcomeRecorded { saved { revision value } } } }`;
    const expectedRevision = this.#revision ?? (await this.read(ask)).revision;
    const entry = { value: String(40 + (expectedRevision % 50)) };
    const input = { indicatorId: this.#indicatorId, unitId, tertial: 'T1', expectedRevision, entry };
    const answer = saved.parse(held(await ask(this.#cookie, query, { input }))).recordOutcome.saved;
    this.#revision = answer.revision;
    return answer;
  }
}

/** The answer did not come. */
class Lost extends Error {
  readonly origin: string;

  constructor(origin: string) {
    super(`${origin} did not answer.`);
    this.origin = origin;
  }
}

function held({ origin, status, data }: Asked): unknown {
  if (status === null) throw new Lost(origin);
  if (status !== 200) throw new Error(`${origin} answered ${status}: ${data}`);
  return data;
}

/** People who save and read, one question after the other, until they are stopped. */
export class Load {
  readonly lost: Lost[] = [];
  readonly wrong: unknown[] = [];
  readonly workers = 4;
  readonly #cookie: string;
  readonly #balancer: Balancer;
  readonly #cells = Array.from({ length: 20 }, (_, place) => `2023-${String(place + 6).padStart(2, '0')}`);
  readonly #working: readonly Promise<void>[];
  readonly #waiting: { at: number; resolve: () => void }[] = [];
  #answers = 0;
  #isStopped = false;

  constructor(cookie: string, balancer: Balancer) {
    this.#cookie = cookie;
    this.#balancer = balancer;
    this.#working = Array.from({ length: this.workers }, () => this.#work());
  }

  /** Waits for so many more answers. */
  answered(more: number): Promise<void> {
    const come = new Promise<void>((resolve) => this.#waiting.push({ at: this.#answers + more, resolve }));
    return Promise.race([come, this.#worked()]);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#worked();
  }

  async #worked(): Promise<void> {
    await Promise.all(this.#working);
  }

  async #work(): Promise<void> {
    const ask: Ask = async (...question) => {
      const asked = await this.#balancer.ask(...question);
      this.#answers += 1;
      for (const { at, resolve } of this.#waiting) if (at <= this.#answers) resolve();
      return asked;
    };
    let report = this.#another();
    while (!this.#isStopped) {
      try {
        const kept = await report.save(ask);
        const found = await report.read(ask);
        if (found.revision !== kept.revision || found.value !== kept.value) this.wrong.push({ kept, found });
      } catch (error) {
        if (error instanceof Lost) this.lost.push(error);
        else this.wrong.push(error);
        // Whether it was saved is not known yet.
        report = this.#another();
      }
    }
  }

  #another(): Report {
    const code = this.#cells.shift();
    if (code === undefined) throw new Error('There are no cells left.');
    return new Report(this.#cookie, code);
  }
}

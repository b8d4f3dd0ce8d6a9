import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { SignedIn } from '../platform/actor.ts';
import type { UpTo } from '../platform/asker.ts';
import { type Changes, readMarks } from '../platform/changes.ts';
import type { Database } from '../platform/database.ts';
import { type AnswerGround, answerGround } from './answer-ground.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the answer is to be kept, and what it is to be as new as; null where it is not kept. */
    keeping: Keeping | null;
    /** A question of which it is not known whether its answers are kept; null where it is, or nobody is signed in. */
    newQuestion: Question | null;
  }
}

/** An answer as it was sent, with what it was as new as. */
interface KeptAnswer {
  readonly upTo: Changes;
  readonly contentType: string;
  readonly body: Buffer;
}

interface Keeping {
  readonly key: string;
  readonly upTo: UpTo;
}

export interface KeptAnswersOptions {
  /** How much memory they may take. */
  readonly mebibytes: number;
  /** The longest document that is looked into. */
  readonly maxTokens: number;
  readonly now: () => Date;
}

const asked = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** A grant can begin or end with a day, and a day begins with an hour. */
const hourOf = (moment: Date) => moment.toISOString().slice(0, 13);

/**
 * Answers of the API that are told again as long as nothing has changed on which they rest. Who asks and with what rights is looked
 * up each time, and so is how often the municipality has changed: what another process has changed counts at once. An answer is kept
 * for those alone who have the same rights in the same municipality.
 */
export class KeptAnswers {
  readonly #options: KeptAnswersOptions;
  /** On what the answers to questions rest that have been answered before: what is refused is never looked up. */
  readonly #grounds = new LRUCache<string, { readonly ground: AnswerGround | null }>({ max: 5_000 });
  readonly #answers: LRUCache<string, KeptAnswer>;

  constructor(options: KeptAnswersOptions) {
    this.#options = options;
    this.#answers = new LRUCache({
      maxSize: options.mebibytes * 1024 * 1024,
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 200,
    });
  }

  /**
   * The answer that is kept for a request; null where there is none, and then the request knows whether its answer is to be kept.
   * What was changed is read before the answer is: one that is kept may be newer than it says, and never older.
   *
   * @param database Where it is asked what has changed: never a replica, which may not have heard of it.
   */
  async find(
    request: FastifyRequest,
    { municipality, personId }: SignedIn,
    database: Pick<Database, 'readTenant'>,
  ): Promise<KeptAnswer | null> {
    const question = questionOf(request);
    if (!question) return null;
    const known = this.#grounds.get(question.name);
    if (!known) request.newQuestion = question;
    if (!known?.ground) return null;
    const { ground } = known;
    const { years, personal } = ground;
    const found = await readMarks(database, municipality, personId, years);
    if (!found) return null;
    const { grants, plan, figures } = found;
    const accepted = request.headers.accept ?? '';
    const whom = personal ? personId : '';
    const key = [municipality, question.name, hourOf(this.#options.now()), accepted, grants, whom].join('\n');
    const answer = this.#answers.get(key);
    if (answer?.upTo.plan === plan && answer.upTo.figures === figures) return answer;
    request.keeping = { key, upTo: { municipality, years, plan, figures } };
    return null;
  }

  /** Keeps the answer to a request, where it is one to be kept; learns of a new question whether it is one. */
  keep(request: FastifyRequest, contentType: string, body: string): void {
    const { keeping, newQuestion } = request;
    if (keeping) this.#answers.set(keeping.key, { upTo: keeping.upTo, contentType, body: Buffer.from(body) });
    if (!newQuestion) return;
    const { name, query, variables } = newQuestion;
    this.#grounds.set(name, { ground: answerGround(query, variables ?? {}, this.#options.maxTokens) });
  }
}

type Question = z.infer<typeof asked> & { readonly name: string };

function questionOf({ method, body }: FastifyRequest): Question | null {
  const { data } = method === 'POST' ? asked.safeParse(body) : { data: undefined };
  if (!data) return null;
  return {
    ...data,
    name: hash('sha256', JSON.stringify([data.query, data.variables, data.operationName]), 'base64url'),
  };
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionEnds } from '../platform/session.ts';
import { sentence } from '../text/sentence.ts';

/** When the session ends: to look at without keeping it alive, and to keep it alive. Times are ISO 8601 in UTC. */
export async function session(app: FastifyInstance, { now }: { readonly now: () => Date }) {
  const answer = async (request: FastifyRequest, reply: FastifyReply, renewed: boolean) => {
    const ends = sessionEnds(request.session, renewed ? now() : null);
    if (!ends) return reply.code(401).send({ message: sentence(request, 'signInFirst') });
    return {
      now: now().toISOString(),
      idleEndsAt: ends.idleEndsAt.toISOString(),
      absoluteEndsAt: ends.absoluteEndsAt.toISOString(),
    };
  };
  app.get('/auth/session', { config: { onlyLooks: true } }, (request, reply) => answer(request, reply, false));
  app.post('/auth/session', { config: { renewsAtOnce: true } }, (request, reply) => answer(request, reply, true));
}

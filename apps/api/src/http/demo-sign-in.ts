import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { findDemoPerson, listDemoPeople } from '../modules/person/demo.use-case.ts';
import type { Database } from '../platform/database.ts';
import { beginSession } from '../platform/session.ts';
import { sentence } from '../text/sentence.ts';

const choice = z.object({
  person: z.string().max(40),
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .default('0139'),
});

/** Sign-in without a password as one of the sample people. Exists only where samples are shown. */
export async function demoSignIn(app: FastifyInstance, { database, now }: { database: Database; now: () => Date }) {
  app.get('/auth/demo', async () => ({ municipalities: await listDemoPeople(database) }));

  const config = { rateLimit: { max: 600, timeWindow: '1 minute' } };
  app.post('/auth/demo', { config }, async (request, reply) => {
    const chosen = choice.safeParse(request.body);
    if (!chosen.success) return reply.code(400).send({ message: sentence(request, 'personMissing') });
    const { municipality, person: handle } = chosen.data;
    const person = await findDemoPerson(database, municipality, handle);
    if (!person) return reply.code(400).send({ message: sentence(request, 'personUnknown') });
    await beginSession(request, person, { now: now() });
    return reply.code(204).send();
  });
}

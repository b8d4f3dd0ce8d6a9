import type { FastifyInstance } from 'fastify';

/** Ends the session, on the server and in the browser. */
export async function signOut(
  app: FastifyInstance,
  { cookie, secure }: { readonly cookie: string; readonly secure: boolean },
) {
  app.post('/auth/sign-out', async (request, reply) => {
    await request.session.destroy();
    return reply.clearCookie(cookie, { path: '/', httpOnly: true, sameSite: 'lax', secure }).code(204).send();
  });
}

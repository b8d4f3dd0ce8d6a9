import type { FastifyInstance } from 'fastify';

/** Ends the session, on the server and in the browser, and says where to end it at the identity provider. */
export async function signOut(
  app: FastifyInstance,
  { cookie, secure }: { readonly cookie: string; readonly secure: boolean },
) {
  app.post('/auth/sign-out', async (request, reply) => {
    const { endSession } = request.session;
    await request.session.destroy();
    reply.clearCookie(cookie, { path: '/', httpOnly: true, sameSite: 'lax', secure });
    return endSession ? reply.send({ address: endSession }) : reply.code(204).send();
  });
}

import type { FastifyInstance } from 'fastify';

/** For whoever watches the process: does it live, and can it serve? */
export async function health(app: FastifyInstance, { isReady }: { isReady: () => Promise<boolean> }) {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'notReady' });
  });
}

import { fileURLToPath } from 'node:url';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { loadSamplesOnce } from './cli/load-sample.ts';
import { settleOrganisations } from './modules/organisation/settle-organisation.use-case.ts';
import { remind } from './modules/reminder/remind.use-case.ts';
import { openPeriodsOfToday } from './modules/report/open-periods.use-case.ts';
import { startDatabase } from './platform/database.start.ts';
import { createDatabase } from './platform/database.ts';
import { createLog, describeError } from './platform/log.ts';
import { createMailer } from './platform/mail.ts';
import { runProgram, say } from './platform/run.ts';
import { everyDay } from './platform/schedule.ts';
import { portProblem, requireFreePort } from './platform/settings.port.ts';
import { readSettings, type Settings, StartRefused } from './platform/settings.ts';
import { createServer } from './server.ts';

// The same from src and from dist.
const clientRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));
const longestDrain = 10_000;
const longestPing = 2_000;

await runProgram(async () => {
  const settings = readSettings();
  const { host, port, demo, publicUrl, providers, mail } = settings;
  const log = createLog(settings.logLevel);
  const stopping = new AbortController();
  const { signal } = stopping;
  const asked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopping.abort());
  process.on('unhandledRejection', (error) => log.error({ event: 'unhandledRejection', error: describeError(error) }));
  process.on('uncaughtException', (error) => {
    // When nobody reads what is written any more, writing about it would only fail again.
    if ('code' in error && error.code === 'EPIPE') return;
    log.error({ event: 'uncaughtException', error: describeError(error) });
  });

  await requireFreePort(host, port);
  const started = await startDatabase(settings, { say });
  const database = createDatabase(started.url, {
    onConnectionLost: (error) => log.warn({ event: 'connectionLost', error: describeError(error) }),
  });
  try {
    if (demo && !signal.aborted && (await loadSamplesOnce(database, sampleMunicipalities))) {
      say('Sample data is loaded.');
    }
    const isReady = async () => !signal.aborted && (await answersInTime(database.ping()));
    const server = await createServer({
      ...{ database, log, demo, providers, publicUrl, host, clientRoot, isReady },
      introspection: false,
      now: () => new Date(),
    });
    const mailer = mail && createMailer(mail);
    const failing = (event: string) => (error: unknown) => log.error({ event, error: describeError(error) });
    const settle = async (at: Date) => {
      const settled = await settleOrganisations(database, at);
      if (settled > 0) log.info({ event: 'organisationSettled', settled });
    };
    const beginDay = async () => {
      const at = new Date();
      await settle(at).catch(failing('settlingFailed'));
      for (const period of await openPeriodsOfToday(database, at)) log.info({ event: 'periodOpened', period });
    };
    const nights = everyDay({ hour: 0, minute: 1 }, beginDay, failing('openingFailed'));
    const onFailure = failing('reminderFailed');
    const mornings =
      mailer &&
      everyDay(
        { hour: 7, minute: 0 },
        async () => {
          const link = new URL('/att-gora', address(settings));
          const { sent, failed } = await remind(database, { now: new Date(), link, send: mailer.send, onFailure });
          log[failed > 0 ? 'warn' : 'info']({ event: 'reminded', sent: sent.length, failed });
        },
        onFailure,
      );
    try {
      if (signal.aborted) return;
      // Whatever day came while nothing ran.
      await beginDay().catch(failing('openingFailed'));
      await server.listen({ host, port }).catch((error: unknown) => {
        const problem = portProblem(error, host, port);
        throw problem ? new StartRefused(problem) : error;
      });
      say(`Tertial is ready at ${address(settings)}`);
      await asked;
    } finally {
      nights.stop();
      mornings?.stop();
      mailer?.close();
      const impatience = setTimeout(() => server.server.closeAllConnections(), longestDrain);
      await server.close();
      clearTimeout(impatience);
    }
  } finally {
    await database.close();
    await started.stop();
  }
});

function address({ publicUrl, host, port }: Settings): string {
  return publicUrl?.origin ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function answersInTime(ping: Promise<void>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, longestPing, false).unref());
  return Promise.race([
    ping.then(
      () => true,
      () => false,
    ),
    late,
  ]);
}

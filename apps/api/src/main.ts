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
import { listenForStop, stopListening } from './platform/stopping.ts';
import { createServer } from './server.ts';

// The same from src and from dist.
const clientRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));
const longestEnd = 10_000;
const longestPing = 2_000;

await runProgram(async () => {
  const settings = readSettings();
  const { host, port, demo, publicUrl, providers, mail } = settings;
  const log = createLog(settings.logLevel);
  const { asked: stopping, due } = listenForStop(settings.drain);
  process.on('unhandledRejection', (error) => log.error({ event: 'unhandledRejection', error: describeError(error) }));
  process.on('uncaughtException', (error) => {
    // When nobody reads what is written any more, writing about it would only fail again.
    if ('code' in error && error.code === 'EPIPE') return;
    log.error({ event: 'uncaughtException', error: describeError(error) });
  });

  await requireFreePort(settings);
  const started = await startDatabase(settings, { say });
  const database = createDatabase(started.url, {
    ...{ statementNames: started.statementNames, replicaUrls: started.replicaUrls },
    onReplica: (replica, used) => log[used ? 'info' : 'warn']({ event: 'replica', replica, used }),
    onConnectionLost: (error) => log.warn({ event: 'connectionLost', error: describeError(error) }),
  });
  try {
    if (demo && !stopping.aborted && (await loadSamplesOnce(database, sampleMunicipalities))) {
      say('Sample data is loaded.');
    }
    const isReady = async () => !stopping.aborted && (await answersInTime(database.ping()));
    const server = await createServer({
      ...{ database, log, demo, providers, publicUrl, host, clientRoot, isReady, stopping },
      introspection: false,
      answerMebibytes: settings.answerMebibytes,
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
          const options = { now: new Date(), link, send: mailer.send, stopping, onFailure };
          const { sent, failed } = await remind(database, options);
          log[failed > 0 ? 'warn' : 'info']({ event: 'reminded', sent: sent.length, failed });
        },
        onFailure,
      );
    try {
      if (stopping.aborted) return;
      // Whatever day came while nothing ran.
      await beginDay().catch(failing('openingFailed'));
      await server.listen({ host, port }).catch((error: unknown) => {
        const problem = portProblem(error, host, port);
        throw problem ? new StartRefused(problem) : error;
      });
      say(`Tertial is ready at ${address(settings)}`);
      await due;
    } finally {
      let impatience: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        impatience = setTimeout(resolve, longestEnd);
      });
      void late.then(() => server.server.closeAllConnections());
      await Promise.race([stopListening(server.server), late]);
      // A letter that is on its way is written down as sent, or another process would send it again.
      await Promise.race([Promise.all([nights.stop(), mornings?.stop()]), late]);
      mailer?.close();
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

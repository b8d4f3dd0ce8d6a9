import { remind as remindAll } from '../modules/reminder/remind.use-case.ts';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { createMailer } from '../platform/mail.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';

const usage = 'Usage: npm run -s tertial -- remind [--dry-run]';

/** Sends the reminders of today that have not gone out; --dry-run tells what they would be. */
export async function remind(args: string[]): Promise<void> {
  const { positionals, values } = readArguments(args, { 'dry-run': { type: 'boolean' } }, usage);
  if (positionals.length > 0) throw new StartRefused(usage);
  const settings = readSettings();
  const dry = values['dry-run'] ?? false;
  const { mail, publicUrl } = settings;
  if (!dry && mail === null) throw new StartRefused('There is no mail server: set SMTP_URL and MAIL_FROM.');
  const mailer = dry || mail === null ? null : createMailer(mail);
  const started = await startDatabase(settings, { say: () => undefined, join: true });
  const database = createDatabase(started.url, { statementNames: started.statementNames });
  try {
    const link = new URL('/att-gora', publicUrl ?? `http://127.0.0.1:${settings.port}`);
    const { sent, failed } = await remindAll(database, { now: new Date(), link, send: mailer?.send ?? null });
    if (dry) for (const { to, subject, text } of sent) say(`To: ${to}\nSubject: ${subject}\n\n${text}`);
    say(dry ? `Reminders to send: ${sent.length}` : `Reminders sent: ${sent.length}`);
    if (failed > 0) throw new StartRefused(`Reminders that could not be sent, and will be tried again: ${failed}`);
  } finally {
    mailer?.close();
    await database.close();
    await started.stop();
  }
}

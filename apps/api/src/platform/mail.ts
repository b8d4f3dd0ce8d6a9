import { createTransport } from 'nodemailer';
import type { MailSettings } from './settings.mail.ts';

/** A plain letter. */
interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Something that sends letters until it is closed. */
export interface Mailer {
  /** Resolves when the mail server has taken the letter, and throws when it has not. */
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
}

/** Connects to the mail server when there is something to send. */
export function createMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(url.href, { from });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

import { StartRefused } from './settings.refused.ts';

/** How letters go out. */
export interface MailSettings {
  /** The mail server, with what it takes to be let in. */
  readonly url: URL;
  /** Whom letters come from. */
  readonly from: string;
}

/**
 * How letters go out; null when none do.
 *
 * @throws {StartRefused} with one sentence for what does not hold.
 */
export function readMail(environment: Readonly<Record<string, string | undefined>>): MailSettings | null {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = environment;
  if (SMTP_URL === undefined) return null;
  if (!URL.canParse(SMTP_URL) || !/^smtps?:$/.test(new URL(SMTP_URL).protocol)) {
    throw new StartRefused(
      'SMTP_URL must be the address of a mail server, as in smtps://user:password@mail.example.se.',
    );
  }
  if (MAIL_FROM === undefined || !/^(?:[^<>\r\n]*<)?[^<>\s@]+@[^<>\s@]+>?$/.test(MAIL_FROM)) {
    throw new StartRefused('MAIL_FROM must be the address that letters come from, as in tertial@example.se.');
  }
  if (PUBLIC_URL === undefined) {
    throw new StartRefused('SMTP_URL is set without PUBLIC_URL: letters have to say where to go, so set that as well.');
  }
  return { url: new URL(SMTP_URL), from: MAIL_FROM };
}

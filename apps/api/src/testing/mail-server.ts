import { SMTPServer } from 'smtp-server';

/** A letter as it came in. */
export interface Received {
  readonly to: readonly string[];
  /** Headers and body, as they went over the wire. */
  readonly source: string;
}

/** A real mail server on this machine, that keeps what it is sent. */
export interface TestMailServer {
  readonly url: URL;
  readonly received: Received[];
  /** Addresses that it does not take. */
  readonly refused: Set<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a mail server on a free port of 127.0.0.1. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: Received[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(refused.has(address) ? new Error('No such mailbox') : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The mail server has no port.');
  return {
    url: new URL(`smtp://127.0.0.1:${bound.port}`),
    received,
    refused,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

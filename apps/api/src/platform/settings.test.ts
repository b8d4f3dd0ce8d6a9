import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireFreePort } from './settings.port.ts';
import { readSettings } from './settings.ts';

const app = 'postgresql://tertial_app:secret@db.example.se:5432/tertial';
const owner = 'postgresql://owner:secret@db.example.se:5432/tertial';

describe('settings', () => {
  it('need nothing', () => {
    const { home, ...rest } = readSettings({});
    expect(rest).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      database: { kind: 'embedded' },
      demo: true,
      providers: [],
      mail: null,
      answerMebibytes: 32,
      drain: 0,
      logLevel: 'info',
    });
    expect(path.isAbsolute(home) && path.basename(home) === '.tertial').toBe(true);
  });

  it('take an empty variable as not set', () => {
    expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(readSettings({}));
  });

  it('load no samples on a server of one’s own unless asked', () => {
    expect(readSettings({ DATABASE_URL: app, DATABASE_ADMIN_URL: owner })).toMatchObject({
      demo: false,
      database: { kind: 'external', url: app, adminUrl: owner },
    });
    expect(readSettings({ DATABASE_URL: app, TERTIAL_DEMO: '1' }).demo).toBe(true);
    expect(readSettings({ TERTIAL_DEMO: '0' }).demo).toBe(false);
  });

  it('leave balancers some time where there may be one', () => {
    const PUBLIC_URL = 'https://tertial.example.se';
    expect(readSettings({ DATABASE_URL: app, PUBLIC_URL }).drain).toBe(5_000);
    expect(readSettings({ DATABASE_URL: app }).drain).toBe(0);
    expect(readSettings({ PUBLIC_URL }).drain).toBe(0);
    expect(readSettings({ DATABASE_URL: app, PUBLIC_URL, DRAIN_SECONDS: '0' }).drain).toBe(0);
    expect(readSettings({}).answerMebibytes).toBe(32);
    expect(readSettings({ ANSWER_CACHE_MIB: '0' }).answerMebibytes).toBe(0);
    expect(readSettings({ DRAIN_SECONDS: '60' }).drain).toBe(60_000);
  });

  it('know replicas, and a pooler that keeps no statements', () => {
    const given = { DATABASE_URL: app, DATABASE_REPLICA_URL: `${app}, ${app}2`, DATABASE_STATEMENT_NAMES: 'off' };
    expect(readSettings(given).database).toMatchObject({ replicaUrls: [app, `${app}2`], statementNames: false });
    expect(readSettings({ DATABASE_URL: app }).database).toMatchObject({ replicaUrls: [], statementNames: true });
  });

  it('may be reached by others behind https only', () => {
    expect(readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://tertial.example.se' }).host).toBe('0.0.0.0');
    expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(/set PUBLIC_URL to the https address/);
    expect(() => readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'http://127.0.0.1' })).toThrow(/set PUBLIC_URL/);
    expect(readSettings({ PUBLIC_URL: 'http://localhost:8080' }).publicUrl?.port).toBe('8080');
  });

  it.each([
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '4000 ' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '99999' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ HOST: 'http://x/' }, 'HOST must be a host name or an IP address, as in 127.0.0.1.'],
    [{ PUBLIC_URL: 'http://tertial.example.se' }, /PUBLIC_URL must be the address that people use, with https/],
    [{ PUBLIC_URL: 'https://tertial.example.se/app' }, /without a path/],
    [{ DATABASE_URL: 'mysql://a:b@c/d' }, /DATABASE_URL must be the address of a PostgreSQL database/],
    [{ DATABASE_URL: 'postgresql://host/db' }, /DATABASE_URL must be/],
    [{ DATABASE_ADMIN_URL: owner }, /DATABASE_ADMIN_URL is set without DATABASE_URL/],
    [{ DATABASE_URL: owner, DATABASE_ADMIN_URL: owner }, /name the same user/],
    [
      { DATABASE_URL: app, DATABASE_REPLICA_URL: `${app}, mysql://x` },
      /DATABASE_REPLICA_URL must be the address of a replica/,
    ],
    [{ DATABASE_URL: app, DATABASE_REPLICA_URL: owner }, /DATABASE_REPLICA_URL names another user than DATABASE_URL/],
    [{ DATABASE_REPLICA_URL: app }, /DATABASE_REPLICA_URL is set without DATABASE_URL/],
    [{ DATABASE_STATEMENT_NAMES: 'off' }, /DATABASE_STATEMENT_NAMES is set without DATABASE_URL/],
    [
      { DATABASE_URL: app, DATABASE_STATEMENT_NAMES: 'no' },
      /must be on, or off for a pooler that cannot keep prepared/,
    ],
    [{ TERTIAL_DEMO: 'yes' }, 'TERTIAL_DEMO must be 1 (sample data and sign-in without a password) or 0.'],
    [{ SMTP_URL: 'mail.example.se' }, /SMTP_URL must be the address of a mail server/],
    [{ SMTP_URL: 'smtp://mail.example.se' }, /MAIL_FROM must be the address that letters come from/],
    [{ SMTP_URL: 'smtp://mail.example.se', MAIL_FROM: 'a@example.se' }, /SMTP_URL is set without PUBLIC_URL/],
    [{ ANSWER_CACHE_MIB: 'much' }, 'ANSWER_CACHE_MIB must be a whole number of MiB from 0 to 9999'],
    [{ DRAIN_SECONDS: '61' }, 'DRAIN_SECONDS must be a whole number of seconds from 0 to 60.'],
    [{ DRAIN_SECONDS: '1.5' }, 'DRAIN_SECONDS must be'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of silent, error, warn, info, debug.'],
  ])('refuse %o in one sentence', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('tell everything that is wrong at once and never a password', () => {
    const wrong = () => readSettings({ PORT: 'x', LOG_LEVEL: 'x', DATABASE_URL: 'mysql://a:hemligt@c/d' });
    expect(wrong).toThrow(/^PORT .*\nDATABASE_URL .*\nLOG_LEVEL .*$/);
    expect(wrong).not.toThrow(/hemligt/);
  });
});

describe('the port', () => {
  it('is told in one sentence when somebody else has it', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const settings = { host: '127.0.0.1', port, database: { kind: 'embedded' } } as const;
    await expect(requireFreePort(settings)).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one with PORT.`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(requireFreePort(settings)).resolves.toBeUndefined();
  });

  it('is not tried where a balancer may send somebody in that moment', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { database } = readSettings({ DATABASE_URL: app });
    await expect(requireFreePort({ host: '127.0.0.1', port, database })).resolves.toBeUndefined();
    await new Promise((resolve) => other.close(resolve));
  });

  it('is told when the host is not this machine', async () => {
    await expect(requireFreePort({ host: '192.0.2.1', port: 4000, database: { kind: 'embedded' } })).rejects.toThrow(
      'HOST is 192.0.2.1',
    );
  });
});

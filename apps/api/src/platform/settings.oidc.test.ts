import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertial-providers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PUBLIC_URL = 'https://tertial.example.se';
const single = {
  PUBLIC_URL,
  OIDC_ISSUER: 'https://login.example.se/realms/staff',
  OIDC_CLIENT_ID: 'tertial',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_MUNICIPALITY: '9999',
};
const one = { id: 'one', municipality: '9999', issuer: 'https://a.example', clientId: 'a', clientSecret: 'b' };

async function listed(content: unknown, environment: Record<string, string> = {}) {
  const file = path.join(folder, 'providers.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readSettings({ PUBLIC_URL, OIDC_PROVIDERS: file, ...environment });
}

describe('one provider', () => {
  it('comes from four variables, and puts the sample people away', () => {
    const { providers, demo } = readSettings(single);
    expect(providers).toMatchObject([{ id: 'login', municipality: '9999', clientId: 'tertial', claimedRoles: null }]);
    expect(providers[0]?.issuer.href).toBe(single.OIDC_ISSUER);
    expect(demo).toBe(false);
    expect(readSettings({ ...single, TERTIAL_DEMO: '1' }).demo).toBe(true);
  });

  it.each([
    [{ PUBLIC_URL: '' }, /PUBLIC_URL is not set/],
    [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_MUNICIPALITY needs OIDC_CLIENT_SECRET as well'],
    [{ OIDC_ISSUER: 'http://login.example.se' }, /^OIDC_ISSUER must be an https address/],
    [{ OIDC_ISSUER: 'login' }, /^OIDC_ISSUER must be an https address/],
    [{ OIDC_MUNICIPALITY: '99' }, 'OIDC_MUNICIPALITY must be four digits.'],
    [{ OIDC_PROVIDERS: '/providers.json' }, /are both set: use the file or the variables/],
  ])('is refused with %o in one sentence', (changed, message) => {
    expect(() => readSettings({ ...single, ...changed })).toThrow(message);
  });
});

describe('several providers', () => {
  it('come from a file, with their secrets in variables where that is said', async () => {
    const two = {
      ...{ ...one, id: 'two', name: 'Exempelby', clientSecret: { env: 'SECRET_OF_TWO' }, trustEmail: true },
      ...{ rolesClaim: 'groups', roles: { chiefs: { role: 'socialchef', unit: 'SF' } } },
    };
    const { providers } = await listed([one, two], { SECRET_OF_TWO: 'hidden' });
    expect(providers).toMatchObject([
      { id: 'one', name: null, clientSecret: 'b', trustEmail: false },
      { id: 'two', name: 'Exempelby', clientSecret: 'hidden', trustEmail: true },
    ]);
    expect(providers[1]?.claimedRoles?.byValue.get('chiefs')).toEqual({ role: 'socialchef', unit: 'SF' });
    await expect(listed([two])).rejects.toThrow(/of the provider two is to be in SECRET_OF_TWO, which is not set/);
  });

  it('may be this very machine without https', async () => {
    const { providers } = await listed([{ ...one, issuer: 'http://127.0.0.1:8080' }]);
    expect(providers[0]?.issuer.port).toBe('8080');
  });

  it.each([
    ['not json', /must be the path of a file with a JSON list/],
    [[], /must name at least one provider/],
    [[one, one], /names one twice/],
    [[{ ...one, id: 'En' }], /provider 1\): id must be lower-case letters/],
    [[one, { ...one, id: 'b', issuer: 'http://a.example' }], /provider 2\): issuer must be an https address/],
    [[{ ...one, rolesClaim: 'groups' }], /rolesClaim and roles belong together/],
    [[{ ...one, rolesClaim: 'g', roles: { a: { role: 'boss', unit: 'SF' } } }], /roles\.a\.role /],
    [[{ ...one, secret: 'x' }], /Unrecognized key/],
  ])('are refused as %j', async (content, message) => {
    await expect(listed(content)).rejects.toThrow(message);
  });
});

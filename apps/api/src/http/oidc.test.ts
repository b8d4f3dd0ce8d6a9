import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDemoPeople } from '../modules/person/demo.use-case.ts';
import type { OidcProvider } from '../platform/settings.oidc.ts';
import { Browser } from '../testing/browser.ts';
import { startProvider, type TestProvider } from '../testing/identity-provider.ts';
import { inspect, startWorld, type World } from '../testing/world.ts';

const publicUrl = new URL('http://127.0.0.1:4321');
const callbackOf = (id: string) => new URL(`/auth/oidc/${id}/callback`, publicUrl);

let world: World;
let one: TestProvider;
let two: TestProvider;

beforeAll(async () => {
  one = await startProvider([callbackOf('one')]);
  two = await startProvider([callbackOf('two')]);
  const providers = [settings(one, 'one', '0139'), settings(two, 'two', '9999')];
  world = await startWorld({ demo: false, publicUrl, providers });
});
afterAll(async () => {
  await world.stop();
  await one.stop();
  await two.stop();
});

function settings(idp: TestProvider, id: string, municipality: string): OidcProvider {
  const { issuer, clientId, clientSecret } = idp;
  const byValue = new Map([
    ['tertial-analyst', { role: 'analytiker', unit: 'SN' } as const],
    ['tertial-admin', { role: 'administrator', unit: 'SN' } as const],
    ['tertial-member', { role: 'namndledamot', unit: 'SN' } as const],
    ['tertial-nowhere', { role: 'analytiker', unit: 'no-such-unit' } as const],
  ]);
  const claimedRoles = { claim: 'roles', byValue };
  return { id, municipality, name: null, issuer, clientId, clientSecret, trustEmail: false, claimedRoles };
}

const kept = (sql: string, ...values: unknown[]) => inspect(world.adminUrl, sql, values);
const browser = () => new Browser(world.server, publicUrl);
/** Somebody with an address in the register, as an administrator has put them there. */
async function register(handle: string, email: string, endedOn: string | null = null) {
  await kept(
    `INSERT INTO person (municipality, id, handle, name, email, ended_on)
     VALUES ('0139', gen_random_uuid(), $1, 'Registered', $2, $3)`,
    ...[handle, email, endedOn],
  );
  await kept(
    `INSERT INTO role_grant (municipality, person_id, role, unit_id)
     SELECT '0139', p.id, 'namndledamot', u.id FROM person p, unit u
     WHERE p.municipality = '0139' AND u.municipality = '0139' AND p.handle = $1 AND u.code = 'SN'`,
    handle,
  );
}
const analyst = (sub: string) => ({ sub, name: 'Alva Analys', roles: ['tertial-analyst'] });
const rolesOf = (sub: string) =>
  kept(
    `SELECT g.role, g.origin FROM identity i JOIN role_grant g ON g.person_id = i.person_id
     WHERE i.subject = $1 ORDER BY g.role`,
    sub,
  );

describe('a sign-in', () => {
  test('brings somebody new in with the roles that their provider gives them, and to where they were going', async () => {
    one.account = analyst('new');
    const visitor = browser();
    expect(await visitor.signIn('one', { to: '/plan?year=2023' })).toBe('/plan?year=2023');
    expect(await visitor.viewer()).toMatchObject({ name: 'Alva Analys', roles: ['analytiker'] });
    const told = await kept(`SELECT act FROM audit_event WHERE act ~ '^(person|identity|role)\\.' ORDER BY id`);
    expect(told).toEqual([{ act: 'person.created' }, { act: 'role.claimed' }, { act: 'person.signedIn' }]);
  });

  test('asks with PKCE, state and nonce', async () => {
    const { address } = await browser().start('one');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: callbackOf('one').href,
    });
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/a b', '/\u0000'])(
    'leads to the beginning instead of %j',
    async (to) => {
      one.account = analyst('elsewhere');
      expect(await browser().signIn('one', { to })).toBe('/');
    },
  );

  test('gets a new session id, whatever was sent along', async () => {
    one.account = analyst('fixed');
    const visitor = browser();
    const planted = 'a'.repeat(43);
    visitor.cookies.set('tertial', planted);
    await visitor.signIn('one');
    const first = visitor.cookies.get('tertial');
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(first).not.toBe(planted);
    await visitor.signIn('one');
    expect(visitor.cookies.get('tertial')).not.toBe(first);
    const left = browser();
    left.cookies.set('tertial', first ?? '');
    expect(await left.viewer()).toBeNull();
  });

  test('ends at the provider too', async () => {
    one.account = analyst('leaving');
    const visitor = browser();
    await visitor.signIn('one');
    const left = await visitor.send('POST', '/auth/sign-out');
    const { address } = left.json();
    const url = new URL(address);
    expect(url.origin).toBe(one.issuer.origin);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1:4321/');
    expect(await visitor.viewer()).toBeNull();
    expect((await fetch(address)).status).toBe(200);
  });

  test('makes nobody a sample person, whom others may try the product as', async () => {
    one.account = { ...analyst('real'), name: 'Real Person' };
    await browser().signIn('one');
    const offered = JSON.stringify(await listDemoPeople(world.database));
    expect(offered).toContain('socialchef');
    expect(offered).not.toContain('Real Person');
  });

  test('leaves nothing of its own behind', async () => {
    one.account = { ...analyst('tidy'), email: 'tidy@example.se', email_verified: true };
    await browser().signIn('one');
    const sessions = JSON.stringify(await kept('SELECT id, data FROM session'));
    expect(sessions).not.toMatch(/tidy|Alva|id_token|access_token/);
  });
});

describe('an answer is refused', () => {
  const refusedWith = async (change: (callback: URL, visitor: Browser) => void | Promise<void>) => {
    one.account = analyst('refused');
    const visitor = browser();
    const callback = await visitor.answerOf(await visitor.start('one'));
    await change(callback, visitor);
    const to = await visitor.arrive(callback);
    expect(await visitor.viewer()).toBeNull();
    return to;
  };

  test('with a state of somebody else', async () => {
    expect(await refusedWith((callback) => callback.searchParams.set('state', 'other'))).toBe('/?error=expired');
    expect(await refusedWith((callback) => callback.searchParams.delete('state'))).toBe('/?error=expired');
  });

  test('in another browser', async () => {
    expect(await refusedWith((_callback, visitor) => visitor.cookies.clear())).toBe('/?error=expired');
  });

  test('with a code that is not one, or of another issuer', async () => {
    expect(await refusedWith((callback) => callback.searchParams.set('code', 'guess'))).toBe('/?error=failed');
    expect(await refusedWith((callback) => callback.searchParams.set('iss', two.issuer.origin))).toBe('/?error=failed');
    expect(await refusedWith((callback) => callback.searchParams.delete('iss'))).toBe('/?error=failed');
  });

  test('the second time', async () => {
    one.account = analyst('twice');
    const visitor = browser();
    const callback = await visitor.answerOf(await visitor.start('one'));
    expect(await visitor.arrive(callback)).toBe('/');
    expect(await visitor.arrive(callback)).toBe('/?error=expired');
    const again = browser();
    const { secret } = await again.start('one');
    expect(secret).toBeDefined();
    expect(await again.arrive(callback)).toBe('/?error=expired');
  });

  test('with the code of another flow', async () => {
    one.account = analyst('mixed');
    const [mine, theirs] = [browser(), browser()];
    const stolen = await theirs.answerOf(await theirs.start('one'));
    const callback = await mine.answerOf(await mine.start('one'));
    callback.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(await mine.arrive(callback)).toBe('/?error=failed');
  });

  test('with another nonce', async () => {
    one.account = analyst('nonce');
    const visitor = browser();
    const begun = await visitor.start('one');
    begun.address.searchParams.set('nonce', 'another');
    expect(await visitor.arrive(await visitor.answerOf(begun))).toBe('/?error=failed');
    expect(await visitor.viewer()).toBeNull();
  });

  test('when the person says no', async () => {
    one.account = null;
    expect(await browser().signIn('one')).toBe('/?error=denied');
  });
});

describe('who it is', () => {
  test('somebody whom nobody knows stays outside', async () => {
    one.account = { sub: 'stranger', name: 'Nobody', roles: ['something-else'] };
    const visitor = browser();
    expect(await visitor.signIn('one')).toBe('/?error=unknown');
    expect(await visitor.viewer()).toBeNull();
    expect(await kept(`SELECT FROM identity WHERE subject = 'stranger'`)).toEqual([]);
  });

  test('somebody with a verified address is found by it once, and by who they are from then on', async () => {
    await register('addressed', 'Berit@example.se');
    const account = { sub: 'berit', name: 'Berit', email: 'berit@EXAMPLE.se', roles: [] };
    one.account = { ...account, email_verified: false };
    expect(await browser().signIn('one')).toBe('/?error=unknown');
    one.account = { ...account, email_verified: true };
    const visitor = browser();
    expect(await visitor.signIn('one')).toBe('/');
    expect(await visitor.viewer()).toMatchObject({ name: 'Registered', roles: ['namndledamot'] });
    one.account = { ...account, email: 'moved@example.se', email_verified: false };
    expect(await browser().signIn('one')).toBe('/');
    one.account = { ...account, sub: 'another-berit', email_verified: true };
    expect(await browser().signIn('one')).toBe('/?error=unknown');
    const bound = await kept(`SELECT count(*)::int AS n FROM audit_event WHERE act = 'identity.bound'`);
    expect(bound).toEqual([{ n: 1 }]);
  });

  test('two with one address are left to a person to sort out', async () => {
    await register('same-one', 'shared@example.se');
    await register('same-two', 'shared@example.se');
    one.account = { sub: 'shared', email: 'shared@example.se', email_verified: true, roles: [] };
    expect(await browser().signIn('one')).toBe('/?error=unknown');
  });

  test('somebody who has ended stays outside, by address and by who they are', async () => {
    await register('ended', 'ended@example.se', '2020-01-01');
    one.account = { ...analyst('ended'), email: 'ended@example.se', email_verified: true };
    expect(await browser().signIn('one')).toBe('/?error=ended');
    one.account = analyst('leaver');
    await browser().signIn('one');
    await kept(
      `UPDATE person SET ended_on = '2020-01-01' FROM identity i WHERE i.subject = 'leaver' AND i.person_id = id`,
    );
    expect(await browser().signIn('one')).toBe('/?error=ended');
  });

  test('the last administrator stays one, whatever the provider says', async () => {
    await kept(`DELETE FROM role_grant WHERE municipality = '0139' AND role = 'administrator'`);
    const admin = (sub: string, ...roles: string[]) => {
      one.account = { ...analyst(sub), roles };
      return browser().signIn('one');
    };
    await admin('first', 'tertial-admin');
    await admin('first', 'tertial-analyst');
    expect(await rolesOf('first')).toEqual([
      { role: 'administrator', origin: 'claim' },
      { role: 'analytiker', origin: 'claim' },
    ]);
    await admin('second', 'tertial-admin');
    await admin('first', 'tertial-analyst');
    expect(await rolesOf('first')).toEqual([{ role: 'analytiker', origin: 'claim' }]);
  });

  test('roles that a provider gives come and go with it; those given by hand stay', async () => {
    one.account = analyst('changing');
    await browser().signIn('one');
    expect(await rolesOf('changing')).toEqual([{ role: 'analytiker', origin: 'claim' }]);
    one.account = { ...analyst('changing'), roles: ['tertial-member', 'tertial-member', 'tertial-nowhere'] };
    await browser().signIn('one');
    expect(await rolesOf('changing')).toEqual([{ role: 'namndledamot', origin: 'claim' }]);
    await kept(
      `INSERT INTO role_grant (municipality, person_id, role, unit_id)
       SELECT '0139', i.person_id, 'analytiker', u.id FROM identity i, unit u
       WHERE i.subject = 'changing' AND u.municipality = '0139' AND u.code = 'SN'`,
    );
    one.account = analyst('changing');
    await browser().signIn('one');
    expect(await rolesOf('changing')).toEqual([{ role: 'analytiker', origin: 'hand' }]);
    one.account = { ...analyst('changing'), roles: [] };
    expect(await browser().signIn('one')).toBe('/');
    expect(await rolesOf('changing')).toEqual([{ role: 'analytiker', origin: 'hand' }]);
  });

  test('somebody who has lost their last role stays outside', async () => {
    one.account = analyst('bare');
    await browser().signIn('one');
    one.account = { ...analyst('bare'), roles: [] };
    expect(await browser().signIn('one')).toBe('/?error=noRole');
    expect(await rolesOf('bare')).toEqual([]);
  });
});

describe('two municipalities', () => {
  test('have a button each', async () => {
    const { providers } = (await browser().send('GET', '/auth/providers')).json();
    expect(providers).toEqual([
      { id: 'one', municipality: '0139', name: 'Upplands-Bro' },
      { id: 'two', municipality: '9999', name: expect.stringContaining('Exempelby') },
    ]);
  });

  test('never share a person, though the subject be the same', async () => {
    one.account = analyst('same');
    two.account = analyst('same');
    const [here, there] = [browser(), browser()];
    await here.signIn('one');
    await there.signIn('two');
    const [first, second] = [await here.viewer(), await there.viewer()];
    expect([first?.municipality.code, second?.municipality.code]).toEqual(['0139', '9999']);
    expect(first?.id).not.toBe(second?.id);
  });

  test('refuse each other’s answers', async () => {
    one.account = analyst('crossing');
    const visitor = browser();
    const callback = await visitor.answerOf(await visitor.start('one'));
    callback.pathname = callbackOf('two').pathname;
    expect(await visitor.arrive(callback)).toBe('/?error=expired');
    expect(await visitor.viewer()).toBeNull();
    expect((await visitor.send('GET', '/auth/oidc/three/start')).statusCode).toBe(404);
  });
});

test('a provider that is away says so, leaves those inside alone, and is met with its new keys when it is back', async () => {
  two.account = analyst('staying');
  const inside = browser();
  await inside.signIn('two');
  const visitor = browser();
  const callback = await visitor.answerOf(await visitor.start('two'));
  const port = Number(two.issuer.port);
  await two.stop();
  expect(await visitor.arrive(callback)).toBe('/?error=unavailable');
  expect(await browser().startRefused('two')).toBe('/?error=unavailable');
  expect(await inside.viewer()).toMatchObject({ name: 'Alva Analys' });
  two = await startProvider([callbackOf('two')], { port });
  two.account = analyst('staying');
  expect(await browser().signIn('two')).toBe('/');
  expect(await inside.viewer()).toMatchObject({ name: 'Alva Analys' });
});

test('without providers there is nothing to start', async () => {
  const bare = await startWorld({}, []);
  const send = (url: string) => bare.server.inject({ method: 'GET', url });
  expect((await send('/auth/providers')).json()).toEqual({ providers: [] });
  expect((await send('/auth/oidc/one/start')).statusCode).toBe(404);
  await bare.stop();
});

import { expectAccessible } from '../world/access.ts';
import { type IdentityProvider, startIdentityProvider } from '../world/identity-provider.ts';
import { freePort, type OwnServer, startOwnServer } from '../world/own-server.ts';
import { expect, type Page, test } from '../world/test.ts';

let home: string;
let idp: IdentityProvider;
let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  idp = await startIdentityProvider(home, '/auth/oidc/town/callback');
  const { issuer, clientId, clientSecret } = idp;
  const provider = {
    ...{ id: 'town', municipality: '9999', issuer, clientId, clientSecret: { env: 'TOWN_SECRET' } },
    ...{ rolesClaim: 'roles', roles: { analyst: { role: 'analytiker', unit: 'SN' } } },
  };
  server = await startOwnServer(
    port,
    { PUBLIC_URL: home, TOWN_SECRET: clientSecret, TERTIAL_DEMO: '1' },
    { OIDC_PROVIDERS: [provider] },
  );
});
test.afterAll(async () => {
  await server?.stop();
  await idp?.stop();
});

// The provider's own pages ask for letters from elsewhere and have no icon.
test.beforeEach(({ troubles }) => {
  troubles.expect(/ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION/);
  troubles.expect(/404 \(Not Found\)/);
});

/** Fills in the provider's own page and consents. */
async function signInAbroad(page: Page, name: string) {
  await page.getByPlaceholder(/login/i).fill(name);
  await page.getByPlaceholder(/password/i).fill('anything');
  await page.getByRole('button', { name: /sign-in/i }).click();
  await page.getByRole('button', { name: /continue/i }).click();
}

test('one signs in with the municipality, comes back to where one was going, and out again', async ({ page }) => {
  await page.goto(`${home}/plan?year=2023`);
  const button = page.getByRole('link', { name: 'Logga in med Exempelby' });
  await expect(button).toBeVisible();
  await expectAccessible(page);
  await button.focus();
  await page.keyboard.press('Enter');
  await signInAbroad(page, 'analyst');
  await expect(page).toHaveURL(`${home}/plan?year=2023`);
  await page.getByRole('button', { name: 'Din meny: Elin analyst' }).click();
  await page.getByRole('button', { name: 'Dina inloggningar' }).click();
  const sessions = page.getByRole('dialog', { name: 'Dina inloggningar' });
  await expect(sessions.getByRole('listitem')).toHaveText([/^Chrome.*den här webbläsaren/]);
  await expectAccessible(page);
  await sessions.getByRole('button', { name: 'Stäng' }).click();
  await page.getByRole('button', { name: 'Din meny: Elin analyst' }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('button', { name: /yes, sign me out/i }).click();
  await expect(page).toHaveURL(`${home}/`);
  await expect(button).toBeVisible();
});

test('somebody whom nobody knows is told whom to ask', async ({ page }) => {
  await page.goto(home);
  await page.getByRole('link', { name: 'Logga in med Exempelby' }).click();
  await signInAbroad(page, 'stranger');
  const told = page.getByRole('alert');
  await expect(told).toContainText('Be den som administrerar Tertial i din kommun att lägga till dig.');
  await expectAccessible(page);
});

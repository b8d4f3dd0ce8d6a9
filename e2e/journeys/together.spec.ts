import { IndicatorsPage } from '../pages/indicators-page.ts';
import { expect, test } from '../world/test.ts';

const shared = 'Andel förskolor och grundskolor som erbjudits utbildande insatser';
const cut = 'Andel förskolor och grundskolor som tagit emot utbildande insatser';
const signedOut = 'Andel medarbetare med grundkunskaper inom NPF';

test('of two who edit the same cell the second sees both values and chooses', async ({ visit }) => {
  const first = new IndicatorsPage(await visit('rapportor'));
  const second = new IndicatorsPage(await visit('enhetschef'));
  await first.open('year=2023');
  await second.open('year=2023');
  const firsts = first.cell(shared, 'T1');
  const seconds = second.cell(shared, 'T1');

  await firsts.enter('61');
  await expect(firsts.place).toContainText('sparat');
  await seconds.enter('62');
  await expect(seconds.message).toContainText(/Robin Rapportör sparade 61.%.*Du skrev 62.%/);
  await expect(seconds.place).toContainText('två värden');
  await first.page.reload();
  await expect(firsts.place).toContainText(/61.%/);

  await second.page.keyboard.press('ArrowUp');
  await seconds.answer('Ta det sparade: 61\u00A0%');
  await expect(seconds.place).toContainText(/61.%/);

  await firsts.enter('63');
  await expect(firsts.place).toContainText('sparat');
  await seconds.enter('64');
  await expect(seconds.message).toContainText(/Robin Rapportör sparade 63.%.*Du skrev 64.%/);
  await second.page.keyboard.press('ArrowUp');
  await seconds.answer('Behåll mitt: 64\u00A0%');
  await expect(seconds.place).toContainText(/64.%.*sparat/);
  await first.page.reload();
  await expect(firsts.place).toContainText(/64.%/);
});

test('a figure typed without a network waits in its cell and is saved when the network is back', async ({
  visit,
  troubles,
}) => {
  troubles.expect(/ERR_INTERNET_DISCONNECTED/);
  const page = await visit('rapportor');
  const table = new IndicatorsPage(page);
  await table.open('year=2023');
  const cell = table.cell(cut, 'T1');
  await page.context().setOffline(true);
  await cell.enter('44');
  await expect(cell.place).toContainText('väntar');
  await expect(cell.place).toContainText(/44.%/);
  await expect(cell.message).toContainText('Servern svarar inte. Värdet är kvar här');
  await page.context().setOffline(false);
  await expect(cell.place).toContainText('sparat');
  await page.reload();
  await expect(cell.place).toContainText(/44.%/);
});

test('a network that fails in the middle of saving loses nothing', async ({ visit, troubles }) => {
  troubles.expect(/ERR_(FAILED|INTERNET_DISCONNECTED)/);
  const page = await visit('rapportor');
  const table = new IndicatorsPage(page);
  await table.open('year=2023');
  const cell = table.cell(cut, 'T1');
  await page.route('**/graphql', async (route) => {
    await route.fetch();
    await page.context().setOffline(true);
    await route.abort();
  });
  await cell.enter('45');
  await expect(cell.place).toContainText('väntar');
  await page.unroute('**/graphql');
  await page.context().setOffline(false);
  await expect(cell.place).toContainText(/45.%.*sparat/);
  await page.reload();
  await expect(cell.place).toContainText(/45.%/);
});

test('who has been signed out signs in again and finds what was typed', async ({ visit, troubles }) => {
  troubles.expect(/status of 401/);
  const page = await visit('rapportor');
  const table = new IndicatorsPage(page);
  await table.open('year=2023');
  const cell = table.cell(signedOut, 'T1');
  await cell.type('71');
  const [cookie] = await page.context().cookies();
  const answer = await page.request.fetch('/auth/sign-out', { method: 'POST' });
  expect(answer.status()).toBe(204);
  if (cookie) await page.context().addCookies([cookie]);

  await cell.field.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Du har loggats ut' });
  await expect(dialog).toBeVisible();
  const kept = 'Du har loggats ut. Värdet finns kvar här och sparas när du har loggat in igen.';
  await expect(page.locator('[role="status"]', { hasText: kept })).toBeAttached();
  await dialog.getByRole('button', { name: 'Fortsätt som Robin Rapportör' }).click();
  await expect(dialog).toBeHidden();
  await expect(cell.place).toContainText(/71.%.*sparat/);
  await page.reload();
  await expect(cell.place).toContainText(/71.%/);
});

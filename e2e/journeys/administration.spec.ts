import { Administration } from '../pages/administration.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { expect, test } from '../world/test.ts';

const municipality = '9999';

test('an administrator adds and moves a unit, and its history stays', async ({ visit }) => {
  const admin = new Administration(await visit('administrator', { municipality }));
  await admin.open('organisation');
  await admin.press('Lägg till enhet');
  await admin.fill('Namn', 'Fältgruppen');
  await admin.fill('Kod', 'FALT');
  await admin.press('Lägg till enhet');
  await expect(admin.dialog).toBeHidden();
  const row = admin.row('Fältgruppen');
  await expect(row).toContainText('Enhet');

  await admin.change('Fältgruppen');
  await admin.press('Flytta');
  await admin.choose('Under vilken enhet', /kontor|förvaltning|avdelning/i);
  await admin.press('Flytta');
  await expect(admin.dialog.getByRole('listitem').first()).toContainText('Under');

  await admin.press('Byt namn');
  await admin.fill('Namn', 'Fältteamet');
  await admin.fill('Från och med', '2020-01-01');
  await admin.press('Byt namn');
  await expect(admin.dialog.getByRole('alert')).toContainText('Ange en senare dag');
  await expectAccessible(admin.page);

  await admin.fill('Från och med', '2999-01-01');
  await admin.press('Byt namn');
  await expect(admin.dialog.getByText('Från 1 januari 2999: Fältteamet, under')).toBeVisible();
  await expectAccessible(admin.page);
  await admin.close();
  await expect(row).toContainText('Från 1 januari 2999: Fältteamet');
  await admin.change('Fältgruppen');
  await admin.press('Ta tillbaka ändringen från 1 januari 2999');
  await expect(admin.dialog.getByText('Från 1 januari 2999:')).toBeHidden();
  await admin.close();
  await expect(row).not.toContainText('Fältteamet');
});

test('an administrator adds a service area from a day and plans another name', async ({ visit }) => {
  const admin = new Administration(await visit('administrator', { municipality }));
  await admin.open('organisation');
  await admin.press('Lägg till område');
  await admin.fill('Namn', 'Fältarbete');
  await admin.fill('Kod', 'FALTARB');
  await admin.fill('Första dag', '2022-01-01');
  await admin.press('Lägg till område');
  await expect(admin.dialog).toBeHidden();
  const item = admin.page.getByRole('listitem').filter({ hasText: 'Fältarbete' });
  await expect(item).toContainText('från 2022-01-01');

  await admin.change('Fältarbete');
  await admin.fill('Namn', 'Uppsökande arbete');
  await admin.fill('Från och med', '2999-01-01');
  await admin.press('Byt namn');
  await expect(item).toContainText('Från 1 januari 2999: Uppsökande arbete.');
  await expectAccessible(admin.page);

  await admin.change('Fältarbete');
  await expect(admin.dialog).toContainText('Från 1 januari 2999: Uppsökande arbete.');
  await expectAccessible(admin.page);
  await admin.press('Ta tillbaka ändringen från 1 januari 2999');
  await expect(item).not.toContainText('Uppsökande');
});

test('a new person gets a role, signs in, and stands in for a chief', async ({ visit, request }) => {
  const admin = new Administration(await visit('administrator', { municipality }));
  await admin.open('personer');
  await admin.press('Lägg till person');
  await admin.fill('Namn', 'Nova Nyanställd');
  await admin.press('Lägg till person');
  await expect(admin.dialog).toBeHidden();
  await admin.change('Nova Nyanställd');
  await admin.choose('Roll', 'Analytiker');
  await admin.choose('I vilken enhet', /./);
  await admin.press('Ge rollen');
  await expect(admin.dialog.getByRole('listitem')).toContainText('Analytiker i');
  await admin.close();

  const sent = await request.post('/auth/demo', { data: { person: 'nova-nyanstalld', municipality } });
  expect(sent.status()).toBe(204);
  const roles = async () =>
    JSON.stringify(await (await request.post('/graphql', { data: { query: '{ viewer { roles } }' } })).json());
  expect(await roles()).not.toContain('avdelningschef');

  const chief = new Administration(await visit('avdelningschef', { municipality }));
  await chief.open('ersattare');
  await chief.choose('Vem som ersätter', 'Nova Nyanställd');
  await chief.fill('Sista dag', '2999-12-31');
  await chief.press('Utse ersättare');
  await expect(chief.page.getByRole('listitem').filter({ hasText: 'Nova Nyanställd ersätter' })).toBeVisible();
  expect(await roles()).toContain('avdelningschef');
  await expectAccessible(chief.page);

  await chief.press('Avsluta ersättaren Nova Nyanställd');
  await expect(chief.page.getByText('Ingen ersättare är utsedd.')).toBeVisible();
  expect(await roles()).not.toContain('avdelningschef');
});

test('everybody understands the pages of the administration', async ({ visit }) => {
  const admin = new Administration(await visit('administrator', { municipality }));
  for (const part of ['organisation', 'personer', 'ersattare', 'installningar'] as const) {
    await admin.open(part);
    await expect(admin.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(admin.page.getByText('Hämtar …')).toBeHidden();
    await expectAccessible(admin.page);
    await admin.page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(admin.page);
    await admin.page.setViewportSize({ width: 1280, height: 860 });
  }
  const reader = new Administration(await visit('namndledamot', { municipality }));
  await reader.open('personer');
  await expect(reader.page.getByText('Bara en administratör ser och ändrar')).toBeVisible();
});

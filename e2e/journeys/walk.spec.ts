import { IndicatorsPage } from '../pages/indicators-page.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { Shell } from '../pages/shell.ts';
import { StartPage } from '../pages/start-page.ts';
import { expect, test } from '../world/test.ts';

const plans = 'Andel aktuella genomförandeplaner i ärenden';

test('an outcome goes from the hands of the rapportör to the eyes of the socialchef', async ({ page }) => {
  const start = new StartPage(page);
  const shell = new Shell(page);
  const overview = new OverviewPage(page);
  const table = new IndicatorsPage(page);
  const { place } = table.cell(plans, 'T1');
  const loaded = () => page.evaluate(() => performance.timeOrigin);

  await start.open();
  await start.signInAs('Robin Rapportör');
  await expect(shell.heading).toHaveText('Att göra');
  await shell.go('Översikt');
  await overview.choose(2023, 'T1');
  await overview.counting.check();
  const before = await overview.met();
  const load = await loaded();

  await shell.go('Indikatorer');
  await table.filters.getByRole('radio', { name: '2023' }).click();
  await expect(shell.heading).toHaveText('Indikatorer 2023');
  await expect(table.status(plans)).toContainText('Ej rapporterat');

  await table.walkTo(plans, 'T1');
  await page.keyboard.type('96,5');
  await page.keyboard.press('Enter');
  await expect(table.status(plans)).toContainText('Uppfyllt');
  await expect(place).toContainText(/sparat \d\d:\d\d/);
  await expect(place).toContainText(/9[67].%/);

  await shell.go('Översikt');
  await overview.choose(2023, 'T1');
  await overview.counting.check();
  await expect(overview.sentence).toContainText(`${before + 1} når målvärdet`);
  expect(await loaded()).toBe(load);

  await table.open('year=2023');
  await expect(place).toContainText(/9[67].%/);
  await expect(table.status(plans)).toContainText('Uppfyllt');

  await shell.signOut();
  await expect(start.heading).toBeVisible();
  await start.signInAs('Sam Socialchef');
  await expect(shell.heading).toHaveText('Att göra');
  await shell.go('Översikt');
  await overview.choose(2023, 'T1');
  await overview.counting.check();
  await expect(overview.sentence).toContainText(`${before + 1} når målvärdet`);
});

test('a visitor without a session is led to the start page and back', async ({ page }) => {
  const start = new StartPage(page);
  await page.goto('/indikatorer?year=2022&status=met');
  await expect(start.heading).toBeVisible();
  await start.signInAs('Anna Analytiker');
  await expect(page).toHaveURL(/\/indikatorer\?year=2022&status=met$/);
});

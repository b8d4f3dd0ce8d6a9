import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { expect, test } from '../world/test.ts';

test('an analyst follows an indicator from a figure to its units, its targets and all targets of the plan', async ({
  visit,
}) => {
  const page = await visit('analytiker');
  await page.goto('/indikatorer?year=2022&tertial=T3&open=2022-01');
  await page.getByRole('link', { name: 'Följ indikatorn genom åren' }).click();
  await expect(page).toHaveURL(/\/indikator\//);
  await expect(page.getByRole('heading', { level: 2, name: 'Utfall genom åren' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Enheternas egna siffror, T3 2022' })).toBeVisible();

  await page.getByRole('link', { name: 'Visa enheternas siffror T1 2022' }).click();
  await expect(page).toHaveURL(/period=2022T1/);
  await expect(page.getByRole('heading', { level: 2, name: 'Enheternas egna siffror, T1 2022' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Målvärdets historia' })).toContainText('2022');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Visa alla målvärden' }).click();
  await expect(page).toHaveURL(/targets=all/);
  const all = page.getByRole('table', { name: 'Alla målvärdens historia' });
  await expect(all).toBeVisible();
  const everything = await all.getByRole('row').count();
  await page.getByRole('radio', { name: 'Lättare året efter' }).click();
  await expect(page).toHaveURL(/targets=easier/);
  await expect.poll(() => all.getByRole('row').count()).toBeLessThan(everything);
  await expectAccessible(page);
  await page.goBack();
  await expect(page).toHaveURL(/targets=all/);
  await expect(page).toHaveURL(/period=2022T1/);
});

test('on a phone the page is read downwards', async ({ visit }) => {
  const page = await visit('namndledamot', { viewport: { width: 360, height: 760 } });
  await page.goto('/indikatorer?year=2022&tertial=T3&open=2022-01');
  await page.getByRole('link', { name: 'Följ indikatorn genom åren' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Så har indikatorn ändrats' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('an address that leads to no indicator says so', async ({ visit }) => {
  const page = await visit('analytiker');
  await page.goto('/indikator/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1, name: 'Indikatorn finns inte' })).toBeVisible();
  await expectAccessible(page);
});

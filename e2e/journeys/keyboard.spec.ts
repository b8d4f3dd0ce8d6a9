import { ReportPage } from '../pages/report-page.ts';
import { tabTo } from '../world/keyboard.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, test } from '../world/test.ts';

test.beforeAll(() => putSampleBack('9999'));
test.afterAll(() => putSampleBack('9999'));

test('from the first page to the receipt of a report without a pointer', async ({ page }) => {
  const { keyboard } = page;
  const own = new ReportPage(page);
  await page.goto('/');
  await tabTo(page, page.getByRole('listitem').getByRole('button', { name: 'Elis Enhetschef' }));
  await keyboard.press('Enter');
  await expect(own.heading).toHaveText('Att göra');

  await tabTo(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: /Boendestödet/ })
      .first(),
  );
  await keyboard.press('Enter');
  await expect(own.heading).toHaveText('Rapportera tertial 1 2023');

  // One stop for the whole sheet; within it the arrows and Enter lead on, each answer to the next empty cell.
  const empty = own.grid.locator('[data-editable][data-empty]');
  await tabTo(page, empty.first());
  await expect(own.focused).toHaveAttribute('data-empty');
  for (let left = await empty.count(); left > 0; left = await empty.count()) {
    await expect(own.focused).toHaveAttribute('data-field');
    if ((await own.focused.getAttribute('data-empty')) === null) {
      await keyboard.press('ArrowDown');
      continue;
    }
    await keyboard.type('ej mätt');
    await keyboard.press('Enter');
    await expect.poll(() => empty.count()).toBeLessThan(left);
  }

  const handIn = page.getByRole('button', { name: 'Lämna in' });
  await expect(handIn).toBeEnabled();
  await tabTo(page, handIn);
  await keyboard.press('Enter');
  await expect(own.focused).toHaveText('Rapporten är inlämnad.');
});

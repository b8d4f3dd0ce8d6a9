import { ReportPage } from '../pages/report-page.ts';
import { tabTo } from '../world/keyboard.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, test } from '../world/test.ts';

test.beforeAll(() => putSampleBack('9999'));
test.afterAll(() => putSampleBack('9999'));

/** What is typed where a cell says this; the first that fits. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/Antal svar/, '41'],
  [/Antal tillfrågade/, '60'],
  [/1–5/, '3,9'],
  [/Totalt/, '18 av 36'],
  [/Kvinnor/, '10 av 20'],
  [/Män/, '8 av 16'],
  [/^Kostnad/, '120'],
  [/^Antal/, '4'],
  [/^Andel synpunkter/, 'ej mätt'],
  [/^Andel/, '45 av 60'],
];

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
  const typed = new Set<string>();
  for (let left = await empty.count(); left > 0; left = await empty.count()) {
    await expect(own.focused).toHaveAttribute('data-field');
    if ((await own.focused.getAttribute('data-empty')) === null) {
      await keyboard.press('ArrowDown');
      continue;
    }
    const name = (await own.focused.getAttribute('aria-label')) ?? '';
    const [, answer = ''] = answers.find(([words]) => words.test(name)) ?? [];
    expect(answer, name).not.toBe('');
    typed.add(answer);
    await keyboard.type(answer);
    await keyboard.press('Enter');
    await expect.poll(() => empty.count()).toBeLessThan(left);
  }

  for (const [, answer] of answers) expect(typed).toContain(answer);

  const handIn = page.getByRole('button', { name: 'Lämna in' });
  await expect(handIn).toBeEnabled();
  await tabTo(page, handIn);
  await keyboard.press('Enter');
  await expect(own.focused).toHaveText('Rapporten är inlämnad.');
});

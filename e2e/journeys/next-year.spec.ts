import { Shell } from '../pages/shell.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, type Page, test } from '../world/test.ts';

test.afterAll(() => putSampleBack('9999'));

const municipality = '9999';

/** Opens the list of what may become of an indicator of last year, and chooses. */
async function decideOn(page: Page, name: string, choice: string) {
  await page.getByRole('row', { name }).getByRole('button').click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

test('an administrator makes next year’s plan from this one, and the committee decides', async ({ visit }) => {
  const page = await visit('administrator', { municipality });
  await page.goto('/plan?year=2023');
  await page.getByRole('link', { name: 'Ändra målkedjan' }).click();
  const shell = new Shell(page);
  await expect(shell.heading).toHaveText('Ändra målkedjan 2023');

  await page.getByRole('button', { name: 'Börja på 2024' }).click();
  await expect(shell.heading).toHaveText('Ändra målkedjan 2024');
  const rows = page.getByRole('table', { name: 'Indikatorerna från 2023' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const names = await rows
    .locator('th[scope="row"]')
    .evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent ?? ''));
  const [reworded = '', retired = ''] = names;

  const member = await visit('namndledamot', { municipality });
  await member.goto('/plan');
  await expect(new Shell(member).heading).toHaveText('Plan 2023');
  await expect(member.getByRole('radio', { name: '2024' })).toHaveCount(0);
  await expect(member.getByRole('link', { name: 'Ändra målkedjan' })).toHaveCount(0);

  await decideOn(page, reworded, 'Formulera om');
  await page.getByRole('textbox', { name: 'Nytt namn' }).fill('Samma sak med nya ord');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Blir: Samma sak med nya ord')).toBeVisible();
  await decideOn(page, retired, 'Avsluta');
  await expect(page.getByRole('button', { name: `Ändra ${retired}`, exact: true })).toHaveCount(0);

  await page
    .getByRole('button', { name: /^Lägg till indikator under/ })
    .first()
    .click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Indikatorns namn' }).fill('Andel som får svar inom en vecka');
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(form.getByText('Välj minst en.')).toBeVisible();
  await form.getByRole('group', { name: 'Enheter som rapporterar' }).getByRole('checkbox').first().check();
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(form).toHaveCount(0);

  await page.getByRole('button', { name: 'Beslutad av nämnden' }).click();
  await expect(page.getByRole('dialog')).toContainText('Andel som får svar inom en vecka saknar målvärde.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stäng' }).click();

  await page.getByRole('button', { name: 'Ändra Andel som får svar inom en vecka' }).click();
  await form.getByRole('textbox', { name: 'Målvärde' }).fill('högst 60 %');
  await expect(form.getByText(/^Målvärdet stämmer inte/)).toBeVisible();
  await form.getByRole('textbox', { name: 'Målvärde' }).fill('minst 60 %');
  await expect(form.getByText(/^Målvärdet stämmer inte/)).toHaveCount(0);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Spara' }).click();
  await expect(form).toHaveCount(0);

  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 860 });

  await page.getByRole('button', { name: 'Beslutad av nämnden' }).click();
  await page.getByRole('button', { name: 'Ja, nämnden har beslutat' }).click();
  await expect(page.getByText('Planen för 2024 är beslutad.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ta bort/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Till planen' }).click();
  await expect(shell.heading).toHaveText('Plan 2024');
  await member.goto('/plan?year=2024');
  for (const view of [page, member]) {
    const found = (name: string) => view.getByRole('rowheader', { name });
    await expect(found('Samma sak med nya ord')).toContainText(reworded);
    await expect(view.getByRole('row', { name: 'Andel som får svar inom en vecka' })).toContainText('60 %');
    await expect(view.getByRole('table', { name: /^Förs inte vidare från 2023/ })).toContainText(retired);
  }
});

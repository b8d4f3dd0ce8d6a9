import { expectPictures, savePicture } from '../world/pictures.ts';
import { expect, type Page, test } from '../world/test.ts';

const measure = 'Egen försörjning efter insats';

/** The totals of a chart as its table tells them, row by row. */
async function totals(page: Page, chart: string | RegExp): Promise<string[]> {
  const figure = page.getByRole('figure', { name: chart });
  await figure.getByRole('button', { name: 'Visa som tabell' }).click();
  const rows = figure.getByRole('row').filter({ has: page.getByRole('cell') });
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent?.replace(' (er kommun)', '').trim()).join(' | ')),
  );
  return texts.sort();
}

test('two municipalities read the same released totals, and nothing of each other’s units', async ({ visit }) => {
  const ours = await visit('analytiker', { municipality: '0139' });
  const asked: string[] = [];
  ours.on('response', (response) => {
    if (response.url().includes('/graphql')) void response.text().then((text) => asked.push(text));
  });
  await ours.goto('/utforska');
  await ours.getByRole('link', { name: 'Jämför kommuner' }).click();
  await expect(ours.getByRole('heading', { level: 1, name: 'Jämför kommuner' })).toBeVisible();
  const bars = ours.getByRole('figure', { name: `${measure}, T3 2022` });
  await expect(bars.getByRole('img')).toHaveAccessibleName(
    /högst i Upplands-Bro \(er kommun\) med 50\s% och lägst i Exempelby \(påhittad kommun\) med 40\s%/,
  );
  const words = bars.locator('text');
  await expect(words.filter({ hasText: /^Upplands-Bro \(er kommun\)$/ })).toBeVisible();
  await expect(words.filter({ hasText: /^n = \d+ · \d av \d enhet(er)?$/ })).toHaveCount(2);
  const theirs = await visit('socialchef', { municipality: '9999' });
  await theirs.goto(ours.url());
  const own = await totals(ours, `${measure}, T3 2022`);
  expect(own).toHaveLength(2);
  expect(await totals(theirs, `${measure}, T3 2022`)).toEqual(own);
  // 2023 is not locked, so nothing of it has been released.
  await ours.getByRole('button', { name: /Till år$/ }).click();
  await expect(ours.getByRole('option')).toHaveText(['2021', '2022']);
  await ours.keyboard.press('Escape');
  for (const unit of ['Boendestödet', 'Vuxenenheten', 'Gruppbostäderna']) expect(asked.join()).not.toContain(unit);
});

test('what is compared stands in the address, and the rules of what is released stand below', async ({ visit }) => {
  const page = await visit('analytiker', { municipality: '9999' });
  await page.goto('/utforska/kommuner');
  await page.getByRole('radio', { name: 'Kvinnor' }).click();
  await expect(page).toHaveURL(/sex=women/);
  // 26 of 70 women.
  const women = page.getByRole('figure', { name: `${measure}, kvinnor, T3 2022` });
  await expect(women.getByRole('img')).toHaveAccessibleName(/Exempelby \(påhittad kommun\) \(er kommun\) är 37\s%/);
  await page.getByRole('radio', { name: 'T1' }).click();
  await expect(page).toHaveURL(/tertial=T1/);
  // 8 of 25 women.
  const atT1 = page.getByRole('figure', { name: `${measure}, kvinnor, T1 2022` });
  await expect(atT1.getByRole('img')).toHaveAccessibleName(/Exempelby \(påhittad kommun\) \(er kommun\) är 32\s%/);
  await page.reload();
  await expect(atT1).toBeVisible();
  await page.goBack();
  await expect(women).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/sex=/);
  await expect(page.getByText('En total som bygger på färre än fem hålls inne.')).toBeVisible();
});

test('both charts are saved as pictures that say what they are of', async ({ visit }) => {
  const page = await visit('analytiker', { municipality: '9999' });
  await page.goto('/utforska/kommuner?sex=women&tertial=T3');
  for (const { title, period, drawn } of [
    { title: `${measure}, kvinnor, T3 2022`, period: 'T3 2022', drawn: 'Exempelby (påhittad kommun) (er kommun)' },
    { title: `${measure} över tid, kvinnor, T3 2021–2022`, period: 'T3 2021–2022', drawn: '2021' },
  ]) {
    await test.step(title, async () => {
      const figure = page.getByRole('figure', { name: title });
      const [svg, png] = [await savePicture(figure, 'SVG'), await savePicture(figure, 'PNG')];
      const lines = (await expectPictures(page, svg, png)).split('\n');
      expect(lines).toEqual(expect.arrayContaining([title, drawn, `Urval: Mått: ${measure}; Gäller: Kvinnor`]));
      const words = lines.join(' ');
      expect(words).toMatch(/Siffrorna är: \d+ publicerade/);
      expect(words).toContain(`Har inte lämnat ut något för ${period}: Upplands-Bro.`);
    });
  }
});

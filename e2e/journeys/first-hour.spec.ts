import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ReportingPage } from '../pages/reporting-page.ts';
import { Shell } from '../pages/shell.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { expect, test } from '../world/test.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../apps/api/launch/cli.mjs', import.meta.url));
const municipality = '1234';

test.beforeAll(async () => {
  const founded = ['--code', municipality, '--name', 'Berga', '--administrator', 'Ada Administratör'];
  const env = { ...process.env, TERTIAL_HOME: process.env.E2E_HOME };
  await run(process.execPath, [command, 'municipality', 'add', ...founded], { env });
});

test('a municipality of one’s own comes from nothing to its first open tertial', async ({ visit, request }) => {
  test.setTimeout(120_000);
  const page = await visit('administrator', { municipality });
  const shell = new Shell(page);
  await page.goto('/att-gora');
  await expect(shell.heading).toHaveText('Kom igång');
  for (const path of ['/oversikt', '/indikatorer', '/rapportera', '/plan', '/historik', '/filer']) {
    await page.goto(path);
    await expect(shell.heading).toHaveText('Det finns ingen målkedja än');
  }
  await page.getByRole('main').getByRole('link', { name: 'Kom igång' }).click();

  const units = page.getByRole('textbox', { name: 'Enheter' });
  await units.fill('HT1\tHemtjänst norr\tEnhet\tAO\nHT1\tHemtjänst söder\tEnhet\tAO\nAO\tÄldreomsorg\tAvdelning\t');
  await expect(page.getByText('1 sak att rätta innan något läggs till.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Hemtjänst söder/ })).toContainText('Finns redan.');
  await expect(page.getByRole('button', { name: 'Lägg till enheter' })).toBeDisabled();
  await expectAccessible(page);
  await units.fill('HT1\tHemtjänst norr\tEnhet\tAO\nHT2\tHemtjänst söder\tEnhet\tAO\nAO\tÄldreomsorg\tAvdelning\t');
  await page.getByRole('button', { name: 'Lägg till enheter' }).click();
  await expect(page.getByText('Klart. 2 enheter.')).toBeVisible();

  const areas = page.getByRole('textbox', { name: 'Verksamhetsområden' });
  await areas.fill('Äldreomsorg\nEkonomiskt bistånd');
  await page.getByRole('button', { name: 'Lägg till områden' }).click();
  await expect(page.getByText('Klart. 2 områden.')).toBeVisible();

  const first = page.getByRole('textbox', { name: 'Första året' });
  await first.fill('2072');
  await page.getByRole('button', { name: 'Börja med året' }).click();
  await page.getByRole('button', { name: 'Ta bort året 2072' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await expect(page.getByText('Året 2072 är borttaget.')).toBeFocused();
  await first.fill('2027');
  await page.getByRole('button', { name: 'Börja med året' }).click();
  // The plan is looked at while it is empty, and is not shown so later.
  await page.getByRole('link', { name: 'Till målkedjan' }).click();
  await expect(page.getByText('Planen är tom.')).toBeVisible();
  await page.goBack();
  for (const step of [0, 1]) await page.getByText('Lägg till', { exact: true }).nth(step).click();
  const rows =
    '1.1\tTrygg omsorg\tAndel nöjda\t%\t80 %\tEnkät\t\tT3\t\tÄldreomsorg, Barn och unga\n\t\tVäntetid\tdagar\thögst 17\t\tHT1, HT3\t';
  const add = page.getByRole('button', { name: 'Lägg till mål och indikatorer' });
  await page.getByRole('textbox', { name: 'Mål och indikatorer' }).fill(rows);
  const strayed = page.getByRole('row', { name: /Andel nöjda/ });
  const wanting = page.getByRole('row', { name: /Väntetid/ });
  await expect(strayed).toContainText('Ett område finns inte. Lägg till det i steg 2');
  await expect(wanting).toContainText('En enhet finns inte. Lägg till den i steg 1');
  await expect(add).toBeDisabled();
  // What was lacking is added above, and the rows are read once more.
  await areas.fill('Barn och unga');
  await page.getByRole('button', { name: 'Lägg till områden' }).click();
  await expect(strayed).not.toContainText('finns inte');
  // What was lacking comes from another tab, and the rows wait meanwhile, also while other pages are looked at.
  const beside = await page.context().newPage();
  await beside.goto('/administration/kom-igang');
  await beside.getByText('Lägg till', { exact: true }).first().click();
  await beside.getByRole('textbox', { name: 'Enheter' }).fill('HT3\tHemtjänst väster\tEnhet\tAO');
  await beside.getByRole('button', { name: 'Lägg till enheter' }).click();
  await expect(beside.getByText('Klart. 3 enheter.')).toBeVisible();
  await beside.close();
  await expect(wanting).toContainText('En enhet finns inte.');
  await page.getByRole('button', { name: 'Läs igen' }).click();
  await expect(wanting).not.toContainText('finns inte');
  await shell.go('Plan');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Mål och indikatorer' })).toHaveValue(rows);
  await expect(add).toBeEnabled();
  await add.click();
  await expect(page.getByText('Klart. 2027: 2 indikatorer.')).toBeVisible();

  await page.getByRole('textbox', { name: 'Personer' }).fill('Runa Rapportör\truna@example.se\tRapportör\tHT1');
  await expect(page.getByText('Går att lägga till: 1 person och 1 roll.')).toBeVisible();
  await page.getByRole('button', { name: 'Lägg till personer' }).click();
  await expect(page.getByText('Klart. 1 person utöver dig.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Personer' }).fill('Runa Rapportör\truna@example.se\tRapportör\tHT1');
  await expect(page.getByText('Det finns inget nytt att lägga till.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lägg till personer' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Personer' }).fill('');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 860 });

  await expect(page.getByRole('link', { name: 'Sätt dagar och öppna tertialen' })).toHaveCount(0);
  await expect(page.getByText('Planen för 2027 måste vara beslutad innan tertialen kan öppnas.')).toBeVisible();
  await shell.go('Rapportera');
  await expect(page.getByText('Planen för 2027 är inte beslutad än.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Besluta planen för 2027' }).click();
  await page.getByRole('button', { name: 'Beslutad av nämnden' }).click();
  await expect(page.getByText('1 indikator har inget verksamhetsområde.')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, nämnden har beslutat' }).click();
  await expect(page.getByText('Planen för 2027 är beslutad.')).toBeVisible();
  await shell.go('Rapportera');
  await expect(shell.heading).toHaveText('Rapportering T1 2027');
  await page.goto('/administration/kom-igang');
  await page.getByRole('link', { name: 'Sätt dagar och öppna tertialen' }).click();
  await expect(shell.heading).toContainText('2027');

  const calendar = new ReportingPage(page);
  await calendar.moveDueDay('2027-05-20');
  await expect(page.getByText('Dagarna är sparade.')).toBeVisible();
  await calendar.press('Öppna tertialet');
  await expect(page.getByText('Tertialet är öppet för rapportering.')).toBeVisible();
  await page.goto('/administration/kom-igang');
  await expect(page.getByText('Minst en tertial har öppnats.')).toBeVisible();

  const sent = await request.post('/auth/demo', { data: { person: 'runa-rapportor', municipality } });
  expect(sent.status()).toBe(204);
  const query = '{ toDo { open { period { id dueOn } reports { unit { name } } } } }';
  const waiting = await request.post('/graphql', { data: { query } });
  expect(await waiting.json()).toEqual({
    data: {
      toDo: {
        open: [{ period: { id: '2027T1', dueOn: '2027-05-20' }, reports: [{ unit: { name: 'Hemtjänst norr' } }] }],
      },
    },
  });
});

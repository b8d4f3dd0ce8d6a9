import { readFile } from 'node:fs/promises';
import { ExplorerPage } from '../pages/explorer-page.ts';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { Shell } from '../pages/shell.ts';
import { expect, type Page, test } from '../world/test.ts';

/** Loads what a link offers, as a browser does, and gives its lines. */
async function download(page: Page, link: string): Promise<string[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const file = await coming;
  return (await readFile(await file.path(), 'utf8')).split('\r\n').filter((line) => line !== '');
}

test('the year 2022 says what it says', async ({ visit }) => {
  const page = await visit('analytiker');
  const table = new IndicatorsPage(page);
  await table.open('year=2022');
  await expect(table.sentence).toContainText('39 av 40 indikatorer är mätta');
  await expect(table.sentence).toContainText('14 når målvärdet');
  expect(await table.names()).toHaveLength(40);

  const overview = new OverviewPage(page);
  for (const [tertial, met, measured] of [
    ['T1', 8, 35],
    ['T2', 9, 35],
    ['T3', 14, 39],
  ]) {
    await overview.open(`year=2022&tertial=${tertial}`);
    await expect(overview.sentence).toContainText(`${measured} av `);
    await expect(overview.sentence).toContainText(`${met} når målvärdet`);
  }
});

test('figures that are easily mistaken for each other are told apart', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('analytiker'));
  await table.open('year=2022');
  const atT3 = (name: string) => table.cell(name, 'T3').place;
  await expect(atT3('delaktighetsmodellen används')).toHaveText(/0.%/);
  await expect(table.status('delaktighetsmodellen används')).toContainText('Ej uppfyllt');
  await expect(atT3('påverka utbudet av tillhandahållna aktiviteter')).toContainText('ej mätt');
  await expect(table.status('påverka utbudet av tillhandahållna aktiviteter')).toContainText('Ej mätt');
  await expect(table.cell('hemma i deras gruppbostad', 'T1').place).toContainText('mäts i T3');
  await expect(atT3('månadsvis följs upp i fysiska möten')).toContainText('39 av 42');
  await expect(table.row('Antal SIP')).toContainText('ändrat målvärde 10 → 20');
});

test('a selection can be shared, and taken out as a file', async ({ visit }) => {
  const page = await visit('analytiker');
  const table = new IndicatorsPage(page);
  await table.open('year=2022');
  await table.filterBy('Verksamhetsområde', 'Barn, unga och familj');
  await table.filterBy('Måluppfyllelse', 'Uppfyllt', 'Nästan');
  await expect(table.sentence).toContainText(/Urvalet visar \d av 40/);
  const word = 'insats';
  await table.search.fill(word);
  for (const said of [/area=/, /status=met,partly/, /q=/]) await expect(page).toHaveURL(said);
  await expect(table.sentence).toContainText(/Urvalet visar \d av 40/);
  const rows = await table.names();
  expect(rows.length).toBeGreaterThan(0);

  const elsewhere = await visit('socialchef');
  await elsewhere.goto(page.url());
  const same = new IndicatorsPage(elsewhere);
  await expect(same.grid).toBeVisible();
  expect(await same.names()).toEqual(rows);

  const lines = await download(page, 'Ladda ner CSV');
  expect(lines[0]).toBe('goal,indicator,unit,direction,t1,t2,t3,target,status,trend');
  expect(lines).toHaveLength(41);
  const first = 'Individens delaktighet och de digitala tjänsterna ska öka,Andel aktuella genomförandeplaner i ärenden';
  expect(lines[1]).toBe(`${first},percent,higher,86,84,81,100,notMet,down`);

  const forExcel = await download(page, 'CSV för Excel');
  expect(forExcel[0]).toBe('\uFEFFgoal;indicator;unit;direction;t1;t2;t3;target;status;trend');
  expect(forExcel.some((line) => line.includes(';91,5;'))).toBe(true);

  const withBoth = await download(page, 'CSV med och utan felrapporterat');
  expect(withBoth[0]).toMatch(/;trend;t1Without;t2Without;t3Without;without$/);
  expect(withBoth.filter((line) => /;86;.*;98;.*T3: /.test(line))).toHaveLength(1);
});

test('what is filtered in the table is filtered in the explorer, and in the table again', async ({ visit }) => {
  const page = await visit('analytiker');
  const table = new IndicatorsPage(page);
  await table.open('year=2022&tertial=T2');
  await table.filterBy('Mål', '2.4.5 Socialnämnden ska verka för självständighet, integration och likabehandling');
  await table.filterBy('Måluppfyllelse', 'Uppfyllt', 'Nästan');
  await expect(table.sentence).toContainText(/Urvalet visar \d av 40/);
  const rows = await table.names();
  expect(rows.length).toBeGreaterThan(1);

  await page.getByRole('link', { name: 'Utforska de här indikatorerna vidare' }).click();
  const explorer = new ExplorerPage(page);
  await explorer.expectCount(rows.length);
  expect((await explorer.column('name')).toSorted()).toEqual(rows.map((name) => name.replace(/ NY$/, '')).toSorted());

  await explorer.views.getByRole('link', { name: 'Årets indikatorer' }).click();
  await expect(table.sentence).toContainText(/Urvalet visar \d av 40/);
  expect(await table.names()).toEqual(rows);
});

test('the table is sorted by what its heading says, and the order is in the address', async ({ visit }) => {
  const page = await visit('analytiker');
  const table = new IndicatorsPage(page);
  await table.open('year=2022');
  const chain = await table.names();
  await table.grid.getByRole('columnheader', { name: 'Indikator' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=name/);
  const sorted = await table.names();
  expect(sorted).toEqual(chain.toSorted(new Intl.Collator('sv-SE').compare));
});

test('every chart has a twin as a table', async ({ visit }) => {
  const overview = new OverviewPage(await visit('analytiker'));
  await overview.open('year=2022&tertial=T3');
  for (const chart of overview.charts) await expect(await overview.showTable(chart)).toBeVisible();
  const tertials = overview.page.getByRole('table', { name: 'Måluppfyllelse per tertial 2022' });
  await expect(tertials.getByRole('row', { name: /^Uppfyllt/ }).getByRole('cell')).toHaveText(['8', '9', '14']);
});

test('the plan counts what becomes of the indicators', async ({ visit }) => {
  const page = await visit('analytiker');
  await page.goto('/plan?year=2023');
  for (const heading of [
    'Kvar från 2022 13',
    'Omformulerade 1',
    'Osäkra 1',
    'Nya 2023 10',
    'Förs inte vidare från 2022 25',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
  }
  await expect(new OverviewPage(page).sentence).toContainText('har 25 indikatorer');
});

test('the committee reads nothing that is not released', async ({ visit }) => {
  const reporter = new IndicatorsPage(await visit('rapportor'));
  const name = 'Andel avslutade ärenden som anvisats bostad enligt bosättningslagen';
  await reporter.open('year=2023');
  await reporter.cell(name, 'T1').enter('77');
  await expect(reporter.cell(name, 'T1').place).toContainText('sparat');

  const page = await visit('namndledamot');
  const table = new IndicatorsPage(page);
  await table.open('year=2023');
  await expect(table.row(name)).toBeVisible();
  await expect(table.row(name)).not.toContainText('77');
  await expect(table.row(name)).not.toContainText('Ej uppfyllt');
  const file = await page.request.get('/export/indicators.csv?municipality=0139&year=2023');
  expect(await file.text()).not.toContain(',77,');
});

test('language and theme are the person’s own choice, and last', async ({ visit }) => {
  const page = await visit('analytiker');
  const shell = new Shell(page);
  await page.goto('/indikatorer?year=2022');
  await shell.choose('English');
  await expect(shell.heading).toHaveText('Indicators 2022');
  await page.reload();
  await expect(shell.heading).toHaveText('Indicators 2022');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await shell.choose('Svenska');
  await expect(shell.heading).toHaveText('Indikatorer 2022');

  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await shell.choose('Mörkt');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect.poll(paper).toBe(dark);
  await shell.choose('Ljust');
  await expect.poll(paper).toBe(light);
});

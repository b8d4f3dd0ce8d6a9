import { IndicatorsPage } from '../pages/indicators-page.ts';
import { ReportPage } from '../pages/report-page.ts';
import { Shell } from '../pages/shell.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, type Page, test } from '../world/test.ts';

const municipality = '9999';
const unit = 'Boendestödet';
const opinions = 'Andel synpunkter som besvaras inom tio arbetsdagar';

test.beforeEach(() => putSampleBack(municipality));

/** The names of the questions that the page asks from now on. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) names.push(request.postDataJSON().operationName);
  });
  return names;
}

test('a figure saved in the table heals it by its own answer', async ({ visit }) => {
  const page = await visit('rapportor', { municipality });
  const table = new IndicatorsPage(page);
  await table.open('year=2023');
  const names = asked(page);
  const cell = await table.cellOfUnit(opinions, unit, 'T1');
  await cell.enter('75');
  await expect(cell.place).toContainText('sparat');
  await expect(table.cell(opinions, 'T1').place).toContainText('5 av 8 enheter');
  expect(names).toEqual(['RecordOutcome']);
});

test('a figure saved in the sheet of a unit stands in the table that was read before', async ({ visit }) => {
  const page = await visit('rapportor', { municipality });
  const table = new IndicatorsPage(page);
  const sheet = new ReportPage(page);
  const shell = new Shell(page);
  await table.open('year=2023');
  await expect(table.cell(opinions, 'T1').place).toContainText('4 av 8 enheter');
  await shell.go('Rapportera');
  await page.getByRole('main').getByRole('link', { name: unit }).first().click();
  await sheet.enter(opinions, '75');
  await expect(sheet.note(opinions)).toContainText('Sparat');
  await shell.go('Indikatorer');
  await expect(table.cell(opinions, 'T1').place).toContainText('5 av 8 enheter');
});

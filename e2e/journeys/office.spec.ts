import { HistoryPage } from '../pages/history-page.ts';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import { ReportPage } from '../pages/report-page.ts';
import { ReportingPage } from '../pages/reporting-page.ts';
import { ToDoPage } from '../pages/to-do-page.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, type Page, test } from '../world/test.ts';

test.beforeAll(() => putSampleBack('9999'));
test.afterAll(() => putSampleBack('9999'));

const unit = 'Boendestödet';
const period = '2023T1';
const last = 'Andel synpunkter som besvaras inom tio arbetsdagar';
const municipality = '9999';

interface Answer {
  data: { toDo: { open: { reports: { unit: { id: string } }[] }[] } };
}
interface Rows {
  data: {
    report: { rows: { indicatorId: string; name: string; cells: { revision: number; figure: object | null }[] }[] };
  };
}

/** Answers all that is left of the unit but for one indicator. */
async function fillAllBut(page: Page, indicator: string) {
  const ask = (query: string) => page.request.post('/graphql', { data: { query } });
  const open: Answer = await (await ask('{ toDo { open { reports { unit { id } } } } }')).json();
  const unitId = open.data.toDo.open[0]?.reports[0]?.unit.id;
  const report: Rows = await (
    await ask(`{ report(unitId: "${unitId}", period: "${period}")
      { rows { indicatorId name cells { revision figure { value } } } } }`)
  ).json();
  const cells = report.data.report.rows
    .filter(({ name, cells }) => name !== indicator && cells[0]?.figure === null)
    .map(({ indicatorId, cells }) => ({
      indicatorId,
      sex: 'total',
      entry: { absence: 'notMeasured' },
      expectedRevision: cells[0]?.revision ?? 0,
    }));
  const query = 'mutation ($input: SaveCellsInput!) { saveCells(input: $input) { results { saved } } }';
  const variables = { input: { unitId, period, cells, pasted: false } };
  expect((await page.request.post('/graphql', { data: { query, variables } })).ok()).toBe(true);
}

test('a tertial goes from the unit to the committee, back once on the way, and is put right afterwards', async ({
  visit,
}) => {
  test.setTimeout(180_000);
  const chef = await visit('enhetschef', { municipality });
  const head = await visit('avdelningschef', { municipality });
  const social = await visit('socialchef', { municipality });
  const chefToDo = new ToDoPage(chef);
  const report = new ReportPage(chef);
  const headToDo = new ToDoPage(head);
  const headReporting = new ReportingPage(head);

  await test.step('the unit fills in its last figure and hands in', async () => {
    await fillAllBut(chef, last);
    await chefToDo.open();
    await expect(chefToDo.lead).toContainText('En sak väntar på dig');
    await chefToDo.begin(`Fyll i 1 siffra för ${unit}`);
    await report.enter(last, '9 av 10');
    await chef.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await expect(chef.getByText('Elis Enhetschef lämnade in').first()).toBeVisible();
  });

  await test.step('the head of division sends it back with words', async () => {
    await headToDo.open();
    await expect(headToDo.task(`Granska och godkänn ${unit}`)).toBeVisible();
    await headReporting.open(2023, 'T1');
    await headReporting.choose(unit);
    await headReporting.press('Skicka tillbaka (1)');
    await headReporting.dialog.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click();
    await expect(headReporting.dialog.getByRole('alert')).toContainText('Skriv vad som behöver ändras');
    await headReporting.say('Räkna med april också.', 'Skicka tillbaka');
    await expect(headReporting.unit(unit)).toContainText('Skickad tillbaka');
  });

  await test.step('the unit hands in again, and it is approved', async () => {
    await chefToDo.open();
    await expect(chefToDo.task(`Ändra och lämna in ${unit} igen`)).toContainText('Räkna med april också.');
    await chefToDo.begin(`Ändra och lämna in ${unit} igen`);
    await chef.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await expect(chef.getByText('Elis Enhetschef lämnade in').first()).toBeVisible();
    await headReporting.open(2023, 'T1');
    await headReporting.choose(unit);
    await headReporting.press('Godkänn valda (1)');
    await expect(headReporting.unit(unit)).toContainText('Godkänd');
  });

  await test.step('a figure that is known to be wrong shows both totals', async () => {
    const table = new IndicatorsPage(head);
    await table.open('year=2023');
    await table.nameButton(last).click();
    const pane = head.getByRole('dialog');
    await pane.getByRole('button', { name: `Märk som fel: ${unit} T1` }).click();
    await new ReportingPage(head).page
      .getByRole('dialog', { name: /^Märk som fel/ })
      .getByRole('textbox')
      .fill('April räknades inte med.');
    await head.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(pane.getByText(/%, \d+.% utan felrapporterande enhet/)).toBeVisible();
    await expect(pane.getByText('Fel: April räknades inte med.')).toBeVisible();
  });

  const reporting = new ReportingPage(social);
  await test.step('the head of social services locks it, and the committee reads it', async () => {
    await reporting.open(2023, 'T1');
    await reporting.press('Lås tertialet');
    await expect(reporting.dialog).toContainText('Inte godkända: ');
    await reporting.say('Nämnden sammanträder i morgon.', 'Lås tertialet');
    await expect(reporting.lead).toContainText('Tertialet är låst');
    const member = await visit('namndledamot', { municipality });
    const table = new IndicatorsPage(member);
    await table.open('year=2023');
    await expect(table.cell(last, 'T1').place).toContainText('%');
  });

  await test.step('it is opened again with a reason', async () => {
    await reporting.press('Öppna igen');
    await reporting.say('En enhet saknades.', 'Öppna igen');
    await expect(social.getByText('Tertialet är öppet igen.')).toBeVisible();
  });

  await test.step('the history tells it all, and holds', async () => {
    const history = new HistoryPage(social);
    await history.open(`?period=${period}&onlyCorrections=true`);
    await expect(history.revisions.first()).toContainText('Märkt som fel: April räknades inte med.');
    await history.checkChain();
    await expect(history.check).toContainText('Historiken håller.');
  });
});

import { Administration } from '../pages/administration.ts';
import { DetailsPane } from '../pages/details-pane.ts';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { ReportPage } from '../pages/report-page.ts';
import { ReportingPage } from '../pages/reporting-page.ts';
import { ToDoPage } from '../pages/to-do-page.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, test } from '../world/test.ts';
import { handInUnits } from '../world/unit-answers.ts';

test.beforeAll(() => putSampleBack('9999'));
test.afterAll(() => putSampleBack('9999'));

const unit = 'Boendestödet';
const trust = 'Andel brukare som litar på personalen';
const clear = 'Hur lätt besluten är att förstå, 1–5';
const occupied = 'Andel med arbete, studier eller praktik';
const opinions = 'Andel synpunkter som besvaras inom tio arbetsdagar';
const cost = 'Kostnad för tillfällig personal';
/** Units that the head of social services hands in; the first holds a figure of the head of division, too. */
const mixed = 'Gruppbostäderna';
const others = ['Vuxenenheten', 'Daglig verksamhet'];
const bothTotals = /%, \d+.% utan felrapporterande enhet/;
const municipality = '9999';

test('a tertial goes from the calendar to the committee through the hands of every role', async ({ visit }) => {
  test.setTimeout(120_000);
  const reporter = await visit('rapportor', { municipality });
  const unitHead = await visit('enhetschef', { municipality });
  const head = await visit('avdelningschef', { municipality });
  const social = await visit('socialchef', { municipality });
  const analyst = await visit('analytiker', { municipality });
  const member = await visit('namndledamot', { municipality });
  const report = new ReportPage(reporter);
  const reporterToDo = new ToDoPage(reporter);
  const unitHeadToDo = new ToDoPage(unitHead);
  const headReporting = new ReportingPage(head);
  const socialReporting = new ReportingPage(social);
  const memberReporting = new ReportingPage(member);
  const memberTable = new IndicatorsPage(member);

  await test.step('the administrator moves the last day', async () => {
    const calendar = new ReportingPage(await visit('administrator', { municipality }));
    await calendar.open(2023, 'T1');
    await calendar.moveDueDay('2023-05-22');
    await expect(calendar.page.getByText('Dagarna är sparade.')).toBeVisible();
    await expect(calendar.page.getByRole('button', { name: 'Lås tertialet' })).toHaveCount(0);
  });

  await test.step('the head of division names a deputy', async () => {
    const deputies = new Administration(head);
    await deputies.open('ersattare');
    await deputies.choose('Vem som ersätter', 'Arvid Analytiker');
    await deputies.fill('Sista dag', '2999-12-31');
    await deputies.press('Utse ersättare');
    await expect(head.getByRole('listitem').filter({ hasText: 'Arvid Analytiker ersätter' })).toBeVisible();
  });

  await test.step('the reporter writes how many answered a survey, and is warned of few', async () => {
    await reporterToDo.open();
    await expect(reporterToDo.lead).toContainText('22 maj');
    await reporterToDo.begin(`Fyll i 6 siffror för ${unit}`);
    await expect(report.noteAt(`${trust}, Antal svar`)).toContainText('Svarsfrekvensen har fallit från');
    await report.typeAt(`${clear}, ${unit}`, '3,9');
    await expect(report.noteAt(`${clear}, ${unit}`)).toContainText('Sparat');
    await report.typeAt(`${clear}, Antal svar`, '12');
    await expect(report.noteAt(`${clear}, Antal svar`)).toContainText('Få svar');
    await report.typeAt(`${clear}, Antal tillfrågade`, '8');
    await expect(report.field).toHaveAttribute('aria-invalid', 'true');
    await expect(report.grid).toContainText('Fler har svarat än som tillfrågades.');
    await report.press('Escape');
    await report.typeAt(`${clear}, Antal tillfrågade`, '16');
    await expect(report.rowAt(`${clear}, Antal tillfrågade`)).toContainText(/75.%/);
  });

  await test.step('and women and men on their own', async () => {
    await report.typeAt(`${occupied}, Totalt, ${unit}`, '21 av 40');
    await report.typeAt(`${occupied}, Kvinnor, ${unit}`, '23 av 22');
    await expect(report.field).toHaveAttribute('aria-invalid', 'true');
    await report.press('Escape');
    await report.typeAt(`${occupied}, Kvinnor, ${unit}`, '12 av 22');
    await report.typeAt(`${occupied}, Män, ${unit}`, '9 av 18');
    await expect(report.noteAt(`${occupied}, Män, ${unit}`)).toContainText('Sparat');
  });

  await test.step('the rest goes down the column, and the head of unit is left to hand in', async () => {
    await report.cellCalled('Antal personer som gått vidare till eget boende').focus();
    for (const text of ['3', '92', '90', '240']) {
      await reporter.keyboard.type(text);
      await report.press('Enter');
    }
    await expect(reporter.locator('footer')).toContainText(
      'Alla frågor har ett svar. Enhetens chef lämnar in rapporten.',
    );
    await expect(reporter.getByRole('button', { name: 'Lämna in', exact: true })).toHaveCount(0);
    await memberTable.open('year=2023');
    await expect(memberTable.cell(opinions, 'T1').place).not.toContainText('%');
  });

  const handIn = async (task: string) => {
    await unitHeadToDo.open();
    await unitHeadToDo.begin(task);
    await unitHead.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await expect(unitHead.getByText('Elis Enhetschef lämnade in').first()).toBeVisible();
  };
  await test.step('the head of unit hands in, and the head of division sends it back with words', async () => {
    await handIn(`Lämna in ${unit}`);
    await headReporting.open(2023, 'T1');
    await headReporting.choose(unit);
    await headReporting.press('Skicka tillbaka (1)');
    await headReporting.dialog.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click();
    await expect(headReporting.dialog.getByRole('alert')).toContainText('Skriv vad som behöver ändras');
    await headReporting.say('Räkna med april också.', 'Skicka tillbaka');
    await expect(headReporting.unit(unit)).toContainText('Skickad tillbaka');
  });

  await test.step('the reporter mends it, it is handed in again, and the deputy approves what has changed', async () => {
    await reporterToDo.open();
    await expect(reporterToDo.task(`Ändra och lämna in ${unit} igen`)).toContainText('Räkna med april också.');
    await reporterToDo.begin(`Ändra och lämna in ${unit} igen`);
    await report.typeAt(`${cost}, ${unit}`, '251');
    await expect(report.note(cost)).toContainText('Sparat');
    await handIn(`Ändra och lämna in ${unit} igen`);
    await handInUnits(social, '2023T1', mixed, ...others);

    const deputyToDo = new ToDoPage(analyst);
    const deputy = new ReportingPage(analyst);
    await deputyToDo.open();
    await expect(deputyToDo.task(`Granska och godkänn ${unit}`)).toBeVisible();
    await deputy.open(2023, 'T1');
    await deputy
      .unit(unit)
      .getByRole('button', { name: /^Granska/ })
      .click();
    await expect(deputy.dialog).toContainText(/240.*251/);
    await deputy.dialog.getByRole('button', { name: 'Stäng' }).click();
    await deputy.approve(unit, mixed);
  });

  await test.step('the head of division approves the rest of the branch at once, but not figures of their own', async () => {
    await headReporting.open(2023, 'T1');
    await headReporting.approve(...others);
    await expect(headReporting.unit('Ekonomiskt bistånd')).toContainText('Du har själv sparat siffror här.');
    await socialReporting.open(2023, 'T1');
    await socialReporting.press('Lås tertialet');
    await expect(socialReporting.dialog).toContainText('Inte godkända: Öppenvården för familjer, Ekonomiskt bistånd.');
    await socialReporting.dialog.getByRole('button', { name: 'Lås tertialet' }).click();
    await expect(socialReporting.dialog.getByRole('alert')).toContainText('Skriv varför.');
    await socialReporting.dialog.getByRole('button', { name: 'Avbryt' }).click();
    await socialReporting.approve('Öppenvården för familjer', 'Ekonomiskt bistånd');
  });

  await test.step('a figure that turns out to be wrong is marked, and the total is shown without it too', async () => {
    const table = new IndicatorsPage(head);
    await table.open('year=2023');
    await table.nameButton(opinions).click();
    const details = new DetailsPane(head, opinions);
    await details.begin(`Märk som fel: ${unit} T1`);
    await details.answer({ 'Varför?': 'April räknades inte med.' }, 'Spara');
    await expect(details.pane.getByText('Fel: April räknades inte med.')).toBeVisible();
    await expect(details.pane.getByText(bothTotals)).toBeVisible();
  });

  await test.step('the head of social services locks it, and only then the committee reads it', async () => {
    await memberReporting.open(2023, 'T1');
    await expect(memberReporting.lead).toContainText('Här finns ingen rapportering som du kan läsa.');
    const toDo = new ToDoPage(social);
    await toDo.open();
    await toDo.begin('Lås T1 2023');
    await socialReporting.press('Lås tertialet');
    await expect(socialReporting.dialog).toContainText('Alla enheter är godkända.');
    await socialReporting.dialog.getByRole('button', { name: 'Lås tertialet' }).click();
    await expect(socialReporting.lead).toContainText('Tertialet är låst');

    await memberReporting.open(2023, 'T1');
    await expect(memberReporting.unit(unit)).toContainText('Låst');
    await memberTable.open('year=2023');
    await expect(memberTable.cell(opinions, 'T1').place).toContainText('%');
    await memberTable.nameButton(opinions).click();
    await expect(new DetailsPane(member, opinions).pane.getByText(bothTotals)).toBeVisible();
    const overview = new OverviewPage(analyst);
    await overview.open('year=2023&tertial=T1');
    await expect(overview.sentence).toContainText('når målvärdet');
    await report.open(unit, '2023T1');
    await expect(
      reporter.getByText('Tertialet är låst. Är en siffra fel kan den rättas eller märkas som fel under Indikatorer.'),
    ).toBeVisible();
  });

  await test.step('it is opened again with a reason, and the committee waits anew', async () => {
    await socialReporting.press('Öppna igen');
    await socialReporting.dialog.getByRole('button', { name: 'Öppna igen', exact: true }).click();
    await expect(socialReporting.dialog.getByRole('alert')).toContainText('Skriv varför.');
    await socialReporting.say('En enhet saknades.', 'Öppna igen');
    await expect(social.getByText('Tertialet är öppet igen.')).toBeVisible();
    const happened = reporter.getByRole('list', { name: 'Vad som har hänt med tertialet' });
    await new ReportingPage(reporter).open(2023, 'T1');
    await expect(happened.getByRole('listitem').first()).toContainText(/öppnade igen .+ En enhet saknades\./);
    await memberReporting.open(2023, 'T1');
    await expect(memberReporting.lead).toContainText('Här finns ingen rapportering som du kan läsa.');
  });
});

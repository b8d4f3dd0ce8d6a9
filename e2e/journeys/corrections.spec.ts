import { DetailsPane } from '../pages/details-pane.ts';
import { HistoryPage } from '../pages/history-page.ts';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import { ToDoPage } from '../pages/to-do-page.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, type Page, test } from '../world/test.ts';

test.beforeAll(() => putSampleBack('9999'));
test.afterAll(() => putSampleBack('9999'));

const municipality = '9999';
const unit = 'Boendestödet';
const opinions = 'Andel synpunkter som besvaras inom tio arbetsdagar';
const plans = 'Andel aktuella genomförandeplaner';
const families = 'Andel familjer som fått stöd inom en månad';

/** Opens what is known of an indicator of the year that is published. */
async function about(page: Page, indicator: string): Promise<DetailsPane> {
  const table = new IndicatorsPage(page);
  await table.open('year=2022');
  await table.nameButton(indicator).click();
  const details = new DetailsPane(page, indicator);
  await expect(details.pane.getByRole('heading', { name: 'Utfall per enhet' })).toBeVisible();
  return details;
}

test('a published figure is corrected when somebody asks, and both the old and the new can be read', async ({
  visit,
}) => {
  const reporter = await visit('rapportor', { municipality });
  const social = await visit('socialchef', { municipality });
  const asking = await about(reporter, opinions);
  await expect(asking.pane.getByRole('button', { name: /^Rätta: / })).toHaveCount(0);
  await asking.begin(`Be om rättelse: ${unit} T3`);
  await asking.answer({ 'Rätt värde': '43 av 42', 'Varför?': 'Två synpunkter räknades dubbelt.' }, 'Skicka begäran');
  await expect(reporter.getByRole('alert')).toContainText('Det första talet kan inte vara större än det andra.');
  await asking.answer({ 'Rätt värde': '4 av 6' }, 'Skicka begäran');
  await expect(asking.pane.getByText('Begäran är skickad.')).toBeVisible();

  const toDo = new ToDoPage(social);
  await toDo.open();
  const request = toDo.task(`Rätta ${opinions}, ${unit}, T3 2022`);
  await expect(request).toContainText('Två synpunkter räknades dubbelt.');
  await request.getByRole('button', { name: 'Gör ändringen' }).click();
  await expect(social.getByText('Ändringen är gjord.')).toBeVisible();

  const history = new HistoryPage(await visit('namndledamot', { municipality }));
  await history.open('?period=2022T3&onlyCorrections=true');
  await expect(history.revisions.first()).toContainText('Två synpunkter räknades dubbelt.');
  // Who stands outside is told that a figure was changed and why, not from what to what.
  await expect(history.revisions.first()).toContainText('sekretess');
  await expect(history.revisions.first()).not.toContainText(/67.%/);
  await history.checkChain();
  await expect(history.check).toContainText('Fingeravtryck');
});

test('who decides may decline, and has a correction of their own decided by somebody else', async ({ visit }) => {
  const reporter = await about(await visit('rapportor', { municipality }), plans);
  await reporter.begin(`Be att den märks som fel: ${unit} T3`);
  await reporter.answer({ 'Varför?': 'Jag tror att den är fel.' }, 'Skicka begäran');
  await expect(reporter.pane.getByText('Begäran är skickad.')).toBeVisible();

  const page = await visit('socialchef', { municipality });
  const toDo = new ToDoPage(page);
  await toDo.open();
  await toDo.task(`Märk ${plans}, ${unit}, T3 2022 som fel`).getByRole('button', { name: 'Avslå' }).click();
  const decline = page.getByRole('dialog');
  await decline.getByRole('textbox').fill('Den stämmer med systemet.');
  await decline.getByRole('button', { name: 'Avslå' }).click();
  await expect(page.getByText('Begäran är avslagen.')).toBeVisible();

  const details = await about(page, plans);
  await details.begin(`Be om rättelse: ${unit} T3`);
  await details.answer({ 'Rätt värde': '36 av 47' }, 'Skicka begäran');
  await expect(page.getByRole('alert')).toContainText('Skriv varför, så att andra förstår.');
  await details.answer({ 'Varför?': 'Tre planer hade gått ut.' }, 'Skicka begäran');
  await expect(details.pane.getByText('Begäran är skickad.')).toBeVisible();

  const division = await visit('avdelningschef', { municipality });
  const tasks = new ToDoPage(division);
  await tasks.open();
  const own = tasks.task(`Rätta ${plans}, ${unit}, T3 2022`);
  await own.getByRole('button', { name: 'Gör ändringen' }).click();
  await expect(division.getByText('Ändringen är gjord.')).toBeVisible();
  const corrected = await about(division, plans);
  const figure = corrected.pane.getByRole('listitem').filter({ hasText: unit });
  await expect(figure).toContainText(/77.%/);
  // The old one and the new one, side by side, with the reason.
  await expect(figure).toContainText(/Rättad .* från .* av 47\) till 77.% \(36 av 47\): Tre planer hade gått ut\./);
});

test('a figure that is wrong stays, struck through, and the total is shown with and without it', async ({ visit }) => {
  const details = await about(await visit('socialchef', { municipality }), plans);
  await details.begin('Märk som fel: Vuxenenheten T3');
  await details.answer({ 'Varför?': 'Avslutade ärenden räknades med.' }, 'Spara');
  await expect(details.pane.getByText('Fel: Avslutade ärenden räknades med.')).toBeVisible();

  const member = await visit('namndledamot', { municipality });
  const seen = await about(member, plans);
  await expect(seen.pane.getByText(/%, \d+.% utan felrapporterande enhet/)).toBeVisible();
  await expect(seen.pane.getByText('Fel: Avslutade ärenden räknades med.')).toBeVisible();
  await expect(seen.pane.getByRole('button', { name: /^(Rätta|Märk som fel|Be )/ })).toHaveCount(0);
  await seen.close();
  await expect(new IndicatorsPage(member).row(plans)).toContainText(/T3: \d+.% utan felrapporterande enhet/);
});

test('where only the total is known to be wrong, a source says what it would be', async ({ visit }) => {
  const page = await visit('socialchef', { municipality });
  const details = await about(page, families);
  await details.begin('Ange total från en källa');
  await details.answer({ 'Total utan felet': '97', 'Vad är fel?': 'Tre familjer saknas.' }, 'Spara');
  await expect(page.getByRole('alert')).toContainText('Skriv vem eller vad som säger det.');
  await details.answer({ Källa: 'Nämndens protokoll' }, 'Spara');
  await expect(details.pane.getByText('Ändringen är sparad.')).toBeVisible();

  const seen = await about(await visit('namndledamot', { municipality }), families);
  await expect(seen.pane.getByText(/97.% utan felrapporterande enhet/)).toContainText('Källa: Nämndens protokoll');
});

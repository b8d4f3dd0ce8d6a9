import { ReportPage } from '../pages/report-page.ts';
import { Shell } from '../pages/shell.ts';
import { StartPage } from '../pages/start-page.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, type Page, test } from '../world/test.ts';

test.beforeAll(() => putSampleBack('9999'));

const unit = 'Boendestödet';
const plans = 'Andel aktuella genomförandeplaner';
const moved = 'Antal personer som gått vidare till eget boende';
const contacts = 'Andel ärenden som kontaktas inom tre arbetsdagar';
const opinions = 'Andel synpunkter som besvaras inom tio arbetsdagar';
const cost = 'Kostnad för tillfällig personal';
const municipality = '9999';

async function report(page: Page, search = ''): Promise<ReportPage> {
  const own = new ReportPage(page);
  await own.open(unit, '2023T1', search);
  return own;
}

test('a figure is written, taken back and done again with the keyboard alone', async ({ visit }) => {
  const own = await report(await visit('rapportor', { municipality }));
  await own.cell(opinions).focus();
  await own.press('7', '5', 'Enter');
  await expect(own.note(opinions)).toContainText('Sparat');
  await expect(own.cell(opinions)).toContainText(/75.%/);
  await expect(own.told.filter({ hasText: opinions })).toContainText('Sparat');
  await expect(own.focused).toHaveAccessibleName(new RegExp(`${cost}, ${unit}`));

  // A first key that is all that stood there replaces it and is kept.
  await own.press('ArrowUp', '7', 'Enter', 'ArrowUp', '7', '5', 'Enter');
  await expect(own.cell(opinions)).toContainText(/75.%/);
  await own.press('Control+z', 'Control+z');
  await expect(own.cell(opinions)).toContainText(/75.%/);

  await own.press('Control+z');
  await expect(own.cell(opinions)).toContainText('fyll i');
  await own.press('Control+y');
  await expect(own.cell(opinions)).toContainText(/75.%/);

  await own.press('ArrowUp', 'Delete');
  await expect(own.cell(opinions)).toContainText('fyll i');

  await own.press('F2', '5', 'Escape');
  await expect(own.cell(opinions)).toContainText('fyll i');
  await expect(own.focused).toHaveAccessibleName(new RegExp(opinions));

  await own.press('1', '2', '0', 'Enter');
  await expect(own.field).toHaveAttribute('aria-invalid', 'true');
  await expect(own.field).toHaveAccessibleDescription(/En andel kan inte vara mer än 100/);
  await own.press('Escape', 'Home', 'Enter');
  await expect(own.focused).toHaveAttribute('aria-expanded', 'true');
  await expect(own.grid).toContainText('Definition');
  await own.press('Enter', 'Shift+?');
  await expect(own.dialog).toContainText('Kortkommandon');
  await own.press('Escape');
  await expect(own.dialog).toBeHidden();
  await own.press('Tab');
  await expect(own.grid.locator(':focus')).toHaveCount(0);
});

test('0 % asks whether the unit does this, and the reason for an unusual figure follows it', async ({ visit }) => {
  const own = await report(await visit('rapportor', { municipality }));
  await own.enter(contacts, '0');
  await expect(own.note(contacts)).toContainText('Gör enheten detta? Ange annars ”ej mätt” eller ”ej tillämpligt”.');
  await own.cell(contacts).focus();
  await own.press('End', 'Enter');
  await expect(own.focused).toHaveText('Ej mätt');
  await own.press('ArrowRight', 'Enter');
  await expect(own.cell(contacts)).toContainText('ej tillämpligt');
  await expect(own.note(contacts)).toContainText('Sparat');

  await own.enter(opinions, '12');
  await own.note(opinions).getByRole('button', { name: 'Stämmer ändå' }).click();
  await own.dialog.getByRole('textbox', { name: 'Anledning' }).fill('Nytt system sedan mars.');
  await own.dialog.getByRole('button', { name: 'Spara anledningen' }).click();
  await expect(own.note(opinions)).toContainText('Stämmer: Nytt system sedan mars.');
  await own.enter(opinions, '');
  await expect(own.cell(opinions)).toContainText('fyll i');
});

test('a pasted block shows what is refused, and is taken back as one step', async ({ visit }) => {
  const own = await report(await visit('rapportor', { municipality }));
  await own.cell(moved).focus();
  await own.paste('9\n60 %\n43 av 42\n');
  await expect(own.dialog).toContainText('2 sparas, 1 sparas inte.');
  await expect(own.dialog.getByRole('row', { name: opinions })).toContainText(
    'Sparas inte. Det första talet kan inte vara större än det andra.',
  );
  await own.dialog.getByRole('button', { name: 'Spara 2 siffror' }).click();
  await expect(own.cell(moved)).toContainText('9');
  await expect(own.cell(contacts)).toContainText(/60.%/);
  await expect(own.cell(opinions)).toContainText('fyll i');

  await own.cell(moved).focus();
  await own.press('Control+z');
  await expect(own.cell(moved)).toContainText('fyll i');
  await expect(own.cell(contacts)).not.toContainText('60');

  // In a survey the lines fall on how many answered and were asked too, and all come back.
  const trust = 'Andel brukare som litar på personalen';
  const [answered, invited] = ['Antal svar', 'Antal tillfrågade'].map((part) => own.cellCalled(`${trust}, ${part}`));
  const before = await invited?.textContent();
  await own.cellCalled(`${trust}, Boendestödet`).focus();
  await own.paste('41 av 48\n48\n95\n');
  await own.dialog.getByRole('button', { name: 'Spara 3 siffror' }).click();
  await expect(answered ?? own.grid).toContainText('48');
  await expect(invited ?? own.grid).toContainText('95');
  await own.press('Control+z');
  await expect(invited ?? own.grid).toHaveText(before ?? '');
  await own.page.goto('/historik');
  await expect(own.page.getByText('48 svar av 95 tillfrågade').first()).toBeVisible();
});

test('what could not be sent is there after a reload, and is sent when the server is back', async ({
  visit,
  troubles,
}) => {
  troubles.expect(/ERR_FAILED/);
  const page = await visit('rapportor', { municipality });
  const own = await report(page);
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('saveCells')) await route.abort();
    else await route.continue();
  });
  await own.enter(cost, '410');
  await expect(own.note(cost)).toContainText('Ingen kontakt. Sparas när kontakten är tillbaka.');
  await page.reload();
  await expect(own.cell(cost)).toContainText('410');
  await expect(own.note(cost)).toContainText('Ingen kontakt');
  await page.unroute('**/graphql');
  await own.note(cost).getByRole('button', { name: 'Försök igen' }).click();
  await expect(own.note(cost)).toContainText(/Sparat|Stor ändring/);
  await own.enter(cost, '');
  await expect(own.cell(cost)).toContainText('fyll i');
});

test('of two who write in the same cell the second sees both figures and chooses', async ({ visit }) => {
  const first = await report(await visit('rapportor', { municipality }));
  const second = await report(await visit('enhetschef', { municipality }));
  await first.enter(cost, '300');
  await expect(first.note(cost)).toContainText(/Sparat|Stor ändring/);
  await second.enter(cost, '310');
  await expect(second.note(cost)).toContainText(/310.tkr.*Du.*300.tkr.*Rut Rapportör/);
  await second.note(cost).getByRole('button', { name: 'Behåll min' }).click();
  await expect(second.cell(cost)).toContainText('310');
  await expect(second.note(cost)).toContainText(/Sparat|Stor ändring/);

  await first.enter(cost, '320');
  await first.note(cost).getByRole('button', { name: 'Ta den andras' }).click();
  await expect(first.cell(cost)).toContainText('310');
  await first.enter(cost, '');
  await expect(first.cell(cost)).toContainText('fyll i');
});

test('one question at a time on a phone asks the same, and all can use it', async ({ visit }) => {
  const page = await visit('rapportor', { municipality, viewport: { width: 360, height: 780 } });
  const own = await report(page, '?vy=fraga&nr=8');
  const field = page.getByRole('textbox', { name: new RegExp(`^${opinions}, ${unit}|${opinions}, ${unit}`) });
  await field.fill('80');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(cost);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await expect(own.cell(opinions)).toContainText(/80.%/);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await own.enter(opinions, '');
  await expect(own.cell(opinions)).toContainText('fyll i');
});

test('what is missing is told, with the way to it', async ({ visit }) => {
  const page = await visit('rapportor', { municipality });
  const own = await report(page);
  await expect(own.lead).toContainText(/av 9 ifyllda/);
  await expect(page.locator('footer')).toContainText('Enhetens chef lämnar in när alla frågor har ett svar.');
  await page.getByRole('button', { name: moved, exact: true }).click();
  await expect(own.cell(moved)).toBeFocused();
  await own.cell(plans).focus();
  await expectAccessible(page);
});

test('what was not saved is gone from the browser once one has signed out', async ({ visit, troubles }) => {
  troubles.expect(/ERR_FAILED/);
  const page = await visit('rapportor', { municipality });
  const own = await report(page);
  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tertial.draft')));
  await page.context().route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('saveCells')) await route.abort();
    else await route.continue();
  });
  await own.enter(cost, '777');
  await expect(own.note(cost)).toContainText('Ingen kontakt.');
  await expect.poll(drafts).toHaveLength(1);
  const beside = await page.context().newPage();
  const other = await report(beside);
  await other.cell(opinions).focus();
  await other.press('8', '8');

  const shell = new Shell(page);
  await shell.signOut();
  await expect(own.dialog).toContainText('Det finns 2 utkast som inte är sparade.');
  await own.dialog.getByRole('button', { name: 'Stanna kvar' }).click();
  await expect(own.cell(cost)).toContainText('777');
  await shell.signOut();
  await own.dialog.getByRole('button', { name: 'Logga ut ändå' }).click();
  await expect(new StartPage(page).heading).toBeVisible();
  expect(await drafts()).toEqual([]);
  // The tab beside it knows no more.
  await expect(new StartPage(beside).heading).toBeVisible();
  await beside.close();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/777|88/);

  await new StartPage(page).signInAs('Rut Rapportör');
  await expect(new StartPage(page).heading).toBeHidden();
  const again = await report(page);
  await expect(again.cell(cost)).toContainText('fyll i');
});

test('the template that is offered is for one’s own unit and the tertial that is open', async ({ visit }) => {
  const page = await visit('rapportor', { municipality });
  await page.goto('/filer');
  await expect(page.getByRole('link', { name: 'Hämta mall' })).toHaveAttribute(
    'href',
    '/export/template.xlsx?unit=BOS&period=2023T1',
  );
});

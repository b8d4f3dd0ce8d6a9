import { ExplorerPage } from '../pages/explorer-page.ts';
import { expectAccessible } from '../world/access.ts';
import { type PlainFigure, readFigures, withLoweredTarget, worseTwice } from '../world/figures.ts';
import { expectWholeOnPaper } from '../world/paper.ts';
import { expect, test } from '../world/test.ts';

const municipality = '9999';
const years = [2021, 2022, 2023];

/** Figures as the table names them. */
function named(figures: readonly PlainFigure[]): string[] {
  return figures
    .map(({ name, unit, year, tertial }) => [name, ...(unit === '' ? [] : [unit]), `${tertial} ${year}`].join(' | '))
    .sort();
}

/** The number that a cell begins with, as Swedish writes it: 2 350 kr, 3,8. */
function numberIn(text: string): number | null {
  const digits = /^\d[\d\p{Zs}]*(,\d+)?/u.exec(text)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(/\p{Zs}/gu, '').replace(',', '.'));
}

/** The figures for everybody, by goal. */
function goalsOf(figures: readonly PlainFigure[]): Map<string, PlainFigure[]> {
  const goals = new Map<string, PlainFigure[]>();
  for (const figure of figures) {
    if (figure.sex === 'total') goals.set(figure.goal, [...(goals.get(figure.goal) ?? []), figure]);
  }
  return goals;
}

test('the questions that analysts ask most find the rows that the figures themselves say', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  const figures = await readFigures(page, 'units', years);
  const everybody = figures.filter(({ sex }) => sex === 'total');
  await explorer.open('level=units');
  await explorer.expectCount(everybody.length);

  const redAndWorse = worseTwice(figures).filter(({ status }) => status === 'notMet');
  expect(redAndWorse.length).toBeGreaterThan(0);
  await explorer.ask('Ej uppfyllt och sämre två tertial i rad');
  await explorer.expectCount(redAndWorse.length);
  expect((await explorer.rows()).sort()).toEqual(named(redAndWorse));
  await expect(page).toHaveURL(/status=notMet&run=worse2/);

  const lowered = withLoweredTarget(figures);
  expect(new Set(lowered.map(({ name }) => name)).size).toBe(2);
  await explorer.ask('Målvärdet sänkt sedan i fjol');
  await explorer.expectCount(lowered.length);
  expect((await explorer.rows()).sort()).toEqual(named(lowered));

  const few = everybody.filter(({ value, n }) => value !== null && n !== null && n < 20);
  await explorer.ask('Mäts på färre än 20');
  await explorer.expectCount(few.length);
  await explorer.filterBy('År', '2022');
  await explorer.filterBy('Tertial', 'T2');
  const fewAtT2 = few.filter(({ year, tertial }) => year === 2022 && tertial === 'T2');
  await explorer.expectCount(fewAtT2.length);
  expect((await explorer.rows()).sort()).toEqual(named(fewAtT2));
  await expect(page).toHaveURL(/below=20/);
});

test('what one types is looked for everywhere, and the question that it is like is offered', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  const figures = await readFigures(page, 'units', [2022]);
  const ofUnit = new Set(figures.filter(({ unit }) => unit === 'Boendestödet').map(({ name }) => name));
  await explorer.open('year=2022');
  await explorer.words.fill('boendestödet');
  const totals = (await readFigures(page, 'totals', [2022])).filter(
    ({ sex, name }) => sex === 'total' && ofUnit.has(name),
  );
  await explorer.expectCount(totals.length);
  const inSight = (await explorer.rows()).map((row) => row.split(' | ')[0] ?? '');
  expect(inSight.length).toBeGreaterThan(5);
  expect(inSight.filter((name) => !ofUnit.has(name))).toEqual([]);
  await explorer.ask('Enhet: Boendestödet');
  await expect(page).toHaveURL(/level=units/);
  await expect(page).toHaveURL(/unit=/);
  await expect(explorer.words).toHaveValue('');

  await explorer.open('level=units');
  await explorer.words.pressSequentially('röd och fallande');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await explorer.ask('Ej uppfyllt och sämre två tertial i rad');
  await expect(page).toHaveURL(/status=notMet&run=worse2/);
  await expect(page).not.toHaveURL(/q=/);
  await explorer.expectCount(1);
});

test('filters by unit, goal, year, status and words are the address, and the address is the filters', async ({
  visit,
}) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  const all = (await readFigures(page, 'units', years)).filter(({ sex }) => sex === 'total');
  const at = (year: number) => all.filter((figure) => figure.year === year && figure.unit === 'Vuxenenheten');
  await explorer.open('');
  await explorer.filterBy('År', '2022');
  await explorer.level('Varje enhet för sig');
  await explorer.filterBy('Enhet', 'Vuxenenheten');
  await explorer.expectCount(at(2022).length);
  await explorer.filterBy('Mål', '2.2 Fler klarar sig på egen hand');
  await explorer.filterBy('Måluppfyllelse', 'Nästan', 'Ej uppfyllt');
  await explorer.words.fill('ARBETE');
  const wanted = at(2022).filter(
    ({ goal, status, name, areas }) =>
      goal.startsWith('2.2') && /^(partly|notMet)$/.test(status) && /arbete/i.test(`${name} ${areas.join(' ')}`),
  );
  expect(wanted.length).toBeGreaterThan(0);
  await explorer.expectCount(wanted.length);
  expect((await explorer.rows()).sort()).toEqual(named(wanted));
  for (const said of [/year=2022/, /goal=/, /unit=/, /status=partly,notMet/, /level=units/, /q=ARBETE/]) {
    await expect(page).toHaveURL(said);
  }
  const link = page.url();

  await page.reload();
  await explorer.expectCount(wanted.length);
  expect((await explorer.rows()).sort()).toEqual(named(wanted));
  const other = new ExplorerPage(await visit('socialchef', { municipality }));
  await other.page.goto(link);
  await other.expectCount(wanted.length);
  expect((await other.rows()).sort()).toEqual(named(wanted));

  await explorer.filterBy('År', '2021');
  await expect(page).toHaveURL(/year=2021,2022/);
  await page.goBack();
  await expect(page).toHaveURL(link);
  await explorer.expectCount(wanted.length);
  await page.goBack();
  await expect(page).toHaveURL(/status=partly/);
  await expect(explorer.filters.getByRole('button', { name: 'Måluppfyllelse: Nästan' })).toBeVisible();
  await page.goForward();
  await expect(explorer.words).toHaveValue('ARBETE');
  await explorer.expectCount(wanted.length);

  await explorer.words.fill('finns inte någonstans');
  await expect(page.getByText('Ingen siffra passar urvalet')).toBeVisible();
  await explorer.expectCount(0);
  await explorer.filters.getByRole('button', { name: 'Rensa filter' }).click();
  await explorer.expectCount(all.length);
});

test('figures are sorted, grouped and set against each other, women and men too', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  const figures = await readFigures(page, 'totals', [2022]);
  const atT3 = figures.filter(({ tertial }) => tertial === 'T3');
  await explorer.open('year=2022&tertial=T3');
  const heading = explorer.table.getByRole('columnheader', { name: 'Utfall' });
  const sorted = async () => (await explorer.column('value')).flatMap((text) => numberIn(text) ?? []);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const up = await sorted();
  expect(up).toHaveLength(atT3.filter(({ sex, value }) => sex === 'total' && value !== null).length);
  expect(up).toEqual(up.toSorted((one, other) => one - other));
  await heading.getByRole('button').click();
  await expect(page).toHaveURL(/sort=-value/);
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(sorted).toEqual(up.toReversed());

  await explorer.choose('Gruppera efter', 'Mål');
  await expect(page).toHaveURL(/group=goal/);
  for (const [goal, own] of goalsOf(atT3)) {
    const met = own.filter(({ status }) => status === 'met').length;
    const measured = own.filter(({ value }) => value !== null).length;
    const group = explorer.table.getByRole('rowheader', { name: goal });
    await expect(group).toHaveText(`${goal} ${met} av ${measured} mätta når målvärdet`);
  }

  const both = figures.filter(({ sex }) => sex !== 'total');
  expect(both.length).toBeGreaterThan(0);
  await explorer.open('year=2022&tertial=T3');
  await explorer.filterBy('Kön', 'kvinnor', 'män');
  await explorer.expectCount(both.filter(({ tertial }) => tertial === 'T3').length);
  await explorer.choose('Visa som', 'Korstabell');
  await explorer.choose('Kolumner', 'Kön');
  await expect(explorer.pivot.getByRole('columnheader')).toHaveText(['Indikator', 'kvinnor', 'män', 'Tillsammans']);
  const women = both.find(({ sex, tertial }) => sex === 'women' && tertial === 'T3');
  const men = both.find(({ sex, tertial, family }) => sex === 'men' && tertial === 'T3' && family === women?.family);
  const cells = explorer.pivot.getByRole('row', { name: women?.name ?? '' }).getByRole('cell');
  const shown = [women, men].map((figure) => new RegExp(`^${Math.round(figure?.value ?? 0)}\\s%`));
  await expect(cells).toHaveText([...shown, /^\d av 2 når målet$/]);
  await page.reload();
  await expect(cells).toHaveCount(3);
  await cells.getByRole('link', { name: /av 2 når målet/ }).click();
  await explorer.expectCount(2);
  await expect(page).toHaveURL(/indicator=/);
});

test('a view is kept for oneself or shared, renamed and removed', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  await explorer.open('year=2022&status=notMet&view=heat');
  await explorer.saveView('Rött i fjol', { shared: false });
  await expect(explorer.views.getByRole('link', { name: 'Rött i fjol' })).toHaveAttribute('aria-current', 'page');
  await explorer.open('year=2022&group=goal&sort=-value');
  await explorer.saveView('Högst först', { shared: true });
  const rows = await explorer.rows();

  const other = new ExplorerPage(await visit('socialchef', { municipality }));
  await other.open('');
  await expect(other.views).toContainText(/Högst först delas av \p{L}+ Analytiker/u);
  await expect(other.views).not.toContainText('Rött i fjol');
  await other.views.getByRole('link', { name: 'Högst först' }).click();
  await expect(other.page).toHaveURL(/year=2022&group=goal&sort=-value/);
  await expect(other.table).toBeVisible();
  await expect.poll(() => other.rows()).toEqual(rows);
  await expect(other.views.getByRole('button', { name: 'Ändra vyn' })).toHaveCount(0);

  await explorer.views.getByRole('link', { name: 'Rött i fjol' }).click();
  await expect(page).toHaveURL(/view=heat/);
  await explorer.views.getByRole('button', { name: 'Ändra vyn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ändra vyn' });
  await dialog.getByRole('textbox', { name: 'Namn' }).fill('Högst först');
  await dialog.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(dialog).toContainText('Du har redan en vy med det namnet. Välj ett annat.');
  await dialog.getByRole('textbox', { name: 'Namn' }).fill('Ej uppfyllt 2022');
  await dialog.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(explorer.views.getByRole('link', { name: 'Ej uppfyllt 2022' })).toBeVisible();

  for (const name of ['Ej uppfyllt 2022', 'Högst först']) {
    const link = explorer.views.getByRole('link', { name });
    await link.click();
    await explorer.views.getByRole('button', { name: 'Ändra vyn' }).click();
    await page.getByRole('button', { name: 'Ta bort vyn' }).click();
    await expect(link).toHaveCount(0);
  }
  await other.page.reload();
  await expect(other.views).toBeVisible();
  await expect(other.views).not.toContainText('Högst först');
});

test('on paper every row stands, not only those in sight', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  await explorer.open('year=2022&level=units');
  const all = (await readFigures(page, 'units', [2022])).filter(({ sex }) => sex === 'total');
  expect((await explorer.rows()).length).toBeLessThan(all.length);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await explorer.rows()).toHaveLength(all.length);
  await expectWholeOnPaper(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => explorer.rows().then(({ length }) => length)).toBeLessThan(all.length);
});

test('figures that could not be fetched are said to be so, and are fetched again', async ({ visit, troubles }) => {
  troubles.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  await explorer.open('year=2022&status=notMet');
  await page.context().setOffline(true);
  await explorer.level('Varje enhet för sig');
  await expect(page.getByRole('heading', { level: 1, name: 'Något gick fel' })).toBeVisible();
  await expect(page.getByText('Det gick inte att nå servern.')).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(explorer.table).toBeVisible();
  await expect(page).toHaveURL(/year=2022&status=notMet&level=units/);
});

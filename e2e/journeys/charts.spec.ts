import { ExplorerPage } from '../pages/explorer-page.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { expectDrawn, expectPictures, savePicture } from '../world/pictures.ts';
import { expect, type Page, test } from '../world/test.ts';

const municipality = '9999';
const plans = 'q=aktuella+genomförandeplaner';

/** Every way to draw, with the words that must stand beside the target line and what the description must speak of. */
const kinds = [
  { view: 'series', query: plans, target: /^mål 95\s%$/, says: /Målvärdet .*nåddes i \d av 7 mätningar/ },
  { view: 'series', query: `${plans}&level=units&year=2022`, target: /^mål 95\s%$/, says: /5 serier/ },
  { view: 'bars', query: `${plans}&level=units&year=2022`, target: /^mål 95\s%$/, says: /5 staplar, störst först/ },
  { view: 'bars', query: `${plans}`, target: /^mål 95\s%$/, says: /7 staplar i tidsordning/ },
  { view: 'spread', query: `${plans}&level=units&year=2022`, target: /^mål 95\s%$/, says: /5 enheter siffror/ },
  { view: 'multiples', query: `${plans}&level=units`, target: null, says: /5 små diagram/ },
  { view: 'multiples', query: 'year=2022', target: null, says: /4 små diagram.*samma skala/ },
] as const;

async function inEveryLight(page: Page, check: () => Promise<void>) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 860 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await check();
    }
  }
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('every chart is drawn so that it can be read, whatever the light and the screen, and has a twin', async ({
  visit,
}) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  for (const { view, query, target, says } of kinds) {
    await test.step(`${view} of ${query}`, async () => {
      await explorer.open(`view=${view}&${query}`);
      const { chart } = explorer;
      await inEveryLight(page, () => expectDrawn(chart));
      await expect(chart).toHaveAccessibleDescription(says);
      const title = (await chart.getByRole('heading').textContent()) ?? '';
      await expect(chart.getByRole('img', { name: title })).toHaveAccessibleName(says);
      await expect(chart.locator('svg[role=img] path[stroke-dasharray]').first()).toBeAttached();
      if (target !== null) await expect(chart.locator('text').filter({ hasText: target }).first()).toBeVisible();
      if (view === 'spread') await expect(chart.getByText(/^alla enheter 85\s%\s\(n\s=\s206\)$/)).toBeVisible();
      const marks = await chart.locator('circle, rect').count();
      expect(marks).toBeGreaterThan(2);
      await chart.getByRole('button', { name: 'Visa som tabell' }).click();
      await expect(chart.getByRole('table')).toBeVisible();
      expect(await chart.getByRole('row').count()).toBeGreaterThan(2);
      await expect(chart.getByRole('img')).toHaveCount(0);
    });
  }
});

test('a target line stands where its value is', async ({ visit }) => {
  const explorer = new ExplorerPage(await visit('analytiker', { municipality }));
  await explorer.open(`view=series&year=2022&${plans}`);
  const { chart } = explorer;
  await expect(chart.locator('svg circle')).toHaveCount(3);
  const heights = await chart
    .locator('svg circle')
    .evaluateAll((dots) => dots.map((dot) => Number(dot.getAttribute('cy'))));
  const line = await chart.locator('svg path[stroke-dasharray="6 4"]').getAttribute('d');
  const at = Number(/^M[\d.]+ ([\d.]+)/.exec(line ?? '')?.[1]);
  await chart.getByRole('button', { name: 'Visa som tabell' }).click();
  const shares = await chart
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll('td')[0]?.textContent ?? ''));
  expect(shares.map((share) => Number.parseFloat(share))).toEqual([83, 84, 85]);
  // 172, 173 and 176 of 206: the first and the last give the scale, on which the target is 95.
  const [first = 0, , last = 0] = heights;
  const each = (first - last) / ((100 * (176 - 172)) / 206);
  expect(at).toBeCloseTo(first - each * (95 - (100 * 172) / 206), -1);
});

test('a heat map is a coloured table, and a picture in a file', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  await explorer.open('view=heat&year=2021,2022');
  const cells = explorer.chart.getByRole('cell');
  await expect(cells).toHaveCount(4 * 6);
  await inEveryLight(page, async () => {
    const looks = await cells.evaluateAll((all) =>
      all.map((cell) => ({ step: cell.dataset.step, colour: getComputedStyle(cell).backgroundColor })),
    );
    const colours = new Map(looks.map(({ step, colour }) => [step, colour]));
    expect(colours.size).toBeGreaterThan(2);
    expect(new Set(colours.values()).size).toBe(colours.size);
    expect(looks.every(({ step, colour }) => colours.get(step) === colour)).toBe(true);
  });
  await expect(explorer.chart).toHaveAccessibleDescription(/^4 mål i 6 tertial\. I T3 2022 når \d+ av \d+ mätta/);
});

test('a heat map on a phone opens at the latest tertial, with the names of the goals beside it', async ({ visit }) => {
  const page = await visit('socialchef', { municipality, viewport: { width: 360, height: 1800 } });
  const explorer = new ExplorerPage(page);
  await explorer.open('view=heat');
  const { chart } = explorer;
  const [periods, goals] = [chart.getByRole('columnheader'), chart.getByRole('rowheader')];
  await expect(periods.last()).toHaveText('T1 2023');
  await expect(periods.last()).toBeInViewport({ ratio: 1 });
  const latest = chart.getByRole('cell').last();
  await expect(latest).toBeInViewport({ ratio: 1 });
  await expect(latest.getByText(/uppfyllt$/)).toBeInViewport({ ratio: 1 });
  await expect(periods.nth(1)).not.toBeInViewport();
  for (const goal of await goals.all()) await expect(goal).toBeInViewport({ ratio: 1 });
  await chart.getByRole('region').press('ArrowLeft');
  await expect(goals.first()).toBeInViewport({ ratio: 1 });
});

test('the picture of a heat map carries all that the page shows', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  await explorer.open('view=heat');
  const { chart } = explorer;
  const goals = await chart.getByRole('rowheader').allInnerTexts();
  const marks = await chart.locator('td svg').count();
  expect(marks).toBeGreaterThan(goals.length);
  const legend = await chart
    .getByRole('list', { name: 'Andel som når målvärdet' })
    .getByRole('listitem')
    .allInnerTexts();
  const [svg, png] = [await savePicture(chart, 'SVG'), await savePicture(chart, 'PNG')];
  const words = (await expectPictures(page, svg, png)).replaceAll('\n', ' ');
  for (const text of [...goals, ...legend]) expect(words).toContain(text.replaceAll(/\s+/g, ' ').trim());
  expect(words).not.toContain('…');
  const source = svg.content.toString('utf8');
  expect(source.match(/<g transform="translate\([\d. ]+\) scale/g)).toHaveLength(marks);
});

test('a saved picture says what it is of, what was filtered, and when it was made', async ({ visit }) => {
  const page = await visit('analytiker', { municipality });
  const explorer = new ExplorerPage(page);
  for (const view of ['series', 'bars', 'spread', 'multiples', 'heat']) {
    await test.step(view, async () => {
      await explorer.open(`view=${view}&year=2022&level=units&measure=percent&${plans}`);
      const title = (await explorer.chart.getByRole('heading').first().textContent()) ?? '';
      const [svg, png] = [await savePicture(explorer.chart, 'SVG'), await savePicture(explorer.chart, 'PNG')];
      expect(svg.name).toMatch(/^[\p{L}\p{N}-]+\.svg$/u);
      expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
      const words = (await expectPictures(page, svg, png)).replaceAll('\n', ' ');
      expect(words).toContain(title);
      expect(words).toContain('Urval: År: 2022; Mätenhet: procent; Sökord: aktuella genomförandeplaner');
      expect(words).toMatch(/Period: T\d 2022/);
      expect(words).toMatch(/Siffrorna är: \d+ publicerade/);
      expect(words).toMatch(/Siffrorna är som de var sparade \d+ \p{L}+\.? \d{4}/u);
      expect(words).toMatch(/Bilden gjordes \d+ \p{L}+\.? \d{4}.* i Tertial \d+\.\d+\.\d+\./u);
    });
  }
});

test('the charts of the overview, of an indicator and of municipalities can be read too', async ({ visit }) => {
  const page = await visit('socialchef', { municipality });
  await new OverviewPage(page).open('year=2022&tertial=T3');
  const standing = page.getByRole('figure', { name: 'Tertial för tertial' });
  await inEveryLight(page, () => expectDrawn(standing));
  await page.goto('/indikatorer?year=2022&tertial=T3&open=2022-05');
  await page.getByRole('link', { name: 'Följ indikatorn genom åren' }).click();
  const lineage = page.getByRole('figure').first();
  await inEveryLight(page, () => expectDrawn(lineage));
  await page.goto('/utforska/kommuner');
  const figures = page.getByRole('main').getByRole('figure');
  await expect(figures.first()).toBeVisible();
  for (const figure of await figures.all()) await inEveryLight(page, () => expectDrawn(figure));
});

import type { Page } from '@playwright/test';
import { ReportPage } from '../pages/report-page.ts';
import { ReportingPage } from '../pages/reporting-page.ts';
import { loadLargeOffice, removeSample } from '../world/sample.ts';
import { expect, test } from '../world/test.ts';

const municipality = '9998';
const [units, indicators] = [60, 60];

test.beforeAll(() => {
  test.setTimeout(180_000);
  loadLargeOffice(units, indicators);
});
test.afterAll(() => removeSample(municipality));

/** The questions that the page asks the server while something is done, by their names. */
async function asked(page: Page, act: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  const hear = (request: { url: () => string; postDataJSON: () => { operationName?: string } | null }) => {
    if (request.url().endsWith('/graphql')) names.push(request.postDataJSON()?.operationName ?? '');
  };
  page.on('request', hear);
  await act();
  page.off('request', hear);
  return names;
}

/** Notes from now on which rows of the grid are drawn anew. */
async function watchRows(page: Page) {
  await page.evaluate(() => {
    const drawn = new Set<string>();
    document.documentElement.dataset.drawn = '';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('[role="row"], tr');
        // Where the focus is moves with the keys; that is not drawing.
        const name = row?.querySelector('[role="rowheader"], th')?.textContent;
        if (name) drawn.add(name);
      }
      document.documentElement.dataset.drawn = [...drawn].join('\n');
    }).observe(document.querySelector('[role="grid"]') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return async () => {
    const text = await page.evaluate(() => document.documentElement.dataset.drawn ?? '');
    return text === '' ? [] : text.split('\n');
  };
}

test('a sheet of sixty indicators opens, is walked through by keyboard, and saves one cell by one question', async ({
  visit,
}) => {
  const page = await visit('rapportor', { municipality });
  const sheet = new ReportPage(page);
  const opening = await asked(page, async () => {
    await sheet.open('Enhet 1', '2023T1');
    await expect(sheet.grid.locator('[data-field]')).toHaveCount(indicators);
  });
  expect(opening.filter((name) => name === 'EnterReport')).toHaveLength(1);

  const cells = sheet.grid.locator('[data-field]');
  await cells.first().focus();
  for (let row = 1; row < indicators; row += 1) await sheet.press('ArrowDown');
  await expect(cells.last()).toBeFocused();
  await expect(cells.last()).toBeInViewport();

  const drawn = await watchRows(page);
  const saving = await asked(page, async () => {
    await page.keyboard.type('41/50');
    await sheet.press('Enter');
    await expect(sheet.grid.getByRole('row').last()).toContainText(/Sparat \d\d:\d\d/);
  });
  expect(saving.filter((name) => name !== 'ToDo')).toHaveLength(1);
  expect(await drawn()).toHaveLength(1);
});

test('sixty units stand on one page, read by one question, and lead to their sheets', async ({ visit }) => {
  const page = await visit('socialchef', { municipality });
  const reporting = new ReportingPage(page);
  await page.goto('/att-gora');
  await expect(page.getByRole('main')).toContainText(`av ${units} enheter har lämnat in`);
  const opening = await asked(page, async () => {
    await reporting.open(2023, 'T1');
    await expect(reporting.table.getByRole('row').filter({ hasText: /Enhet \d+/ })).toHaveCount(units);
  });
  expect(opening.filter((name) => name === 'Reporting')).toHaveLength(1);
  await expect(reporting.lead).toContainText(`av ${units} enheter`);
  const last = reporting.table.getByRole('link', { name: `Enhet ${units}` });
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rapportera tertial');
});

import type { Page } from '@playwright/test';
import { expect, test } from '../world/test.ts';

/** What the page asks for from now on: the address of a file without its digest, or the name of a question. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/graphql') names.push(request.postDataJSON().operationName);
    else names.push(pathname.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  });
  return names;
}

test('the code of the table and the words of status are fetched while it is asked who is signed in', async ({
  visit,
}) => {
  const page = await visit('socialchef');
  const names = asked(page);
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName === 'Viewer') {
      const beside = ['StatusSchemes', '/assets/indicators-page.js'];
      await expect.poll(() => beside.filter((name) => !names.includes(name))).toEqual([]);
    }
    await route.continue();
  });
  await page.goto('/indikatorer?year=2022');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  // Two questions, then the table: nothing else stands between the program and its first row.
  expect(names.filter((name) => !name.startsWith('/')).slice(0, 3)).toEqual([
    'Viewer',
    'StatusSchemes',
    'IndicatorTable',
  ]);
});

test('the table is there after few files, and every one of them comes compressed', async ({ visit }) => {
  const page = await visit('socialchef');
  const plain: string[] = [];
  page.on('response', async (response) => {
    const isLong = Number((await response.allHeaders())['content-length'] ?? 0) > 8_000;
    const isText = /\.(js|css)$|graphql$/.test(new URL(response.url()).pathname);
    if (isText && isLong && (await response.headerValue('content-encoding')) !== 'br') plain.push(response.url());
  });
  const names = asked(page);
  await page.goto('/indikatorer?year=2022');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  expect(names.filter((name) => name.endsWith('.js')).length).toBeLessThanOrEqual(16);
  expect(plain).toEqual([]);
});

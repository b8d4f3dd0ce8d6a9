import { expect, type Page } from '@playwright/test';

/** What is left of an A4 between its margins, in the pixels of CSS. */
const sheet = { width: 718, height: 1047 };

/** Shows the page as it comes on paper, and holds that nothing on it is cut off or out of reach. */
export async function expectWholeOnPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await expect.poll(() => cutOff(page)).toEqual([]);
}

/** What reaches out of the sheet, or would have to be scrolled; words for screen readers alone are left aside. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main, main *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const forEars =
        (position === 'absolute' && clipPath !== 'none') || element.closest('[aria-hidden=true]') !== null;
      if (element.closest('svg') !== null || element.getClientRects().length === 0 || forEars) return [];
      const name = `${element.tagName} ${element.textContent?.slice(0, 40)}`;
      const { right } = element.getBoundingClientRect();
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return [
        ...(right > room + 1 ? [`${name} ends at ${right} of ${room}`] : []),
        ...(overflowX !== 'visible' && scrollWidth > clientWidth + 1 ? [`${name} is wider than shown`] : []),
        ...(overflowY !== 'visible' && scrollHeight > clientHeight + 1 ? [`${name} is longer than shown`] : []),
      ];
    });
  });
}

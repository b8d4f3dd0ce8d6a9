import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before what one looks for. */
const furthest = 80;

/** Goes to something with the tabulator alone, as one who has no pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < furthest; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tabulator does not reach ${String(target)}.`);
}

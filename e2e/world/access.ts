import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules whose answer depends on colours; all the others say the same in both themes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Every rule of axe at every impact, and those on colours in the dark theme too. A finding is told by rule and place. */
export async function expectAccessible(page: Page) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findings(builder(page)), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findings(builder(page).withRules(colourRules)), 'dark').toEqual([]);
}

/** No page holds frames, so axe is spared gathering from several. */
function builder(page: Page) {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, impact, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`);
    return `${id} (${impact})\n${places.join('\n')}`;
  });
}

/** A page is read by moving down it, never sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, `${page.viewportSize()?.width} pixels wide`).toBeLessThanOrEqual(0);
}

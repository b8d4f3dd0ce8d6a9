import { expect, type Locator, type Page } from '@playwright/test';

/** The overview at a meeting, a part at a time. */
export class MeetingPage {
  readonly page: Page;
  /** The heading of the part on show. */
  readonly part: Locator;
  readonly place: Locator;

  constructor(page: Page) {
    this.page = page;
    this.part = page.getByRole('main').getByRole('heading', { level: 2 });
    this.place = page.getByText(/^Del \d+ av \d+$/);
  }

  async open(query: string) {
    await this.page.goto(`/oversikt/mote?${query}`);
    await expect(this.place).toBeVisible();
  }

  /** A table of the part on show, row by row, each as one text. */
  rows(): Locator {
    return this.page.getByRole('table').getByRole('row');
  }
}

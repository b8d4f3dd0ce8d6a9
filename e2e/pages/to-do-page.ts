import type { Locator, Page } from '@playwright/test';

/** What waits for the one who is signed in. */
export class ToDoPage {
  readonly page: Page;
  readonly lead: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lead = page.getByRole('main').getByRole('paragraph').first();
  }

  async open() {
    await this.page.goto('/att-gora');
  }

  task(words: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: words }) });
  }

  async begin(words: string) {
    await this.task(words).getByRole('link').click();
  }
}

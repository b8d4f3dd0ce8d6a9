import type { Locator, Page } from '@playwright/test';

/** Every value ever saved, and whether the chain of them holds. */
export class HistoryPage {
  readonly page: Page;
  readonly revisions: Locator;
  readonly check: Locator;

  constructor(page: Page) {
    this.page = page;
    this.revisions = page.getByRole('main').getByRole('listitem');
    this.check = page.getByRole('status').filter({ hasText: 'Fingeravtryck' });
  }

  async open(query = '') {
    await this.page.goto(`/historik${query}`);
  }

  async checkChain() {
    await this.page.getByRole('button', { name: 'Kontrollera historiken' }).click();
  }
}

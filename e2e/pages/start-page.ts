import type { Locator, Page } from '@playwright/test';

/** Where a visitor chooses whom to try the product as. */
export class StartPage {
  readonly page: Page;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Välkommen till Tertial' });
  }

  async open() {
    await this.page.goto('/');
  }

  async signInAs(name: string) {
    await this.page.getByRole('listitem').getByRole('button', { name }).click();
  }
}

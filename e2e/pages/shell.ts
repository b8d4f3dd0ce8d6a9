import type { Locator, Page } from '@playwright/test';

/** What stands around every view: the ways between the views, and the person's own menu. */
export class Shell {
  readonly page: Page;
  readonly heading: Locator;
  readonly menu: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.menu = page.getByRole('dialog', { name: /Din meny|Your menu/ });
  }

  /** Goes to another view the way a person does, without loading the page anew. */
  async go(view: string) {
    await this.page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click();
  }

  async openMenu() {
    await this.page.getByRole('button', { name: /^(Din meny|Your menu): / }).click();
  }

  async choose(option: string) {
    await this.openMenu();
    await this.menu.getByRole('radio', { name: option }).click();
    await this.page.keyboard.press('Escape');
  }

  async signOut() {
    await this.openMenu();
    await this.menu.getByRole('button', { name: 'Logga ut' }).click();
  }
}

import type { Locator, Page } from '@playwright/test';

/** The pages of the administration, where most is done in a dialog. */
export class Administration {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
  }

  async open(part: 'organisation' | 'personer' | 'ersattare' | 'installningar') {
    await this.page.goto(`/administration/${part}`);
  }

  /** Opens what can be done with a unit or a person. */
  async change(name: string) {
    await this.page.getByRole('button', { name: `Ändra ${name}`, exact: true }).click();
  }

  async fill(label: string, value: string) {
    await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  /** Chooses from a list that opens, the first one that fits. */
  async choose(label: string, option: string | RegExp) {
    await this.page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async press(name: string) {
    await this.page.getByRole('button', { name, exact: true }).last().click();
  }

  async close() {
    await this.dialog.getByRole('button', { name: 'Stäng' }).click();
  }

  row(name: string | RegExp) {
    return this.page.getByRole('row').filter({ hasText: name });
  }
}

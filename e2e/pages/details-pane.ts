import type { Locator, Page } from '@playwright/test';

/** All about one indicator, beside the table: what is wrong in it is dealt with here. */
export class DetailsPane {
  readonly page: Page;
  readonly pane: Locator;

  constructor(page: Page, indicator: string) {
    this.page = page;
    this.pane = page.getByRole('dialog', { name: indicator });
  }

  /** Begins something about a figure, for example `Rätta: Boendestödet T3`, or about the total. */
  async begin(act: string) {
    await this.pane.getByRole('button', { name: act, exact: true }).click();
  }

  /** Fills in what is asked for, by its label, and goes through with it. */
  async answer(fields: Readonly<Record<string, string>>, confirm: string) {
    for (const [label, text] of Object.entries(fields)) {
      await this.page.getByRole('textbox', { name: label, exact: true }).fill(text);
    }
    await this.page.getByRole('button', { name: confirm, exact: true }).click();
  }

  async close() {
    await this.pane.getByRole('button', { name: 'Stäng' }).click();
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** How far all units have come with a tertial, and what is done about it. */
export class ReportingPage {
  readonly page: Page;
  readonly lead: Locator;
  readonly table: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lead = page.getByRole('main').getByRole('paragraph').first();
    this.table = page.getByRole('table', { name: 'Enheternas rapportering' });
    this.dialog = page.getByRole('dialog');
  }

  async open(year: number, tertial: string) {
    await this.page.goto(`/rapportera?year=${year}&tertial=${tertial}`);
  }

  unit(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  async choose(unit: string) {
    await this.table.getByRole('checkbox', { name: `Välj ${unit}` }).check();
  }

  async press(button: string) {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Sets the last day to hand in, as 2023-05-20. */
  async moveDueDay(day: string) {
    await this.press('Ändra dagarna');
    await this.page.getByLabel('Sista dag att lämna in', { exact: true }).fill(day);
    await this.press('Spara dagarna');
  }

  /** Approves several at once. */
  async approve(...units: readonly string[]) {
    for (const unit of units) await this.choose(unit);
    await this.press(`Godkänn valda (${units.length})`);
    for (const unit of units) await expect(this.unit(unit)).toContainText('Godkänd');
  }

  /** Writes what a dialog asks for, and goes through with it. */
  async say(words: string, confirm: string) {
    await this.dialog.getByRole('textbox').fill(words);
    await this.dialog.getByRole('button', { name: confirm, exact: true }).click();
  }
}

import type { Locator } from '@playwright/test';

const columns = { T1: 0, T2: 1, T3: 2 } as const;
export type TertialName = keyof typeof columns;

/** One cell of the table in which an outcome is entered. */
export class OutcomeCell {
  readonly place: Locator;
  readonly field: Locator;
  /** What the cell says about what was typed. */
  readonly message: Locator;

  constructor(row: Locator, tertial: TertialName) {
    this.place = row.getByRole('gridcell').nth(columns[tertial]);
    this.field = this.place.getByRole('textbox');
    this.message = this.place.getByRole('status').filter({ hasText: /\S/ });
  }

  /** Opens the cell and types; nothing is saved yet. */
  async type(text: string) {
    await this.open();
    await this.field.fill(text);
  }

  async open() {
    await this.place.focus();
    await this.place.press('F2');
  }

  /** Types and leaves with Enter. */
  async enter(text: string) {
    await this.type(text);
    await this.field.press('Enter');
  }

  /** Answers what the cell asks, or gives a reason instead of a value. */
  async answer(words: string) {
    await this.place.getByRole('button', { name: words, exact: true }).click();
  }
}

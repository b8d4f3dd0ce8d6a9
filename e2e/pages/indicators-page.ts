import { expect, type Locator, type Page } from '@playwright/test';
import { OutcomeCell, type TertialName } from './outcome-cell.ts';

const farthest = 200;

/** The indicator table with its filters, its rows and its exports. */
export class IndicatorsPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly filters: Locator;
  readonly search: Locator;
  /** The sentence that sums the table up. */
  readonly sentence: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: /^(Indikatorer|Indicators) \d{4}/ });
    this.filters = page.getByRole('search', { name: /^Filter/ });
    this.search = this.filters.getByRole('searchbox');
    this.sentence = page.getByRole('main').getByRole('paragraph').first();
  }

  async open(query: string) {
    await this.page.goto(`/indikatorer?${query}`);
    await expect(this.grid).toBeVisible();
  }

  /** The row of an indicator, by the beginning of its name or all of it. */
  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.nameButton(name) });
  }

  nameButton(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  cell(name: string, tertial: TertialName): OutcomeCell {
    return new OutcomeCell(this.row(name), tertial);
  }

  /** Folds out the units of an indicator, and gives the cell of one of them. */
  async cellOfUnit(name: string, unit: string, tertial: TertialName): Promise<OutcomeCell> {
    await this.row(name)
      .getByRole('button', { name: /^Visa \d+ enheter/ })
      .click();
    const heading = this.page.getByRole('rowheader', { name: unit, exact: true });
    return new OutcomeCell(this.grid.getByRole('row').filter({ has: heading }), tertial);
  }

  status(name: string): Locator {
    return this.row(name).getByRole('gridcell').last();
  }

  /** The names of the indicators that are shown, in their order. */
  async names(): Promise<string[]> {
    const headings = this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
    return (await headings.getByRole('rowheader').allInnerTexts()).map((text) => text.split('\n')[0]?.trim() ?? '');
  }

  /** Opens one filter's choices; on a phone all filters are folded away first. */
  async openFilter(filter: string) {
    const fold = this.filters.getByRole('button', { name: /^Filter \(/, expanded: false });
    if (await fold.isVisible()) await fold.click();
    await this.filters.getByRole('button', { name: `${filter}:` }).click();
  }

  async filterBy(filter: string, ...options: string[]) {
    await this.openFilter(filter);
    const list = this.page.getByRole('listbox', { name: filter });
    for (const option of options) await list.getByRole('option', { name: option, exact: true }).click();
    await this.page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  }

  /** Reaches a cell with the keyboard alone: Tab into the table, arrows to the row and along it. */
  async walkTo(name: string, tertial: TertialName) {
    const { keyboard } = this.page;
    await this.press('Tab', () => this.grid.locator(':focus').count().then(Boolean));
    await keyboard.press('Control+Home');
    await this.press('ArrowDown', () => this.row(name).locator(':focus').count().then(Boolean));
    await keyboard.press('Home');
    const { place } = this.cell(name, tertial);
    await this.press('ArrowRight', () => place.evaluate((cell) => cell === document.activeElement));
    await expect(place).toBeFocused();
  }

  private async press(key: string, arrived: () => Promise<boolean>) {
    for (let step = 0; step < farthest && !(await arrived()); step += 1) await this.page.keyboard.press(key);
  }
}

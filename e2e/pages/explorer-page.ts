import { expect, type Locator, type Page } from '@playwright/test';

/** The explorer: filters, ways to show what they let through, and views that are kept. */
export class ExplorerPage {
  readonly page: Page;
  readonly filters: Locator;
  readonly words: Locator;
  /** How many figures the filters let through. */
  readonly count: Locator;
  readonly table: Locator;
  readonly pivot: Locator;
  /** A chart with its sentence and its table. */
  readonly chart: Locator;
  /** The views that are kept under a name. */
  readonly views: Locator;

  constructor(page: Page) {
    this.page = page;
    this.filters = page.getByRole('search', { name: 'Filter' });
    this.words = this.filters.getByRole('searchbox');
    this.count = page.getByRole('status').filter({ hasText: /^\d+ siffr(a|or)$/ });
    this.table = page.getByRole('region', { name: 'Siffror', exact: true }).getByRole('table');
    this.pivot = page.getByRole('region', { name: 'Korstabell' }).getByRole('table');
    this.chart = page.getByRole('main').getByRole('figure');
    this.views = page.getByRole('navigation', { name: 'Vyer:' });
  }

  async open(query: string) {
    await this.page.goto(`/utforska${query === '' ? '' : `?${query}`}`);
    await expect(this.count).toBeVisible();
  }

  async expectCount(count: number) {
    await expect(this.count).toHaveText(count === 1 ? '1 siffra' : `${count} siffror`);
  }

  async ask(question: string) {
    await this.filters.getByRole('button', { name: question, exact: true }).click();
  }

  async filterBy(filter: string, ...options: string[]) {
    const chip = this.filters.getByRole('button', { name: new RegExp(`^${filter}: `) });
    if (!(await chip.isVisible())) await this.filters.getByRole('button', { name: 'Fler filter' }).click();
    await chip.click();
    const list = this.page.getByRole('listbox', { name: filter, exact: true });
    for (const option of options) await list.getByRole('option', { name: option, exact: true }).click();
    await this.page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  }

  /** Chooses in one of the lists that open below a label, such as how to show the figures. */
  async choose(label: string, option: string) {
    await this.page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async level(level: 'Alla enheter ihop' | 'Varje enhet för sig') {
    await this.page.getByRole('radio', { name: level }).click();
  }

  /** The rows of figures in their order, the cells that tell figures apart joined; for selections that fit on a screen. */
  async rows(): Promise<string[]> {
    const lines = this.table.getByRole('row').filter({ has: this.page.getByRole('cell') });
    return lines.evaluateAll((rows) =>
      rows.map((row) =>
        ['name', 'unit', 'period', 'sex']
          .flatMap((column) => row.querySelector(`[data-column="${column}"]`)?.textContent?.trim() ?? [])
          .join(' | '),
      ),
    );
  }

  /** The figures of one column as they are written, in the order of the rows. */
  async column(column: string): Promise<string[]> {
    return (await this.table.locator(`tbody [data-column="${column}"]`).allInnerTexts()).map((text) => text.trim());
  }

  async saveView(name: string, { shared }: { shared: boolean }) {
    await this.views.getByRole('button', { name: 'Spara vyn' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Spara vyn' });
    await dialog.getByRole('textbox', { name: 'Namn' }).fill(name);
    if (shared) await dialog.getByRole('checkbox', { name: 'Dela med alla i kommunen' }).check();
    await dialog.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}

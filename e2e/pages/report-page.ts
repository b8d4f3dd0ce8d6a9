import { expect, type Locator, type Page } from '@playwright/test';

interface Answer {
  data: { reporting: { reports: { unit: { id: string; name: string } }[] } };
}

/** Where a unit writes what it is to report for a tertial. */
export class ReportPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly grid: Locator;
  readonly lead: Locator;
  /** What becomes of what one has left, as it is read aloud. */
  readonly told: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.grid = page.getByRole('grid');
    this.lead = page.locator('header p');
    this.told = page.getByRole('status');
    this.dialog = page.getByRole('dialog');
  }

  async open(unit: string, period: string, search = '') {
    const query = `{ reporting(period: "${period}") { reports { unit { id name } } } }`;
    const answer = await this.page.request.post('/graphql', { data: { query } });
    const { data }: Answer = await answer.json();
    const id = data.reporting.reports.find((report) => report.unit.name === unit)?.unit.id;
    await this.page.goto(`/rapportera/${period}/${id}${search}`);
    await expect(this.heading).toContainText('Rapportera tertial');
  }

  /** The cell in which the figure of an indicator is written. */
  cell(indicator: string): Locator {
    return this.row(indicator).locator('[data-field]');
  }

  /** The cell that is read aloud with these words first: an indicator's, for a sex or a part of a survey. */
  cellCalled(words: string): Locator {
    return this.grid.getByRole('gridcell', { name: words });
  }

  /** The line that such a cell stands in. */
  rowAt(words: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name: words }) });
  }

  /** What is said beside such a cell. */
  noteAt(words: string): Locator {
    return this.rowAt(words).getByRole('gridcell').last();
  }

  /** Goes to such a cell, types over what stands there, and saves. */
  async typeAt(words: string, text: string) {
    await this.cellCalled(words).focus();
    await this.page.keyboard.type(text);
    await this.press('Enter');
  }

  /** What stands beside the figure of an indicator. */
  note(indicator: string): Locator {
    return this.row(indicator).getByRole('gridcell').last();
  }

  /** The field of the open cell. */
  get field(): Locator {
    return this.grid.getByRole('textbox');
  }

  /** What is at the keyboard's place now. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens the cell of an indicator, writes and saves. */
  async enter(indicator: string, text: string) {
    await this.cell(indicator).focus();
    await this.press('F2');
    await this.field.fill(text);
    await this.press('Enter');
  }

  /** Pastes a text at the cell that has the focus. */
  async paste(text: string) {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.press('Control+V');
  }

  private row(indicator: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('button', { name: indicator }) });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** How it stands, in one year and tertial. */
export class OverviewPage {
  readonly page: Page;
  /** The names of the charts. */
  readonly charts = ['Nämndmål', 'Uppdrag', 'Verksamhetsområden', 'Tertial för tertial'] as const;
  readonly sentence: Locator;
  /** The indicators behind a number, each in its place in the list. */
  readonly counted: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sentence = page.getByRole('main').getByRole('paragraph').first();
    this.counted = page.getByRole('list', { name: 'Indikatorer' }).locator(':scope > li');
  }

  async open(query: string) {
    await this.page.goto(`/oversikt?${query}`);
  }

  /** Chooses what to look at without loading the page anew. */
  async choose(year: number, tertial: string) {
    await this.page
      .getByRole('radiogroup', { name: 'År' })
      .getByRole('radio', { name: String(year) })
      .click();
    await this.page.getByRole('radiogroup', { name: 'Tertial' }).getByRole('radio', { name: tertial }).click();
    const heading = `Översikt, tertial ${tertial.slice(1)} ${year}`;
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  /** The answer to one of the four questions. */
  answer(question: string | RegExp): Locator {
    const answers = this.page.getByRole('region', { name: 'I korthet' });
    const heading = this.page.getByRole('heading', { level: 2, name: question });
    return answers.locator('div').filter({ has: heading });
  }

  /** A part of the overview, by its heading. */
  part(heading: string): Locator {
    return this.page
      .getByRole('main')
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { level: 2, name: heading }) });
  }

  /** The box that says whether figures count that nobody has approved. */
  get counting(): Locator {
    return this.page.getByRole('checkbox', { name: 'Räkna med ej godkända siffror' });
  }

  /** How many reach their target, as the sentence says. */
  async met(): Promise<number> {
    const found = /(\d+) når målvärdet/.exec((await this.sentence.textContent()) ?? '');
    return Number(found?.[1] ?? 0);
  }

  /** Turns a chart into its twin and gives the table that comes forth. */
  async showTable(chart: string): Promise<Locator> {
    const figure = this.page.getByRole('figure', { name: chart });
    await figure.getByRole('button', { name: 'Visa som tabell' }).click();
    await expect(figure.getByRole('button', { name: 'Visa som diagram' })).toBeVisible();
    return figure.getByRole('table');
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** What the figures say beside what is judged, in one tertial. */
export class AssessmentsPage {
  readonly page: Page;
  readonly list: Locator;
  readonly lead: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('list', { name: 'Mål och indikatorer' });
    this.lead = page.getByRole('main').getByRole('paragraph').first();
  }

  async open(query: string) {
    await this.page.goto(`/bedomningar?${query}`);
    await expect(this.list).toBeVisible();
  }

  /** The goals that are listed, with their indicators. */
  get goals(): Locator {
    return this.list.locator(':scope > li');
  }

  /** One goal by its number, with its indicators. */
  goal(number: string): Locator {
    return this.goals.filter({
      has: this.page.getByRole('heading', {
        level: 2,
        name: new RegExp(`^Nämndmål ${number.replaceAll('.', '\\.')} `),
      }),
    });
  }

  /** The verdicts to choose from, where something is being judged. */
  verdict(word: string): Locator {
    return this.list.getByRole('radio', { name: word, exact: true });
  }

  async chooseReason(reason: string) {
    await this.list.getByRole('button', { name: /Anledning/ }).press('Enter');
    await this.page.getByRole('option', { name: reason }).press('Enter');
  }

  async begin(number: string) {
    await this.goal(number)
      .getByRole('button', { name: /^(Bedöm|Ändra bedömning)$/ })
      .first()
      .press('Enter');
    await expect(this.verdict('Uppfyllt')).toBeVisible();
  }
}

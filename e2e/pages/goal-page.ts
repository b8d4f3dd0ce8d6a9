import { expect, type Locator, type Page } from '@playwright/test';

/** One goal: what it is, how it goes, what is written and concluded. */
export class GoalPage {
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }

  /** The way in from the overview, by the goal's title. */
  async openFromOverview(year: number, tertial: string, title: string) {
    await this.page.goto(`/oversikt?year=${year}&tertial=${tertial}`);
    await this.page.getByRole('figure', { name: 'Nämndmål' }).getByRole('link', { name: title }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  /** The way in from the plan, by the goal's number. */
  async openFromPlan(number: string) {
    await this.page.goto('/plan?year=2023');
    const table = this.page.getByRole('table', { name: 'Mål för mål' });
    await table.getByRole('link', { name: new RegExp(`^${number} `) }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: `Nämndmål ${number}` })).toBeVisible();
  }

  /** The goal's own comment, not one of its indicators'. */
  get comment(): Locator {
    return this.main.getByRole('textbox', { name: /^Kommentar till målet för tertial/ });
  }

  async writeComment() {
    await this.main
      .getByRole('button', { name: /^(Skriv|Ändra) kommentar$/, description: /^Kommentar till målet/ })
      .click();
    await expect(this.comment).toBeVisible();
  }

  async judge() {
    await this.main
      .getByRole('button', { name: /^(Bedöm|Ändra bedömning)$/ })
      .first()
      .click();
    await expect(this.main.getByRole('group', { name: 'Din bedömning' })).toBeVisible();
  }

  async chooseVerdict(verdict: string) {
    await this.main.getByRole('radio', { name: verdict, exact: true }).check();
  }

  async chooseReason(reason: string) {
    await this.main.getByRole('button', { name: /Anledning/ }).click();
    await this.page.getByRole('option', { name: reason }).click();
  }

  async save(what: 'bedömning' | 'kommentar') {
    await this.main.getByRole('button', { name: `Spara ${what}`, exact: true }).click();
  }
}

import { GoalPage } from '../pages/goal-page.ts';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import { MeetingPage } from '../pages/meeting-page.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { Shell } from '../pages/shell.ts';
import { StartPage } from '../pages/start-page.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import type { Handle } from '../world/people.ts';
import { expect, type Page, test } from '../world/test.ts';

const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };
const smallest = { width: 320, height: 640 };

interface View {
  readonly name: string;
  /** Nobody is signed in where it is left out. */
  readonly person?: Handle;
  readonly show: (page: Page) => Promise<void>;
}

const views: readonly View[] = [
  {
    name: 'the start page',
    show: async (page) => {
      await page.goto('/');
      await expect(new StartPage(page).heading).toBeVisible();
      await expect(page.getByRole('button', { name: 'Signe Socialchef' })).toBeVisible();
    },
  },
  {
    name: 'the overview of 2022',
    person: 'socialchef',
    show: async (page) => {
      await page.goto('/oversikt?year=2022&tertial=T3');
      await expect(page.getByRole('img', { name: 'Måluppfyllelse per tertial 2022' })).toBeVisible();
    },
  },
  {
    name: 'the overview of 2022 as tables',
    person: 'socialchef',
    show: async (page) => {
      const overview = new OverviewPage(page);
      await overview.open('year=2022&tertial=T3');
      for (const chart of overview.charts) await overview.showTable(chart);
    },
  },
  {
    name: 'the overview of an open tertial',
    person: 'rapportor',
    show: async (page) => {
      await page.goto('/oversikt?year=2023&tertial=T1');
      await expect(page.getByRole('heading', { name: 'Var behöver jag agera?' })).toBeVisible();
    },
  },
  {
    name: 'the goals at a meeting',
    person: 'socialchef',
    show: async (page) => {
      await new MeetingPage(page).open('year=2022&tertial=T3&part=2');
    },
  },
  {
    name: 'the indicators of 2022',
    person: 'socialchef',
    show: (page) => new IndicatorsPage(page).open('year=2022'),
  },
  {
    name: 'the indicators with a filter open',
    person: 'analytiker',
    show: async (page) => {
      const table = new IndicatorsPage(page);
      await table.open('year=2022&status=met');
      await table.openFilter('Måluppfyllelse');
      await expect(page.getByRole('listbox', { name: 'Måluppfyllelse' })).toBeVisible();
    },
  },
  {
    name: 'the details of an indicator',
    person: 'socialchef',
    show: async (page) => {
      const table = new IndicatorsPage(page);
      await table.open('year=2022');
      await table.nameButton('Andel aktuella genomförandeplaner i ärenden').click();
      await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible();
    },
  },
  {
    name: 'the indicators of 2023 with a refused entry',
    person: 'rapportor',
    show: async (page) => {
      const table = new IndicatorsPage(page);
      await table.open('year=2023');
      const cell = table.cell('Andel ansökningar om insats (jämfört med anmälningar) inom missbruk', 'T1');
      await cell.enter('abc');
      await expect(cell.field).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'a goal of 2022',
    person: 'socialchef',
    show: (page) => new GoalPage(page).openFromOverview(2022, 'T3', 'Psykisk ohälsa hos barn och unga ska förebyggas'),
  },
  {
    name: 'a goal of 2023 being judged',
    person: 'socialchef',
    show: async (page) => {
      const goal = new GoalPage(page);
      await goal.openFromPlan('3.2.2');
      await goal.judge();
      await goal.writeComment();
    },
  },
  {
    name: 'what waits',
    person: 'rapportor',
    show: async (page) => {
      await page.goto('/att-gora');
      await expect(page.getByRole('link', { name: 'Se alla enheter' })).toBeVisible();
    },
  },
  {
    name: 'the reporting of all units',
    person: 'socialchef',
    show: async (page) => {
      await page.goto('/rapportera?year=2023&tertial=T1');
      await expect(page.getByRole('table', { name: 'Enheternas rapportering' })).toBeVisible();
    },
  },
  {
    name: 'the history',
    person: 'namndledamot',
    show: async (page) => {
      await page.goto('/historik');
      await page.getByRole('button', { name: 'Kontrollera historiken' }).click();
      await expect(page.getByText('Fingeravtryck:')).toBeVisible();
    },
  },
  {
    name: 'the plan',
    person: 'namndledamot',
    show: async (page) => {
      await page.goto('/plan?year=2023');
      await expect(page.getByRole('heading', { name: /^Omformulerade/ })).toBeVisible();
    },
  },
  {
    name: 'the menu of a person',
    person: 'analytiker',
    show: async (page) => {
      const shell = new Shell(page);
      await page.goto('/plan?year=2023');
      await shell.openMenu();
      await expect(shell.menu).toBeVisible();
    },
  },
  {
    name: 'an address that leads nowhere',
    person: 'analytiker',
    show: async (page) => {
      await page.goto('/ingenstans');
      await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    },
  },
];

for (const { name, person, show } of views) {
  test(`everybody can use ${name}`, async ({ page: visitor, visit }) => {
    const page = person === undefined ? visitor : await visit(person);
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport);
      await show(page);
      await expectAccessible(page);
      await page.evaluate(() => localStorage.clear());
    }
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(smallest);
    await expectNoSidewaysScroll(page);
  });
}

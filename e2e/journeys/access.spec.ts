import { ExplorerPage } from '../pages/explorer-page.ts';
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
    name: 'what municipalities have released',
    person: 'analytiker',
    show: async (page) => {
      await page.goto('/utforska/kommuner');
      await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
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

/** Every way to show what the explorer selects, with what has to be there before it is looked at. */
const explored = [
  ['', 'table'],
  ['level=units&sex=women,men&year=2022&group=unit&sort=-value', 'table'],
  ['view=pivot&year=2022', 'table'],
  ['view=series&q=aktuella', 'figure'],
  ['view=bars&level=units&q=aktuella&year=2022', 'figure'],
  ['view=spread&level=units&year=2022', 'figure'],
  ['view=multiples&year=2022', 'figure'],
  ['view=heat', 'figure'],
] as const;

test('everybody can use the explorer, however it shows its figures', async ({ visit }) => {
  test.slow();
  const page = await visit('analytiker', { municipality: '9999' });
  const explorer = new ExplorerPage(page);
  for (const [query, role] of explored) {
    await test.step(query, async () => {
      await explorer.open(query);
      await expect(page.getByRole('main').getByRole(role).first()).toBeVisible();
      for (const viewport of [desk, phone]) {
        await page.setViewportSize(viewport);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
      await page.setViewportSize(smallest);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(desk);
    });
  }
});

test('everybody can use the explorer when it has nothing to show, and when something is asked', async ({ visit }) => {
  const page = await visit('analytiker', { municipality: '9999' });
  const explorer = new ExplorerPage(page);
  const states: (() => Promise<void>)[] = [
    async () => {
      await explorer.open('q=finns+inte');
      await expect(page.getByText('Ingen siffra passar urvalet')).toBeVisible();
    },
    async () => {
      await explorer.open('view=spread');
      await expect(page.getByText('Spridningen visas mellan enheter.')).toBeVisible();
    },
    async () => {
      await explorer.open('view=pivot&rows=unit&cols=sex');
      await expect(page.getByText('Det här urvalet har inget att visa')).toBeVisible();
    },
    async () => {
      await explorer.open('status=notMet&below=20');
      await explorer.filters.getByRole('button', { name: 'Kön: alla' }).click();
      await expect(page.getByRole('listbox', { name: 'Kön' })).toBeVisible();
    },
    async () => {
      await explorer.open('year=2021');
      await explorer.views.getByRole('button', { name: 'Spara vyn' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Spara', exact: true }).click();
      await expect(page.getByRole('alert')).toHaveText('Skriv ett namn.');
    },
  ];
  for (const show of states) {
    await show();
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport);
      await expectAccessible(page);
    }
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(desk);
  }
});

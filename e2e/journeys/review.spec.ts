import { GoalPage } from '../pages/goal-page.ts';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import { expect, test } from '../world/test.ts';

test('the socialchef comments and judges an open goal, with a reason where it departs', async ({ visit }) => {
  const reporter = new IndicatorsPage(await visit('rapportor'));
  const indicator = 'Andel barn i skyddade boenden som behåller kontinuitet i skolgång';
  await reporter.open('year=2023');
  await reporter.cell(indicator, 'T1').enter('50');
  await expect(reporter.cell(indicator, 'T1').place).toContainText('sparat');

  const page = await visit('socialchef');
  const goal = new GoalPage(page);
  await goal.openFromPlan('3.2.1');
  await goal.writeComment();
  await goal.comment.fill('Samarbetet med skolan har kommit i gång.');
  await goal.save('kommentar');
  await expect(page.getByRole('status').filter({ hasText: 'Kommentaren är sparad.' })).toBeVisible();

  await goal.judge();
  await goal.chooseVerdict('Uppfyllt');
  await expect(goal.main).toContainText('Bedömningen skiljer sig från siffrorna. Berätta varför.');
  await goal.save('bedömning');
  await expect(page.getByRole('alert')).toHaveText('Välj en anledning.');
  await goal.chooseReason('Utvecklingen är stark');
  await goal.save('bedömning');
  await expect(page.getByRole('status').filter({ hasText: 'Bedömningen är sparad.' })).toBeVisible();

  await page.reload();
  await expect(goal.main).toContainText('Samarbetet med skolan har kommit i gång.');
  await expect(goal.main).toContainText('Utvecklingen är stark');
  await expect(goal.main).toContainText('Målet är bedömt som uppfyllt.');
});

test('what was written about a locked tertial stays as it is, and the page says so', async ({ visit }) => {
  const page = await visit('socialchef');
  const goal = new GoalPage(page);
  await goal.openFromOverview(2022, 'T3', 'Psykisk ohälsa hos barn och unga ska förebyggas');
  await expect(goal.main).toContainText('Tertial 3 är låst. Det som står här ändras inte längre.');
  await expect(goal.main.getByRole('button', { name: /kommentar|^Bedöm|bedömning$/ })).toHaveCount(0);
});

test('who may not judge is told so and can still comment', async ({ visit }) => {
  const page = await visit('rapportor');
  const goal = new GoalPage(page);
  await goal.openFromPlan('3.1.1');
  await expect(goal.main).toContainText('Bedömningen görs av socialchefen.');
  await expect(goal.main.getByRole('button', { name: /^(Bedöm|Ändra bedömning)$/ })).toHaveCount(0);
});

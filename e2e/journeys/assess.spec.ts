import { AssessmentsPage } from '../pages/assessments-page.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { expectWholeOnPaper } from '../world/paper.ts';
import { putSampleBack } from '../world/sample.ts';
import { expect, test } from '../world/test.ts';

test.beforeAll(() => putSampleBack('9999'));
test.afterAll(() => putSampleBack('9999'));

/** What the plain count says of the seven goals of 2022, what the committee concluded, and why where the two differ. */
const goals2022 = [
  ['2.1.1', '0 av 11 nådda', 'Ej uppfyllt', 'Delvis uppfyllt', 'Utvecklingen är stark'],
  ['2.4.1.1', '1 av 2 nådda', 'Delvis uppfyllt', 'Delvis uppfyllt', null],
  ['2.4.1.2', '1 av 1 nådda', 'Uppfyllt', 'Delvis uppfyllt', 'Annan anledning'],
  ['2.4.1.3', '2 av 5 nådda', 'Delvis uppfyllt', 'Uppfyllt', 'Annan anledning'],
  ['2.4.2.1', '3 av 5 nådda', 'Delvis uppfyllt', 'Uppfyllt', 'Beror på andra än nämnden'],
  ['2.4.5', '6 av 10 nådda', 'Delvis uppfyllt', 'Delvis uppfyllt', null],
  ['2.6.1', '1 av 5 nådda', 'Delvis uppfyllt', 'Uppfyllt', 'Utvecklingen är stark'],
] as const;

test('the seven goals of 2022 stand with what the figures say beside what was judged', async ({ visit }) => {
  const page = await visit('namndledamot');
  const assessments = new AssessmentsPage(page);
  await assessments.open('year=2022&tertial=T3&kind=goals');
  await expect(assessments.lead).toHaveText(
    '7 av 7 mål är bedömda. Bedömningarna av 5 mål och 5 indikatorer avviker från siffrorna; alla är motiverade.',
  );
  await expect(assessments.goals).toHaveCount(7);
  for (const [number, count, computed, judged, reason] of goals2022) {
    const [figures, judgement] = await assessments.goal(number).getByRole('definition').all();
    await expect(figures ?? assessments.list).toContainText(`${computed}${count}`);
    await expect(judgement ?? assessments.list).toContainText(reason === null ? judged : `${judged}avviker${reason}`);
    if (reason === null) await expect(judgement ?? assessments.list).not.toContainText('avviker');
  }
  await expect(page.getByRole('button', { name: /^(Bedöm|Ändra bedömning)$/ })).toHaveCount(0);
  await assessments.open('year=2022&tertial=T3');
  await expect(assessments.list).toContainText(/86.%98.% utan felrapporterande enhet/);
  await assessments.open('year=2022&tertial=T3&kind=goals');

  await page.getByRole('radio', { name: 'Bara avvikelser' }).click();
  await expect(page).toHaveURL(/show=divergences/);
  await expect(page.getByRole('heading', { level: 1, name: 'Avvikelser, T3 2022' })).toBeVisible();
  await expect(assessments.goals).toHaveCount(5);
  await page.getByRole('radio', { name: 'Indikatorer', exact: true }).click();
  const indicators = assessments.list.getByRole('heading', { level: 3 });
  await expect(indicators).toHaveCount(5);
  await expect(assessments.goal('2.4.5')).toContainText('38 %');
  await expect(assessments.goal('2.4.5')).toContainText('Målvärdet är rimligt men nåddes inte');

  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await expectWholeOnPaper(page);
  await expect(page.getByRole('radio', { name: 'Bara avvikelser' })).toBeHidden();
  await expect(page.getByText(/Utskrivet/)).toBeVisible();
});

test('the socialchef judges several goals in a row with the keyboard, with a reason where one differs', async ({
  visit,
}) => {
  const page = await visit('socialchef', { municipality: '9999' });
  const assessments = new AssessmentsPage(page);
  await assessments.open('year=2023&tertial=T1&kind=goals');
  await expect(assessments.lead).toHaveText('0 av 4 mål är bedömda.');
  await assessments.begin('1.1');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(assessments.verdict('Uppfyllt')).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toHaveText('Välj en anledning.');
  await assessments.chooseReason('Utvecklingen är stark');
  await page.getByRole('textbox', { name: /Med egna ord/ }).fill('Fler får stöd i tid än någonsin.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Barn och unga får stöd i tid är sparad.' })).toBeVisible();
  await expect(assessments.lead).toContainText(
    '1 av 4 mål är bedömda. Mål 2.1, 2.2, 3.1 är inte bedömda. Bedömningen av 1 mål avviker från siffrorna; den är motiverad.',
  );

  // The next one is open, and has the focus.
  await expect(assessments.goal('2.1').getByRole('radio').first()).toBeFocused();
  await assessments.verdict('Ej uppfyllt').press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(assessments.goal('2.2').getByRole('radio').first()).toBeFocused();
  await expect(assessments.lead).toContainText('2 av 4 mål är bedömda.');

  await assessments.goal('1.1').getByRole('button', { name: 'Versioner' }).press('Enter');
  const versions = assessments.goal('1.1').getByRole('region', { name: /^Versioner av bedömningen/ });
  await expect(versions).toContainText('T1');
  await expect(versions).toContainText('Fler får stöd i tid än någonsin.');
  await page.getByRole('link', { name: 'Barn och unga får stöd i tid' }).click();
  await page.getByText('Alla versioner av bedömningen').click();
  const version = page.getByRole('listitem').filter({ hasText: 'Utvecklingen är stark' });
  await expect(version).toContainText('första versionen');

  const member = new AssessmentsPage(await visit('namndledamot', { municipality: '9999' }));
  await member.page.goto('/bedomningar?year=2023&tertial=T1');
  await expect(member.lead).toHaveText('Tertialet är inte låst än. Bedömningarna visas här när det är låst.');
  await expect(member.list).toHaveCount(0);
});

test('what is begun survives a lost network, a reload and somebody who was first', async ({ visit, troubles }) => {
  troubles.expect(/ERR_INTERNET_DISCONNECTED/);
  const page = await visit('socialchef', { municipality: '9999' });
  const assessments = new AssessmentsPage(page);
  await assessments.open('year=2023&tertial=T1&kind=goals');
  await assessments.begin('3.1');
  await assessments.verdict('Ej uppfyllt').check();
  await assessments.chooseReason('Annan anledning');
  const words = page.getByRole('textbox', { name: /Med egna ord/ });
  await words.fill('Resurserna räckte inte.');
  await page.context().setOffline(true);
  await words.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Det gick inte att spara.');
  await page.context().setOffline(false);

  await page.reload();
  await expect(words).toHaveValue('Resurserna räckte inte.');
  await expect(assessments.verdict('Ej uppfyllt')).toBeChecked();

  const other = new AssessmentsPage(await visit('socialchef', { municipality: '9999' }));
  await other.open('year=2023&tertial=T1&kind=goals');
  await other.begin('3.1');
  await other.verdict('Delvis uppfyllt').check();
  await other.page.keyboard.press('Control+Enter');
  await expect(other.goal('3.1')).toContainText('första versionen');

  await words.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Någon hann före' })).toContainText('Delvis uppfyllt');
  await expect(assessments.goal('3.1').getByRole('definition').last()).toContainText('första versionen');
  await expectAccessible(page);
  await expect(words).toHaveValue('Resurserna räckte inte.');
  await page.getByRole('button', { name: 'Spara min bedömning' }).click();
  await expect(assessments.goal('3.1')).toContainText('Annan anledning');
  await expect(assessments.goal('3.1')).toContainText('version 2');
  await page.reload();
  await expect(words).toHaveCount(0);
});

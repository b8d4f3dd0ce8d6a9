import { MeetingPage } from '../pages/meeting-page.ts';
import { OverviewPage } from '../pages/overview-page.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../world/access.ts';
import { expectWholeOnPaper } from '../world/paper.ts';
import { expect, test } from '../world/test.ts';

/** The whole number in a text. */
function numberIn(text: string | null): number {
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

test('an hour before the committee meets: each answer is a number, and leads to its cause', async ({ visit }) => {
  const page = await visit('socialchef', { viewport: { width: 1280, height: 800 } });
  const overview = new OverviewPage(page);
  await overview.open('year=2022&tertial=T3');

  const reached = overview.answer('Når vi målen?');
  await expect(reached).toContainText(
    '39 av 40 indikatorer är mätta. 14 når målvärdet, 5 är nästan framme, 20 når det inte.',
  );
  await expect(reached).toContainText('1 av 7 mål är helt uppfyllt enligt siffrorna, 3 enligt bedömningen.');
  await expect(overview.answer('Vad har ändrats sedan T2?')).toContainText('20 har blivit bättre, 2 sämre');
  await expect(overview.answer('Vad saknas?')).toContainText('1 av 40 indikatorer saknar siffra');
  const act = overview.answer('Var behöver jag agera?');
  await expect(act.getByRole('listitem')).toHaveText([
    '1 siffra är känd som fel',
    '2 indikatorer går åt fel håll',
    '25 indikatorer är inte framme vid målvärdet',
  ]);
  for (const answer of [reached, act]) {
    const box = await answer.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(800);
  }
  await expect(overview.counting).toHaveCount(0);

  await reached.getByRole('link', { name: '20 når det inte' }).click();
  await expect(page).toHaveURL(/\/oversikt\/indikatorer\?year=2022&tertial=T3&part=notMet/);
  await expect(overview.counted).toHaveCount(20);
  await page.goBack();
  await act.getByRole('link', { name: '1 siffra är känd som fel' }).click();
  await expect(page).toHaveURL(/#misreports$/);
  const wrong = overview.part('Siffror som är kända som fel');
  await expect(wrong).toContainText('86 %');
  await expect(wrong).toContainText('98 %');
  await expect(wrong).toBeInViewport();

  const changes = overview.part('Det här har ändrats');
  await expect(changes.getByRole('listitem').first()).toContainText('hälsoundersökning');
  await changes.getByText('Enhetens siffra och kommentar').first().click();
  await expect(changes).toContainText('Socialkontoret');
  await expect(changes).toContainText('Av 52 nya placeringar');
  await changes
    .getByRole('link', { name: /^Följ indikatorn genom åren/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/indikator\//);
  await page.goBack();

  const divergences = overview.part('Bedömt annat än siffrorna säger');
  await expect(divergences).toContainText(
    'Utvecklingen är stark: Inget målvärde är nått, men utvecklingen går åt rätt håll.',
  );
  await divergences.getByRole('link', { name: 'Alla avvikelser' }).click();
  await expect(page).toHaveURL(/\/bedomningar\?year=2022&tertial=T3&show=divergences/);
});

test('only approved figures count until one asks for the others, and the address says so', async ({ visit }) => {
  const page = await visit('socialchef', { municipality: '9999' });
  const overview = new OverviewPage(page);
  await overview.open('year=2023&tertial=T1');
  await expect(overview.sentence).toContainText('6 av 16 indikatorer är mätta');
  await expect(overview.answer('Vad saknas?')).toContainText('4 av 8 enheter har inte lämnat in');
  const counting = page.getByRole('region', { name: 'Det här räknas' });
  await expect(counting).toContainText('14 siffror för 10 indikatorer räknas inte');
  await expect(counting).toContainText('Ekonomiskt bistånd (6)');

  await overview.counting.check();
  await expect(page).toHaveURL(/unapproved=yes/);
  await expect(overview.sentence).toContainText('11 av 16 indikatorer är mätta');
  await expect(counting).toContainText('Här räknas också siffror som ingen har godkänt än.');
  await page.reload();
  await expect(overview.counting).toBeChecked();
  await overview.counting.uncheck();
  await expect(overview.sentence).toContainText('6 av 16 indikatorer är mätta');

  await overview.answer('Vad saknas?').getByRole('link', { name: '10 av 16 indikatorer saknar siffra' }).click();
  const parts = page.getByRole('navigation', { name: 'Måluppfyllelse' });
  await expect(parts.getByRole('link', { name: 'Saknar siffra 10' })).toBeVisible();
  await expect(overview.counted).toHaveCount(10);
  await overview.counting.check();
  await expect(parts.getByRole('link', { name: 'Saknar siffra 5' })).toBeVisible();
  await expect(overview.counted).toHaveCount(5);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Till översikten' }).click();
  await expect(page).toHaveURL(/unapproved=yes/);
  await overview.counting.uncheck();

  const lacking = overview.part('Saknas');
  await lacking.getByRole('link', { name: 'Boendestödet' }).click();
  await expect(page).toHaveURL(/\/rapportera\/2023T1\//);
});

test('a bar of a division leads to what its own units make of each indicator, and on to the table', async ({
  visit,
}) => {
  const page = await visit('socialchef', { municipality: '9999' });
  const overview = new OverviewPage(page);
  await overview.open('year=2022&tertial=T3');
  const division = page.getByRole('row', { name: /^Avdelningen för barn och familj/ });
  const bar = division.getByRole('link', { name: /uppfyllt$/i }).last();
  const many = numberIn(await bar.textContent());
  await bar.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avdelningen för barn och familj');
  await expect(overview.counted).toHaveCount(many);
  await page.getByRole('link', { name: /^Alla \d+$/ }).click();
  const days = overview.counted.filter({ hasText: 'Antal dagar från ansökan till beslut' });
  await expect(days).toContainText('35 dagar');
  await days.getByText('Enhetens siffra och kommentar').click();
  await expect(days).toContainText('Utredningsenheten barn och unga');
  await days.getByRole('link', { name: 'Antal dagar från ansökan till beslut', exact: true }).click();
  await expect(page).toHaveURL(/\/indikatorer\?year=2022&tertial=T3&open=/);
});

test('a member of the committee is shown only what is released', async ({ visit }) => {
  const page = await visit('namndledamot', { municipality: '9999' });
  const overview = new OverviewPage(page);
  await overview.open('year=2023&tertial=T1&unapproved=yes');
  await expect(overview.sentence).toContainText('Tertial 1 2023 är inte publicerat än.');
  await expect(page.getByRole('heading', { name: 'Vad saknas?' })).toHaveCount(0);
  await expect(overview.counting).toHaveCount(0);
});

test('at the meeting there is nothing around it, the arrows turn and Escape leaves', async ({ visit }) => {
  const page = await visit('socialchef');
  const meeting = new MeetingPage(page);
  await new OverviewPage(page).open('year=2022&tertial=T3');
  await page.getByRole('link', { name: 'Mötesvisning' }).click();
  await expect(meeting.place).toHaveText('Del 1 av 9');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Upplands-Bro · Publicerat');

  await page.keyboard.press('ArrowRight');
  await expect(meeting.part).toHaveText('Nämndmål');
  await expect(page).toHaveURL(/part=2/);
  await expect(meeting.rows()).toHaveCount(8);
  await page.keyboard.press('End');
  await expect(meeting.part).toHaveText('Bedömt annat än siffrorna säger');
  await expect(page.getByText('och 3 till')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(meeting.place).toHaveText('Del 9 av 9');
  await page.keyboard.press('Home');
  await expect(meeting.place).toHaveText('Del 1 av 9');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/oversikt\?year=2022&tertial=T3$/);
});

test('on paper all of it stands, with whose and how firm it is', async ({ visit }) => {
  const page = await visit('socialchef');
  await new MeetingPage(page).open('year=2022&tertial=T3');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(10);

  await expectWholeOnPaper(page);
  const paper = page.getByRole('main');
  await expect(paper).toContainText('Upplands-Bro · Publicerat · senast ändrat 14 jan. 2023');
  await expect(page.getByText(/Utskrivet \d+ \p{L}+\.? 20\d\d/u)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Läget i korthet',
    'Når vi målen?',
    'Vad har ändrats sedan T2?',
    'Vad saknas?',
    'Var behöver jag agera?',
    'Nämndmål',
    'Uppdrag',
    'Verksamhetsområden',
    'Sämre sedan T2',
    'Bättre sedan T2',
    'Längst till målvärdet',
    'Siffror som är kända som fel',
    'Bedömt annat än siffrorna säger',
  ]);
  await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(11);
  await expect(page.getByRole('button')).toHaveCount(0);

  await new OverviewPage(page).open('year=2022&tertial=T3');
  await expect(new OverviewPage(page).sentence).toContainText('14 når målvärdet');
  await expectWholeOnPaper(page);
});

test('everybody can use the overview and the meeting, also in the dark and on a phone', async ({ visit }) => {
  const page = await visit('socialchef', { municipality: '9999' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/oversikt?year=2023&tertial=T1&unapproved=yes',
      '/oversikt/mote?year=2023&tertial=T1&part=6',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt, tertial 1 2023');
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.goto('/oversikt?year=2023&tertial=T1');
  await expectNoSidewaysScroll(page);
});

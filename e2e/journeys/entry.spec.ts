import type { Locator } from '@playwright/test';
import { IndicatorsPage } from '../pages/indicators-page.ts';
import type { OutcomeCell } from '../pages/outcome-cell.ts';
import { expect, test } from '../world/test.ts';

const share = 'Andel ärenden där uppstart av insats sker inom 30 dagar';
const count = 'Antal stödpedagoger inom nämndens LSS-verksamhet';
const finer = 'Andel hushåll med långvarigt (minst 10 mån';

/** Empties a cell, as somebody does who takes a figure back. */
async function empty(cell: OutcomeCell) {
  await cell.enter('');
  await expect(cell.place).toContainText('fyll i');
}

/** The first of the two numbers that a share is made of. */
async function numerator(place: Locator): Promise<number> {
  const [, found] = /%\s*(\d+) av /.exec((await place.textContent()) ?? '') ?? [];
  return Number(found);
}

test('a share is read however it is written', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor'));
  await table.open('year=2023');
  const cell = table.cell(share, 'T1');
  for (const [typed, shown] of [
    ['86', /86.%/],
    ['87 %', /87.%/],
    ['39 av 42', /93.%.*39 av 42/],
    ['40/42', /95.%.*40 av 42/],
  ] as const) {
    await cell.enter(typed);
    await expect(cell.place).toContainText('sparat');
    await expect(cell.place).toContainText(shown);
  }
  await cell.open();
  await expect(cell.field).toHaveValue('40 av 42');
  await cell.field.press('Escape');
  await empty(cell);
  await expect(cell.place).toContainText('fyll i');
  await expect(cell.place).not.toContainText('%');
  await expect(table.status(share)).toContainText('Ej rapporterat');
});

test('comma and point are both a decimal sign', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor'));
  await table.open('year=2023');
  const cell = table.cell(finer, 'T1');
  for (const [typed, shown] of [
    ['28,5', /28,5.%/],
    ['28.7', /28,7.%/],
    ['18.500', null],
    ['19', /19(,0)?.%/],
  ] as const) {
    await cell.enter(typed);
    if (shown === null) await cell.answer('18,5');
    await expect(cell.place).toContainText('sparat');
    await expect(cell.place).toContainText(shown ?? /18,5.%/);
  }
  await expect(table.status(finer)).toContainText('Uppfyllt');
  await empty(cell);
});

test('a count takes its groups, asks when in doubt, and offers secrecy', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor'));
  await table.open('year=2023');
  const cell = table.cell(count, 'T1');
  for (const [typed, shown] of [
    ['1 234', /1.234/],
    ['18500.00', /18.500/],
    ['1.235,0', /1.235/],
  ] as const) {
    await cell.enter(typed);
    await expect(cell.place).toContainText('sparat');
    await expect(cell.place).toContainText(shown);
  }

  await cell.enter('1.236');
  await expect(cell.message).toHaveText('Vilket tal menar du?');
  await expect(cell.field).toHaveValue('1.236');
  await cell.answer('1\u00A0236');
  await expect(cell.place).toContainText(/1.236.*sparat/);

  await cell.enter('<5');
  await expect(cell.message).toContainText('Välj sekretess');
  await cell.answer('Sätt sekretess');
  await expect(cell.place).toContainText(/sekretess.*sparat/);
  await empty(cell);
});

test('what cannot be an answer is refused with a sentence, and stays in the cell', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor'));
  await table.open('year=2023');
  const refused = [
    [share, 'abc', 'Det går inte att läsa. Skriv ett tal, till exempel 86 eller 86,5.'],
    [share, '43 av 42', 'Det första talet kan inte vara större än det andra. Skriv till exempel 39 av 42.'],
    [share, '120 %', 'En andel kan inte vara mer än 100 %. Skriv ett tal från 0 till 100.'],
    [share, '−5', 'Talet kan inte vara mindre än 0. Skriv 0 eller mer.'],
    [count, '39 av 42', 'Här räknas ingen andel. Skriv bara talet, till exempel 17.'],
    [count, '17,5', 'Ett antal är ett heltal. Skriv till exempel 25.'],
  ] as const;
  for (const [indicator, typed, sentence] of refused) {
    const cell = table.cell(indicator, 'T1');
    await cell.enter(typed);
    await expect(cell.message).toHaveText(sentence);
    await expect(cell.field).toHaveValue(typed);
    await expect(cell.field).toHaveAttribute('aria-invalid', 'true');
    await cell.field.press('Escape');
    await expect(cell.place).toContainText('fyll i');
  }
});

test('a reason can be given in place of a value', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor'));
  await table.open('year=2023');
  const cell = table.cell(share, 'T1');
  for (const reason of ['ej mätt', 'ej levererat', 'ej tillämpligt', 'sekretess']) {
    await cell.type('');
    await cell.answer(reason);
    await expect(cell.place).toContainText('sparat');
    await expect(cell.place).toContainText(reason);
  }
  await empty(cell);
});

test('nothing can be entered where a tertial is locked, has not begun, or is not one’s own', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor'));
  await table.open('year=2022');
  const locked = table.cell('Andel aktuella genomförandeplaner i ärenden', 'T3');
  await expect(locked.place).toHaveAttribute('aria-readonly', 'true');
  await locked.open();
  await expect(locked.field).toHaveCount(0);
  await table.open('year=2023');
  await expect(table.cell(share, 'T2').place).toHaveText(/kommer/);

  const reader = new IndicatorsPage(await visit('analytiker'));
  await reader.open('year=2023');
  await reader.cell(share, 'T1').open();
  await expect(reader.cell(share, 'T1').field).toHaveCount(0);
});

test('the figure of a unit is part of the whole, numerators and denominators apart', async ({ visit }) => {
  const table = new IndicatorsPage(await visit('rapportor', { municipality: '9999' }));
  const name = 'Andel aktuella genomförandeplaner';
  await table.open('year=2023');
  const whole = table.cell(name, 'T1').place;
  const unit = await table.cellOfUnit(name, 'Boendestödet', 'T1');
  await expect(unit.place).toContainText(/\d+ av \d+/);
  const others = (await numerator(whole)) - (await numerator(unit.place));

  await unit.enter('30 av 40');
  await expect(unit.place).toContainText(/75.%.*30 av 40.*sparat/);
  await expect.poll(() => numerator(whole)).toBe(others + 30);
});

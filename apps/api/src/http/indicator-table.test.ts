import { decimal } from '@tertial/domain';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { signIn, startWorld } from '../testing/world.ts';

const [, madeUp] = sampleMunicipalities;

test('a cell that a spreadsheet would run is made harmless, and figures stay figures', async () => {
  const names = ['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', 'a;b', 'say "hi"'];
  const edition = madeUp?.editions.find(({ year }) => year === 2022);
  if (!madeUp || !edition) throw new Error('The made-up municipality has no year 2022.');
  const indicators = edition.indicators.slice(0, names.length).map((indicator, place) => ({
    ...indicator,
    name: names[place] ?? '',
    predecessor: null,
    unit: 'index' as const,
    construction: 'value' as const,
    outcomes: [],
    reviews: [],
  }));
  const sample = {
    ...madeUp,
    editions: [
      {
        ...edition,
        indicators,
        goals: edition.goals.map(({ predecessor: _before, ...goal }) => ({ ...goal, reviews: [] })),
      },
    ],
  };
  const world = await startWorld({}, [sample]);
  const cookie = await signIn(world.server, 'socialchef', '9999');
  const url = '/export/indicators.csv?municipality=9999&year=2022&dialect=excel-sv';
  const { body } = await world.server.inject({ method: 'GET', url, headers: { cookie } });
  const rows = parse<Record<string, string>>(body, { columns: true, delimiter: ';', bom: true });
  expect(rows.map(({ indicator }) => indicator)).toEqual(
    names.map((name) => (/^\s*[=+\-@]/.test(name) ? `'${name}` : name)),
  );
  expect(decimal('-5').toFixed()).toBe('-5');
  await world.stop();
});

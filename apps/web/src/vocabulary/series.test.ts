import { assess, decimal } from '@tertial/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statusBands } from './series.ts';

test('the bands lie where the rule of status says that they lie', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('atLeast', 'atMost', 'between'),
      fc.integer({ min: -50, max: 200 }),
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: -100, max: 400 }),
      fc.boolean(),
      (operator, value, width, outcome, four) => {
        const upper = operator === 'between' ? value + width : null;
        const bands = statusBands({ operator, value, upper }, { nearly: four ? 0.9 : null, partly: 0.7 });
        const inside = bands.filter(({ from, to }) => outcome > from + 1e-6 && outcome < to - 1e-6);
        const said = assess(
          decimal(String(outcome)),
          { operator, value: decimal(String(value)), upper: upper === null ? null : decimal(String(upper)) },
          { nearlyShare: four ? decimal('0.9') : null, partlyShare: decimal('0.7') },
        );
        // On an edge between two bands either may be drawn.
        expect(inside.length).toBeLessThanOrEqual(1);
        for (const { verdict } of inside) expect(verdict).toBe(said);
      },
    ),
  );
});

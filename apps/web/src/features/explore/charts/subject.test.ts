import { expect, test } from 'vitest';
import { factOf } from './charts.test-support.ts';
import { sharedTarget } from './subject.ts';

const [earlier, later] = [factOf({ year: 2021, value: 80 }), factOf({ year: 2022, value: 85 })];
const raised = {
  ...later,
  indicator: { ...later.indicator, target: { operator: 'atLeast', value: 95, upper: null } },
} as const;
const free = { ...later, indicator: { ...later.indicator, target: null } };

test.each([
  ['the same', [earlier, later], earlier.indicator.target],
  ['raised between the years', [earlier, raised], null],
  ['set first in the second year', [earlier, free], null],
  ['none at all', [free, free], null],
  ['of no figures', [], null],
] as const)('a target that is %s is drawn only where it holds for all', (_name, facts, target) => {
  expect(sharedTarget(facts)).toEqual(target);
});

import fc from 'fast-check';
import { attainmentStatuses } from '../attainment.ts';
import { directions, measureUnits } from '../measurement.ts';
import { sexes } from '../reporting/outcome.ts';
import { tertials } from '../tertial.ts';
import { trendDirections, trendQualities } from '../trend.ts';
import { type Fact, figureStages, targetMoves } from './fact.ts';

const name = fc.stringMatching(/^[a-zåäö0-9-]{1,12}$/);
const figure = fc.option(fc.integer({ min: -10_000, max: 10_000 }).map((whole) => whole / 100));
const amount = fc.option(fc.integer({ min: 0, max: 60 }));

const indicator: fc.Arbitrary<Fact['indicator']> = fc.record({
  id: fc.uuid(),
  family: fc.uuid(),
  year: fc.integer({ min: 2020, max: 2025 }),
  code: name,
  name,
  position: fc.integer({ min: 1, max: 200 }),
  goal: fc.record({ id: fc.uuid(), family: fc.uuid(), number: name, title: name, overarching: name }),
  serviceAreaIds: fc.array(fc.uuid(), { maxLength: 3 }),
  foundBy: fc.array(name, { maxLength: 2 }),
  unit: fc.constantFrom(...measureUnits),
  decimals: fc.integer({ min: 0, max: 2 }),
  direction: fc.constantFrom(...directions),
  construction: fc.constantFrom('ratio', 'count', 'value'),
  timing: fc.constantFrom('period', 'cumulative', 'stock'),
  aggregation: fc.constantFrom('weighted', 'mean', 'sum', 'last', 'central'),
  target: fc.constant(null),
  targetMove: fc.constantFrom(...targetMoves),
  breaksSeries: fc.boolean(),
});

/** Any fact at all, its parts not necessarily agreeing with each other. */
export const anyFact: fc.Arbitrary<Fact> = fc.record({
  indicator,
  unit: fc.option(
    fc.record({ id: fc.uuid(), code: name, name, division: fc.option(fc.record({ id: fc.uuid(), name })) }),
  ),
  year: fc.integer({ min: 2020, max: 2025 }),
  tertial: fc.constantFrom(...tertials),
  sex: fc.constantFrom(...sexes),
  value: figure,
  numerator: figure,
  denominator: figure,
  n: amount,
  absence: fc.constant(null),
  status: fc.option(fc.constantFrom(...attainmentStatuses)),
  stage: fc.constantFrom(...figureStages),
  decimals: fc.integer({ min: 0, max: 2 }),
  toDate: fc.boolean(),
  trend: fc.option(
    fc.record({
      direction: fc.constantFrom(...trendDirections),
      quality: fc.constantFrom(...trendQualities),
      change: fc.integer({ min: -100, max: 100 }),
      since: fc.record({ year: fc.constant(2020), tertial: fc.constantFrom(...tertials) }),
      noise: fc.boolean(),
    }),
  ),
  run: fc.integer({ min: -5, max: 5 }),
  reportedUnits: fc.integer({ min: 0, max: 6 }),
  expectedUnits: fc.integer({ min: 0, max: 6 }),
  misreports: fc.nat(2),
  alternative: figure,
});

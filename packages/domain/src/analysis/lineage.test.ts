import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionChanges, editionStep, type LineageEdition } from './lineage.ts';

const edition: LineageEdition = {
  name: 'Andel med egen försörjning',
  definition: 'Alla avslutade ärenden.',
  method: null,
  unit: 'percent',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'weighted',
  lineage: 'kept',
  direction: 'higher',
  goalFamily: 'goal',
  serviceAreaIds: ['adults'],
  unitIds: ['one', 'two'],
};

describe('what changed since the edition before', () => {
  test.each<[string, Partial<LineageEdition>, readonly string[], boolean]>([
    ['nothing', {}, [], false],
    ['a new name', { name: 'Andel som försörjer sig', lineage: 'reworded' }, ['renamed'], false],
    ['only white space in the name', { name: 'Andel  med egen försörjning ' }, [], false],
    ['a new definition', { definition: 'Bara nya ärenden.' }, ['redefined'], true],
    ['a definition left out', { definition: null }, [], false],
    ['another method', { method: 'Enkät' }, [], false],
    ['another unit of measure', { unit: 'count' }, ['otherMeasure'], true],
    ['another goal', { goalFamily: 'else' }, ['movedGoal'], false],
    ['another service area', { serviceAreaIds: ['youth'] }, ['movedArea'], false],
    ['a unit more', { unitIds: ['two', 'one', 'three'] }, ['movedUnit'], false],
    ['units in another order', { unitIds: ['two', 'one'] }, [], false],
    ['a split', { lineage: 'split' }, ['split'], true],
    ['a doubtful kinship', { lineage: 'uncertain' }, ['uncertain'], true],
    ['another good direction', { direction: 'lower' }, ['otherDirection'], false],
  ])('%s', (_what, change, changes, breaks) => {
    expect(editionStep(edition, { ...edition, ...change })).toEqual({ changes, breaksSeries: breaks });
  });

  test('is nothing where there is no edition before', () => {
    expect(editionStep(null, { ...edition, lineage: 'split' })).toEqual({ changes: [], breaksSeries: false });
  });

  test('is told once each and in one order', () => {
    const anyEdition = fc.record({
      name: fc.constantFrom('a', 'b'),
      definition: fc.constantFrom(null, 'a', 'b'),
      method: fc.constantFrom(null, 'a', 'b'),
      unit: fc.constantFrom('percent' as const, 'count' as const),
      construction: fc.constant('ratio' as const),
      timing: fc.constantFrom('period' as const, 'cumulative' as const),
      aggregation: fc.constant('weighted' as const),
      lineage: fc.constantFrom('kept' as const, 'split' as const, 'uncertain' as const),
      direction: fc.constantFrom('higher', 'lower'),
      goalFamily: fc.constantFrom('a', 'b'),
      serviceAreaIds: fc.subarray(['a', 'b']),
      unitIds: fc.subarray(['a', 'b']),
    });
    fc.assert(
      fc.property(anyEdition, anyEdition, (before, now) => {
        const { changes } = editionStep(before, now);
        expect(changes).toEqual(editionChanges.filter((change) => changes.includes(change)));
        const back = editionStep({ ...now, lineage: 'kept' }, { ...before, lineage: 'kept' }).changes;
        expect(changes.filter((change) => change !== 'split' && change !== 'uncertain')).toEqual(back);
      }),
    );
  });
});

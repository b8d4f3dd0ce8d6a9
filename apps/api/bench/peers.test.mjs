import { describe, expect, it } from 'vitest';
import { cellName, exactShare, idOf, translation } from './peers.mjs';

const asker = (given = {}) =>
  translation({ people: [{ chief: 'chief=1', reporter: 'reporter=1' }], cells: {}, targets: [], ...given });

describe('a released total', () => {
  it('is the quotient that it was rounded from', () => {
    for (const denominator of [1, 2, 3, 7, 97, 750, 1_999, 2_657, 2_786, 2_800]) {
      for (let numerator = 0; numerator <= denominator; numerator += 1) {
        const released = Number(((numerator / denominator) * 100).toFixed(6));
        expect(exactShare(Number(`${released}e-2`))).toBe(numerator / denominator);
      }
    }
  });

  it('is refused where no such quotient comes near', () => {
    expect(() => exactShare(0.61803399)).toThrow('is no share');
  });
});

describe('the table', () => {
  const table = (t3, target) => ({
    data: {
      indicatorTable: {
        ...{ ids: ['x'], codes: ['N10021'], names: ['Mått'], serviceAreas: [['Gymnasium']], directions: ['higher'] },
        ...{ t1: ['41.3'], t2: [null], t3: [t3], targets: [target], trends: [null], statuses: ['partly'] },
      },
    },
  });

  it('has the words and the shares of the bench', () => {
    expect(asker().rows('table', table('42', '46.2'), { k: 1, y: 2025 })).toEqual([
      {
        ...{ indikatorId: 3, kod: 'N10021', namn: 'Mått', verksamhetsomrade: 'Gymnasium', direction: 1 },
        ...{ t1: 0.413, t2: null, t3: 0.42, malvarde: 0.462, trend: 'up', status: 'near' },
      },
    ]);
  });

  it('reads a percentage as the fraction that it is', () => {
    const [row] = asker().rows('table', table('41.2', '46.2'), { k: 1, y: 2025 });
    expect(row).toMatchObject({ t3: 0.412, status: 'missed' });
  });

  it('has only the service area that is asked for', () => {
    expect(asker().rows('table', table('42', '46.2'), { k: 1, y: 2025, vo: 4 })).toEqual([]);
  });
});

describe('saving', () => {
  const asked = {
    id: 7,
    kommunId: 1,
    indikatorId: 3,
    enhetId: 9,
    year: 2019,
    tertial: 2,
    numerator: 40,
    denominator: 50,
  };
  const inputOf = ({ body }) => JSON.parse(body).variables.input;
  const recorded = (revision, numerator) =>
    JSON.stringify({
      data: {
        recordOutcome: {
          __typename: 'OutcomeRecorded',
          saved: { revision, numerator, denominator: '50', value: '80' },
        },
      },
    });

  it('goes to the open tertial, on what stands there', () => {
    const { question } = asker({ cells: { [cellName(1, 3, 9)]: { revision: 4, numerator: 12 } } });
    expect(inputOf(question('write', asked))).toEqual({
      ...{ indicatorId: idOf(1, 'indicator', 2026, 3), unitId: idOf(1, 'unit', 9), tertial: 'T1', expectedRevision: 4 },
      entry: { ratio: { numerator: '40', denominator: '50' } },
    });
  });

  it('saves another figure each time under load, so that each is a revision', () => {
    const { setupRequest, onResponse } = asker().question('write', asked);
    const numerators = [1, 2, 3].map((revision) => {
      const context = {};
      const { entry, expectedRevision } = inputOf(setupRequest({}, context));
      expect(expectedRevision).toBe(revision - 1);
      onResponse(200, recorded(revision, entry.ratio.numerator), context);
      return entry.ratio.numerator;
    });
    expect(numerators).toEqual(['40', '41', '40']);
  });

  it('leaves a cell alone that another connection is saving in', () => {
    const { question } = asker();
    question('write', { ...asked, indikatorId: 4 });
    const { setupRequest } = question('write', asked);
    const indicators = [1, 2].map(() => inputOf(setupRequest({}, {})).indicatorId);
    expect(indicators).toEqual([3, 4].map((indicator) => idOf(1, 'indicator', 2026, indicator)));
  });

  it('counts what was refused, and goes on from what stands there', () => {
    const { question, counts } = asker();
    const { setupRequest, onResponse } = question('write', asked);
    const context = {};
    setupRequest({}, context);
    const conflict = { __typename: 'OutcomeConflict', current: { revision: 9, numerator: '33' } };
    onResponse(200, JSON.stringify({ data: { recordOutcome: conflict } }), context);
    expect(counts).toEqual({ saved: 0, refused: 1 });
    expect(inputOf(setupRequest({}, {})).expectedRevision).toBe(9);
  });
});

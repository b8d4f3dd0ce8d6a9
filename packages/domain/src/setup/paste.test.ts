import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationUnit } from '../organisation/unit.ts';
import { pastedRows } from './paste.ts';
import { pasteUnits } from './paste-organisation.ts';

const root: OrganisationUnit = {
  id: 'root',
  code: 'N',
  name: 'Nämnden',
  kind: 'committee',
  parentId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  endReason: null,
  placements: [{ from: '0001-01-01', parentId: null, name: 'Nämnden' }],
};
const rules = { units: [root], today: '2026-11-22', reporting: new Set<string>() };

function counting() {
  let next = 0;
  return () => {
    next += 1;
    return `new${next}`;
  };
}

describe('pasted rows', () => {
  it('keep the number of their line, without blanks, headings and the quotes of a spreadsheet', () => {
    expect(pastedRows('Kod\tNamn\r\n\r\n A \t"Ett ""eget"" namn"\n\t\n', 'units')).toEqual([
      { row: 3, cells: ['A', 'Ett "eget" namn'] },
    ]);
  });

  it('take semicolons where there is no tab', () => {
    expect(pastedRows('A;B', 'units')).toEqual([{ row: 1, cells: ['A', 'B'] }]);
    expect(pastedRows('1.1;"Mål; två ""delar""";;"x', 'plan')).toEqual([
      { row: 1, cells: ['1.1', 'Mål; två "delar"', '', '"x'] },
    ]);
  });
});

describe('pasted units', () => {
  it('come out with each unit after the one above it, whatever order they were pasted in', () => {
    const rows = fc
      .array(fc.nat(), { minLength: 1, maxLength: 12 })
      .map((parents) =>
        parents.map((parent, place) => `E${place}\tEnhet ${place}\tEnhet\t${place && `E${parent % place}`}`),
      )
      .map((lines) => lines.map((line) => line.replace(/\t0$/, '\t')))
      .chain((lines) => fc.shuffledSubarray(lines, { minLength: lines.length }));
    fc.assert(
      fc.property(rows, (lines) => {
        const { units, problems } = pasteUnits(lines.join('\n'), rules, counting());
        expect(problems).toEqual([]);
        expect(units).toHaveLength(lines.length);
        const known = new Set(['root']);
        for (const { id, parentId } of units) {
          expect(known).toContain(parentId);
          known.add(id);
        }
      }),
    );
  });

  it('are refused when they stand above each other', () => {
    const { problems } = pasteUnits('A\tEtt\tEnhet\tB\nB\tTvå\tEnhet\tA', rules, counting());
    expect(problems).toEqual([
      { row: 1, column: 'parent', reason: 'round' },
      { row: 2, column: 'parent', reason: 'round' },
    ]);
  });

  it.each([
    ['A\tEtt\tNämnd\t', 'kind', 'above'],
    ['\tEtt\tEnhet\t', 'code', 'missing'],
    ['a b\tEtt\tEnhet\t', 'code', 'form'],
    ['A\t\tEnhet\t', 'name', 'missing'],
    ['n\tEtt\tEnhet\t', 'code', 'taken'],
  ])('are held against the rules for a new unit: %j', (line, column, reason) => {
    expect(pasteUnits(line, rules, counting()).problems).toEqual([{ row: 1, column, reason }]);
  });

  it('are at most five hundred', () => {
    const text = Array.from({ length: 501 }, (_, place) => `E${place}\tEnhet`).join('\n');
    expect(pasteUnits(text, rules, counting())).toEqual({
      units: [],
      problems: [{ row: 0, column: null, reason: 'tooMany' }],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationUnit } from '../organisation/unit.ts';
import type { Plan } from '../plan/plan.ts';
import { pastedRows, pasteTextOf } from './paste.ts';
import { pasteUnits } from './paste-organisation.ts';
import { pastePeople } from './paste-people.ts';
import { pastePlan } from './paste-plan.ts';

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

describe('a file as pasted text', () => {
  it('is read again with the same cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"Citat" i början', 'två\nrader', 'en\tflik', '1;2', '"'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const lines = rows.map((cells) => ['x', ...cells, 'y']);
        const text = pasteTextOf(lines.map((cells) => cells.map((each) => ({ text: each, number: false }))));
        expect(pastedRows(text, 'plan').map(({ cells }) => cells)).toEqual(
          lines.map((cells) => cells.map((each) => each.replace(/\s+/g, ' ').trim())),
        );
      }),
    );
  });

  it('keeps a decimal point from being read as one of thousands', () => {
    const number = (text: string) => ({ text, number: true });
    expect(pasteTextOf([[number('17.125'), null, number('1.1')]])).toBe('17,125\t\t1.1');
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

describe('pasted people', () => {
  it.each([
    ['Rapportör', 'Reporter', 'rapportor'],
    ['Enhetschef', 'Unit manager', 'enhetschef'],
    ['Avdelningschef', 'Division manager', 'avdelningschef'],
    ['Socialchef', 'Head of social services', 'socialchef'],
    ['Analytiker', 'Analyst', 'analytiker'],
    ['Nämndledamot', 'Committee member', 'namndledamot'],
    ['Administratör', 'Administrator', 'administrator'],
    ['Revisor', 'Auditor', 'namndledamot'],
  ])('have roles in Swedish and in English: %s, %s', (swedish, english, role) => {
    for (const word of [swedish, english, english.toUpperCase()]) {
      const read = pastePeople(
        `Alva\t\t${word}\t`,
        { people: [], units: [{ ...root }], today: '2026-11-22' },
        counting(),
      );
      expect(read).toMatchObject({ problems: [], roles: [{ role }] });
    }
  });

  it('are known by their address, which has to stand beside their name', () => {
    const sol = { id: 'sol', handle: 'sol', name: 'Sol Socialchef', email: 'sol@example.se' };
    const people = [{ ...sol, endedOn: null, roles: [], deputies: [] }];
    const read = (...rows: string[]) =>
      pastePeople(rows.join('\n'), { people, units: [{ ...root }], today: '2026-11-22' }, counting());
    expect(read('sol  socialchef\tSol@Example.se\tAnalytiker')).toMatchObject({
      problems: [],
      people: [],
      roles: [{ personId: 'sol', role: 'analytiker' }],
    });
    const otherPerson = (row: number) => [{ row, column: 'email', reason: 'otherPerson' }];
    expect(read('Vera Ny\tsol@example.se\tAdministratör')).toEqual({ problems: otherPerson(1), people: [], roles: [] });
    const two = read('Bodil Ny\tbo@example.se\tRapportör', 'Bo Ny\tbo@example.se\tAdministratör');
    expect(two.problems).toEqual(otherPerson(2));
    expect(two.roles.map(({ role }) => role)).toEqual(['rapportor']);
  });
});

describe('roles of pasted people', () => {
  const sol = {
    id: 'sol',
    handle: 'sol',
    name: 'Sol Socialchef',
    email: 'sol@example.se',
    endedOn: null,
    deputies: [],
  };
  const roles = [
    { role: 'socialchef' as const, unitId: 'root', origin: 'hand' as const },
    { role: 'administrator' as const, unitId: 'root', origin: 'claim' as const },
  ];
  const people = [{ ...sol, roles }];
  const read = (...rows: string[]) =>
    pastePeople(rows.join('\n'), { people, units: [{ ...root }], today: '2026-11-22' }, counting());

  it('are new only where they are not there already', () => {
    const known = 'Sol Socialchef\tsol@example.se\tSocialchef';
    expect(read(known)).toEqual({ people: [], roles: [], problems: [] });
    expect(read(known, 'Sol Socialchef\tsol@example.se\tAnalytiker').roles.map(({ role }) => role)).toEqual([
      'analytiker',
    ]);
  });

  it('stay when the sign-in no longer says so, once they are given by hand', () => {
    expect(read('Sol Socialchef\tsol@example.se\tAdministratör').roles.map(({ role }) => role)).toEqual([
      'administrator',
    ]);
  });

  it('are given once, however many rows name them', () => {
    const row = 'Vera Ny\tvera@example.se\tAnalytiker';
    expect(read(row, row)).toMatchObject({ people: [{ name: 'Vera Ny' }], roles: [{ role: 'analytiker' }] });
    expect(read(row, row).roles).toHaveLength(1);
  });
});

describe('a pasted plan', () => {
  const empty: Plan = {
    ...{ year: 2027, status: 'draft', overarchingGoals: [], assignments: [], goals: [], indicators: [], previous: [] },
    ...{
      reported: [],
      lockedTertials: [],
      unitIds: ['u1'],
      endingUnits: [],
      serviceAreaIds: ['a1', 'a2', 'a3'],
      sharedMeasures: [],
    },
  };
  const read = (...lines: readonly string[]) =>
    pastePlan(lines.join('\n'), {
      ...{ plan: empty, units: [{ id: 'u1', code: 'HT1', kind: 'unit' }], newId: counting() },
      serviceAreas: [
        { id: 'a1', code: 'aldre', name: 'Äldreomsorg' },
        { id: 'a2', code: 'ifo', name: 'Individ och familj' },
        { id: 'a3', code: 'vob', name: 'Vård, omsorg och boende' },
      ],
      overarchingTitle: (number) => `Nr ${number}`,
    });

  it.each([
    ['andel', 'share', 'percent'],
    ['procent', 'per cent', 'percent'],
    ['procent', 'percent', 'percent'],
    ['antal', 'number', 'count'],
    ['antal', 'count', 'count'],
    ['dagar', 'days', 'days'],
    ['skala', 'scale', 'scale'],
    ['index', 'index', 'index'],
    ['tusental kronor', 'thousands of kronor', 'tkr'],
    ['kronor', 'thousand kronor', 'tkr'],
  ])('is measured in Swedish and English words: %s, %s', (swedish, english, unit) => {
    for (const word of [swedish, english]) {
      const { plan, problems } = read(`1.1\tMål\tIndikator\t${word}\t20`);
      expect(problems).toEqual([]);
      expect(plan.indicators).toMatchObject([{ unit }]);
    }
  });

  it.each([
    ['1 och 3', '1 and 3', ['T1', 'T3']],
    ['helår', 'full year', ['T3']],
    ['alla', 'all', ['T1', 'T2', 'T3']],
  ])('is due in Swedish and English words: %s, %s', (swedish, english, dueTertials) => {
    for (const word of [swedish, english]) {
      const { plan, problems } = read(`1.1\tMål\tIndikator\t%\t20\t\tall\t${word}`);
      expect(problems).toEqual([]);
      expect(plan.indicators).toMatchObject([{ dueTertials, reportingUnitIds: ['u1'] }]);
    }
  });

  it.each([
    ['', []],
    ['Äldreomsorg', ['a1']],
    ['individ och familj, ALDRE', ['a2', 'a1']],
    ['ifo, ifo', ['a2']],
    ['Vård,  omsorg och boende', ['a3']],
    ['Äldreomsorg, Vård, omsorg och boende, IFO', ['a1', 'a3', 'a2']],
  ])('belongs to service areas by name or code: %j', (areas, serviceAreaIds) => {
    const { plan, problems } = read(`1.1\tMål\tIndikator\t%\t20\t\t\t\t\t${areas}`);
    expect(problems).toEqual([]);
    expect(plan.indicators).toMatchObject([{ serviceAreaIds }]);
  });

  it('is refused where an area is not there', () => {
    expect(read('1.1\tMål\tIndikator\t%\t20\t\t\t\t\tÄldreomsorg, Hemtjänst').problems).toEqual([
      { row: 1, column: 'area', reason: 'unknown' },
    ]);
  });

  it('may say at the top what stands where', () => {
    const { plan } = read('Målnummer\tMål\tIndikator\tMåttenhet\tMålvärde', '1.1\tMål\tIndikator\t%\t20');
    expect(plan.indicators).toHaveLength(1);
  });

  it('names the goals of the council as they stand, wherever among their rows', () => {
    const { plan, problems } = read(
      '1.1\tMål ett\tFörst\t%\t20',
      '1.2\tMål två\tSedan\t%\t20\t\t\t\tTrygg hela livet',
      '2.1\tMål tre\tSist\t%\t20',
      '\t\tAllra sist\t%\t20\t\t\t\tI egen takt',
      '3.1\tMål fyra\tUtan namn\t%\t20',
    );
    expect(problems).toEqual([]);
    expect(plan.overarchingGoals.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Trygg hela livet',
      '2 I egen takt',
      '3 Nr 3',
    ]);
  });

  it('is refused where one goal of the council has two names', () => {
    const row = (goal: string, council: string) => `${goal}\tMål ${goal}\tEn sak\t%\t20\t\t\t\t${council}`;
    expect(read(row('1.1', 'Trygg'), row('1.2', 'Fri')).problems).toEqual([
      { row: 2, column: 'council', reason: 'doesNotFit' },
    ]);
  });
});

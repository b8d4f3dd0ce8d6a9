import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBefore } from './day.ts';
import {
  addServiceArea,
  areaNameOn,
  endServiceArea,
  renameServiceArea,
  type ServiceAreaDecision,
  type ServiceAreaState,
  settledAreas,
  takeBackPlannedName,
} from './service-area.ts';

const today = '2026-11-22';
const someDay = fc
  .record({ year: fc.integer({ min: 2024, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-01`);

describe('a service area', () => {
  const ifo = { id: 'ifo', code: 'IFO', name: 'IFO', validFrom: null, validTo: null };
  const area: ServiceAreaState = { ...ifo, names: [{ from: '0001-01-01', name: 'IFO' }] };
  const rename = (name: string, from: string, areas: readonly ServiceAreaState[] = [area]) =>
    renameServiceArea({ id: 'ifo', name, from, seen: areas[0]?.name ?? '' }, areas, today);
  const areaOf = (decision: ServiceAreaDecision) => (decision.kind === 'accepted' ? decision.area : null);
  const why = (decision: ServiceAreaDecision) => (decision.kind === 'refused' ? decision.reason : null);

  test('has a first day', () => {
    const fresh = { id: 'new', code: 'NY', name: 'Ny' };
    expect(areaOf(addServiceArea({ ...fresh, from: '2026-01-01' }, [area]))).toMatchObject({
      validFrom: '2026-01-01',
      names: [{ from: '2026-01-01', name: 'Ny' }],
    });
    expect(why(addServiceArea({ ...fresh, from: '2026-02-29' }, [area]))).toBe('notDay');
    expect(why(addServiceArea({ ...fresh, code: 'ifo', from: null }, [area]))).toBe('codeTaken');
  });

  test('is called what it was called then, also ahead of time', () => {
    const renamed = areaOf(rename('Individ- och familjeomsorg', '2026-01-01'));
    expect(renamed?.name).toBe('Individ- och familjeomsorg');
    const ahead = renamed && areaOf(rename('Familj', '2027-01-01', [renamed]));
    expect(ahead?.name).toBe('Individ- och familjeomsorg');
    const named = ahead && ['2025-12-31', '2026-01-01', '2027-01-01'].map((day) => areaNameOn(ahead, day));
    expect(named).toEqual(['IFO', 'Individ- och familjeomsorg', 'Familj']);
    expect(ahead && settledAreas([ahead], '2026-12-31')).toEqual([]);
    expect(ahead && settledAreas([ahead], '2027-01-01')).toMatchObject([{ name: 'Familj' }]);
    expect(ahead && why(rename('Annat', today, [ahead]))).toBe('changePlanned');
    const again = (from: string) => ahead && why(rename('Familj', from, [ahead]));
    expect(['2027-01-01', '2026-12-01', '2027-02-01'].map(again)).toEqual([null, 'changePlanned', 'changePlanned']);
    expect(ahead && why(endServiceArea({ id: 'ifo', lastDay: today }, [ahead], today))).toBe('changePlanned');
    const later = ahead && areaOf(rename('Åter IFO', '2027-07-01', [ahead]));
    const takeBack = (from: string, areas: readonly ServiceAreaState[]) =>
      takeBackPlannedName({ id: 'ifo', from }, areas, today);
    expect(later && why(takeBack('2027-01-01', [later]))).toBe('changePlanned');
    expect(later && areaOf(takeBack('2027-07-01', [later]))).toEqual(ahead);
    expect(ahead && areaOf(takeBack('2027-01-01', [ahead]))).toEqual(renamed);
    expect(renamed && takeBack('2027-01-01', [renamed])).toEqual({ kind: 'accepted', area: null });
    expect(renamed && takeBack('2026-01-01', [renamed])).toEqual({ kind: 'accepted', area: null });
    expect(renamed && why(rename('Annat', '2025-12-31', [renamed]))).toBe('dayTooEarly');
  });

  test('keeps what it was called on a past day, however it is renamed, and says today what holds today', () => {
    const change = fc.record({ what: fc.constantFrom('rename', 'rename', 'takeBack', 'end'), day: someDay });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        changes.reduce((before, { what, day }) => {
          const decide = () => {
            if (what === 'takeBack') return takeBackPlannedName({ id: 'ifo', from: day }, [before], today);
            if (what === 'end') return endServiceArea({ id: 'ifo', lastDay: day }, [before], today);
            return rename(`Från ${day}`, day, [before]);
          };
          const after = areaOf(decide()) ?? before;
          expect(areaNameOn(after, today)).toBe(after.name);
          expect(settledAreas([after], today)).toEqual([]);
          const earlier = what === 'takeBack' || day > today ? today : dayBefore(day);
          expect(areaNameOn(after, earlier)).toBe(areaNameOn(before, earlier));
          expect(after.names.map(({ from }) => from)).toEqual(after.names.map(({ from }) => from).toSorted());
          return after;
        }, area);
      }),
    );
  });

  test('is not renamed after its end, by who saw another name, or on no day', () => {
    const ended = { ...area, validTo: '2026-06-30' };
    expect(why(rename('Annat', '2026-07-01', [ended]))).toBe('alreadyEnded');
    expect(why(rename('Annat', 'i dag'))).toBe('notDay');
    const unseen = renameServiceArea({ id: 'ifo', name: 'Annat', from: today, seen: 'Familj' }, [area], today);
    expect(why(unseen)).toBe('changedMeanwhile');
    expect(why(endServiceArea({ id: 'x', lastDay: null }, [area], today))).toBe('notFound');
    expect(areaOf(endServiceArea({ id: 'ifo', lastDay: null }, [ended], today))).toEqual(area);
  });
});

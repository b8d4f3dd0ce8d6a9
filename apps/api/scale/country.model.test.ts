import { describe, expect, it } from 'vitest';
import {
  assumed,
  busiest,
  busyCores,
  coresFor,
  hoursOf,
  mixOf,
  operations,
  peopleInMunicipalities,
  poissonPeak,
  shared,
  weekOf,
} from './country.model.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the country', () => {
  it('has 290 municipalities, and everybody in one of them', () => {
    const people = peopleInMunicipalities(15_000, 12);
    expect(people).toHaveLength(290);
    expect(total(people)).toBe(15_000);
    expect(Math.min(...people)).toBeGreaterThanOrEqual(12);
    expect(people[0]).toBeLessThan(20);
    expect(people.at(-1)).toBeGreaterThan(1_000);
  });

  it('has no fewer people than its municipalities need', () => {
    expect(() => peopleInMunicipalities(100, 12)).toThrow(RangeError);
  });
});

describe('the week', () => {
  it('is shared out whole: kinds of people, days and hours', () => {
    expect(total(Object.values(assumed.kinds).map(({ share }) => share))).toBe(100);
    expect(total(assumed.days)).toBe(100);
    expect(total(Object.values(assumed.hours))).toBe(100);
    expect(total(Object.values(assumed.lastHours))).toBe(100);
  });

  it('has the requests of all kinds of people', () => {
    expect(weekOf(1_000)).toMatchObject({ save: 700 * 30 + 200 * 4, handIn: 700, approve: 800, export: 200 });
  });

  it('loses no request in its hours, and is busiest on the last afternoon', () => {
    const hours = hoursOf(1_000_000);
    expect(hours).toHaveLength(55);
    expect(total(hours.map(({ perSecond }) => perSecond * 3_600))).toBeCloseTo(1_000_000, 3);
    expect(busiest(hours)).toEqual({ day: 4, hour: 14, perSecond: (1_000_000 * 0.38 * 0.18) / 3_600 });
  });
});

describe('the fullest second', () => {
  it.each([
    [1, 0.5, 1],
    [1, 0.02, 3],
    [10, 0.01, 18],
    [100, 0.001, 132],
  ])('at %d in a second and a chance of %d has %d', (mean, chance, peak) => {
    expect(poissonPeak(mean, chance)).toBe(peak);
  });
});

describe('the machines', () => {
  it('are busy by what each request costs', () => {
    const perSecond = shared(500, weekOf(100));
    expect(total(Object.values(perSecond))).toBeCloseTo(500, 9);
    const busy = busyCores(perSecond, (operation) => ({ serverMs: operation === 'save' ? 12 : 2, databaseMs: 1 }));
    expect(busy.server).toBeCloseTo(1 + (perSecond.save * 10) / 1000, 9);
    expect(busy.database).toBeCloseTo(0.5, 9);
  });

  it('have room left', () => {
    expect([coresFor(0.1), coresFor(0.51), coresFor(3, 0.75)]).toEqual([1, 2, 4]);
  });
});

describe('the mixture', () => {
  it('has the proportions of the week, each where it is due', () => {
    const week = weekOf(100);
    const mix = mixOf(week, 1_000);
    const all = total(Object.values(week));
    for (const operation of operations) {
      const had = mix.filter((each) => each === operation).length;
      expect(Math.abs(had - (1_000 * week[operation]) / all), operation).toBeLessThanOrEqual(1);
    }
    expect(new Set(mix.slice(0, 10)).size).toBeGreaterThan(3);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { formatIn } from './format.ts';

const sv = formatIn('sv', (key, value) => `${value} ${key === 'days' ? 'dagar' : 'tkr'}`);

describe('figures in Swedish', () => {
  it.each([
    ['86', 'percent', 0, '86\u00A0%'],
    ['91.5', 'percent', 0, '92\u00A0%'],
    ['3.25', 'percent', 2, '3,25\u00A0%'],
    ['17', 'days', 0, '17\u00A0dagar'],
    ['-15116', 'tkr', 0, '\u221215\u00A0116\u00A0tkr'],
    ['25', 'count', 0, '25'],
    ['4.1', 'scale', 1, '4,1'],
  ] as const)('writes %s %s with %i decimals as %s', (value, unit, decimals, text) => {
    expect(sv.measure(value, unit, decimals)).toBe(text);
  });

  it('keeps every digit of a long figure', () => {
    expect(sv.exact('12345678901234.123456')).toBe('12\u00A0345\u00A0678\u00A0901\u00A0234,123456');
  });

  it('tells times by the Swedish clock, summer and winter, wherever the reader sits', () => {
    expect(sv.moment('2023-06-01T22:30:00Z')).toBe('2 juni 2023 00:30');
    expect([sv.time('2023-06-01T12:05:00Z'), sv.time('2023-12-01T12:05:00Z')]).toEqual(['14:05', '13:05']);
  });

  it('gives a change its sign, and none to nothing', () => {
    expect([sv.change('6', 0), sv.change('-3', 0), sv.change('0.2', 0)]).toEqual(['+6', '\u22123', '0']);
  });

  it('makes each way of writing once, however many figures are written', () => {
    const made = vi.fn();
    class Counted extends Intl.NumberFormat {
      constructor(...how: ConstructorParameters<typeof Intl.NumberFormat>) {
        super(...how);
        made();
      }
    }
    vi.stubGlobal('Intl', Object.create(Intl, { NumberFormat: { value: Counted } }));
    const format = formatIn('sv', (_key, value) => value);
    for (let figure = 0; figure < 50; figure += 1) format.measure(String(figure), 'percent', 1);
    vi.unstubAllGlobals();
    expect(made).toHaveBeenCalledTimes(1);
  });
});

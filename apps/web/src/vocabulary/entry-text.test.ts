import { absences, decimal, type Measurement, readEntry } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { entryInput, entryText } from './entry-text.ts';

const measurements: Measurement[] = [
  ...['0', '86', '91.5', '1.234', '1234', '12345.678', '-5.25'].map(
    (text): Measurement => ({ kind: 'value', value: decimal(text) }),
  ),
  ...absences.map((reason): Measurement => ({ kind: 'absent', reason })),
];

describe('what stands in an open cell', () => {
  it.each(measurements.map((measurement) => [entryText(measurement), measurement] as const))(
    'reads %s back as it was',
    (text, measurement) => {
      expect(readEntry(text, { unit: 'tkr', construction: 'value' })).toEqual({ kind: 'measurement', measurement });
    },
  );

  it('reads a share back as it was', () => {
    const measurement: Measurement = { kind: 'ratio', numerator: decimal(39), denominator: decimal(42) };
    expect(readEntry(entryText(measurement), { unit: 'percent', construction: 'ratio' })).toEqual({
      kind: 'measurement',
      measurement,
    });
  });
});

describe('what is sent', () => {
  it('has exactly one field', () => {
    for (const measurement of [...measurements, null]) expect(Object.keys(entryInput(measurement))).toHaveLength(1);
  });

  it('tells a real 0 from an emptied cell', () => {
    expect(entryInput({ kind: 'value', value: decimal(0) })).toEqual({ value: '0' });
    expect(entryInput(null)).toEqual({ empty: true });
  });
});

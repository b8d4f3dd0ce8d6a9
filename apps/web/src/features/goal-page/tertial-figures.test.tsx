import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { TertialFigures } from './tertial-figures.tsx';

beforeEach(() => startTexts('sv'));

test('each tertial’s share is told with what it rests on', () => {
  render(
    <TertialFigures
      unit="percent"
      results={[
        { tertial: 'T1', value: '91', decimals: 0, n: 120, status: 'met' },
        { tertial: 'T2', value: '72', decimals: 0, n: null, status: 'notMet' },
        { tertial: 'T3', value: null, decimals: 0, n: null, status: 'notReported' },
      ]}
    />,
  );
  const told = screen.getByRole('paragraph').textContent?.replaceAll('\u00A0', ' ');
  expect(told).toBe('T1 91 % (n = 120) · T2 72 % · T3 ej rapporterat');
});

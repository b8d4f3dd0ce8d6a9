import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { startTexts } from '../text/language.ts';
import { AttainmentMark } from './attainment-mark.tsx';
import { JudgementMark } from './judgement-mark.tsx';
import type { SeriesPoint } from './series.ts';
import { SeriesChart } from './series-chart.tsx';
import { type SchemeText, StatusPeriod, StatusSchemes, useStatusNames } from './status-scheme.tsx';
import { TrendArrow, type TrendText } from './trend-arrow.tsx';

beforeEach(() => startTexts('sv'));

const own: SchemeText = {
  ...{ revision: 2, compareWith: 'lastTertial', arrow: 'direction', current: true, periods: [] },
  steps: [
    { verdict: 'met', share: null, word: 'I mål', symbol: 'star' },
    { verdict: 'nearly', share: '0.91', word: null, symbol: 'threeQuarters' },
    { verdict: 'partly', share: '0.7', word: null, symbol: 'half' },
    { verdict: 'notMet', share: null, word: 'Långt kvar', symbol: 'cross' },
  ],
};
const before: SchemeText = {
  ...{ revision: 1, compareWith: 'lastTertial', arrow: 'direction', current: false, periods: ['2022T3'] },
  steps: [
    { verdict: 'met', share: null, word: null, symbol: 'check' },
    { verdict: 'partly', share: '0.9', word: 'nära', symbol: 'half' },
    { verdict: 'notMet', share: null, word: null, symbol: 'triangle' },
  ],
};

function Marks() {
  return (
    <ul>
      <li>
        <AttainmentMark status="met" />
      </li>
      <li>
        <AttainmentMark status="partly" />
      </li>
      <li>
        <AttainmentMark status="partly" of="goal" />
      </li>
      <li>
        <AttainmentMark status="notReported" />
      </li>
      <li>
        <JudgementMark verdict="notMet" />
      </li>
    </ul>
  );
}
function Names() {
  const { verdicts, nameOf } = useStatusNames();
  return <p>{verdicts.map((verdict) => `${verdict}: ${nameOf(verdict)}`).join('; ')}</p>;
}

const words = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('without a setting the product’s words are used', () => {
  render(<Marks />);
  expect(words()).toEqual(['Uppfyllt', 'Nästan', 'Delvis uppfyllt', 'Ej rapporterat', 'bedöms ej uppfyllt']);
});

test('the municipality’s words and steps are used for what is not released', () => {
  const { container } = render(
    <StatusSchemes schemes={[own, before]}>
      <Marks />
    </StatusSchemes>,
  );
  expect(words()).toEqual(['I mål', 'Delvis', 'Delvis uppfyllt', 'Ej rapporterat', 'bedöms Långt kvar']);
  expect(container.querySelector('[data-status="met"] path')?.getAttribute('d')).toMatch(/^m8 1/);
});

test('a released tertial keeps the words that it was released with', () => {
  render(
    <StatusSchemes schemes={[own, before]}>
      <StatusPeriod period="2022T3">
        <Marks />
      </StatusPeriod>
    </StatusSchemes>,
  );
  expect(words()).toEqual(['Uppfyllt', 'nära', 'Delvis uppfyllt', 'Ej rapporterat', 'bedöms ej uppfyllt']);
});

test('a mark may speak of another tertial than the view', () => {
  render(
    <StatusSchemes schemes={[own, before]}>
      <StatusPeriod period="2023T1">
        <AttainmentMark status="met" /> <AttainmentMark status="met" period="2022T3" />
      </StatusPeriod>
    </StatusSchemes>,
  );
  expect(screen.getByText('I mål')).toBeTruthy();
  expect(screen.getByText('Uppfyllt')).toBeTruthy();
});

const fewer: TrendText = {
  ...{ direction: 'down', quality: 'better', change: '-4', since: '2022T2' },
  ...{ comparedWith: 'sameTertialLastYear', arrow: 'direction', noise: false },
};
const arrow = (trend: TrendText) => {
  const { container } = render(<TrendArrow trend={trend} unit="days" decimals={0} year={2023} />);
  return {
    said: container.querySelector('.visually-hidden')?.textContent,
    path: container.querySelector('path')?.getAttribute('d') ?? null,
    tip: container.querySelector('[title]')?.getAttribute('title'),
  };
};

test('an arrow says what it compares with and what it shows', () => {
  const direction = arrow(fewer);
  expect(direction.said).toMatch(
    /^ner .*4.* sedan T2 2022, bättre, jämfört med samma tertial förra året\. Pilen visar åt vilket håll siffran går/,
  );
  expect(direction.tip).toBe(direction.said);
  const quality = arrow({ ...fewer, arrow: 'quality' });
  expect(quality.said).toMatch(/Pilen visar om siffran blir bättre \(upp\) eller sämre \(ner\)/);
  expect(quality.path).not.toBe(direction.path);
  expect(quality.path).toBe(arrow({ ...fewer, direction: 'up', arrow: 'quality' }).path);
});

test('within the noise there is no arrow', () => {
  const silent = arrow({ ...fewer, quality: 'neutral', noise: true });
  expect(silent.path).toBeNull();
  expect(silent.said).toMatch(/men det kan vara slump.*Därför visas ingen pil/);
});

test('a chart over several tertials speaks of each as it was released', async () => {
  const point = (tertial: 'T2' | 'T3', year: number): SeriesPoint => ({
    ...{
      period: { year, tertial },
      value: 80,
      decimals: 0,
      n: null,
      status: 'partly',
      stage: 'published',
      breaks: false,
    },
    ...{ toDate: false, target: { operator: 'atLeast', value: 90, upper: null } },
  });
  const line = { id: 'a', name: 'Boendestöd', sex: 'total' as const, points: [point('T3', 2022), point('T2', 2023)] };
  render(
    <StatusSchemes schemes={[own, before]}>
      <SeriesChart title="Över tid" lines={[line]} unit="percent" origin={{ filters: '', savedAt: null }} />
    </StatusSchemes>,
  );
  const chart = screen.getByRole('figure');
  expect(chart.textContent).toContain('varje tertial visas med de gränser som gällde då');
  const row = (name: RegExp) => screen.getAllByRole('row', { hidden: true }).find((own) => name.test(own.textContent));
  expect(row(/T3 2022/)?.textContent).toContain('nära');
  expect(row(/T2 2023/)?.textContent).toContain('Delvis');
});

test('a filter names a status by every word that it is or was told with', () => {
  render(
    <StatusSchemes schemes={[own, before]}>
      <Names />
    </StatusSchemes>,
  );
  expect(screen.getByText(/met/).textContent).toBe(
    'met: I mål / Uppfyllt; nearly: Nästan; partly: Delvis / nära; notMet: Långt kvar / Ej uppfyllt',
  );
});

import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { createCache } from '../../app/client.ts';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { ViewerProvider } from '../../vocabulary/viewer.tsx';
import { QuestionView } from './question-view.tsx';
import type { Report, ReportRow } from './report-rows.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';
import { SheetProvider } from './use-sheet.tsx';

beforeEach(async () => {
  await startTexts('sv');
  await loadTexts('report');
});

const viewer = {
  id: 'runa',
  name: 'Runa',
  municipality: { code: '9999', name: 'Exempelby', fictitious: true },
  roles: ['rapportor'],
  years: [2023],
  defaultYear: 2023,
  demo: true,
} as const;

/** Asks one question on a server that only remembers what it was sent. */
function ask(row: ReportRow) {
  const report: Report = {
    __typename: 'Report',
    id: 'report',
    unit: { __typename: 'Unit', id: 'unit', code: 'E1', name: 'Enhet 1' },
    branch: [],
    period: { __typename: 'ReportPeriod', id: '2023T1', year: 2023, tertial: 'T1', state: 'open', dueOn: null },
    state: 'inProgress',
    revision: 1,
    acts: [],
    due: 1,
    answered: 0,
    events: [],
    rows: [row],
  };
  const sent: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables.input);
    return new Observable(() => undefined);
  });
  render(
    <ApolloProvider client={new ApolloClient({ cache: createCache(), link, dataMasking: true })}>
      <ViewerProvider viewer={viewer}>
        <SheetProvider report={report}>
          <QuestionView report={report} at={1} onMove={() => undefined} />
        </SheetProvider>
      </ViewerProvider>
    </ApolloProvider>,
  );
  return sent;
}

async function write(label: string, text: string) {
  const field = screen.getByLabelText(label, { exact: false, selector: 'input' });
  await act(async () => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });
}

const earlier = (period: string, answers: number, invited: number) =>
  ({
    __typename: 'EarlierFigure',
    misreport: null,
    period,
    figure: { ...sampleFigure('4'), answers, invited },
  }) as const;

it('asks how many answered a survey, shows the same of the earlier times, and sends it', async () => {
  const survey = sampleCell('cell-a', {
    figure: { ...sampleFigure('4'), answers: 45, invited: 60 },
    before: earlier('2022T3', 40, 50),
    lastYear: earlier('2022T1', 30, 60),
    revision: 3,
  });
  const sent = ask(sampleRow('a', { survey: true, cells: [survey] }));
  expect(screen.getByText('Förra året 30 · Förra tertialet 40')).toBeTruthy();
  expect(screen.getByText('Förra året 60 (50 %) · Förra tertialet 50 (80 %)')).toBeTruthy();
  expect(screen.getAllByText('Svarsfrekvens 75 %')).toHaveLength(2);
  await write('Indikator a, Antal svar', '48');
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent[0])).toContain('48');
  expect(document.activeElement).toBe(
    screen.getByLabelText('Indikator a, Antal tillfrågade', { exact: false, selector: 'input' }),
  );
});

it('asks for women and for men each by itself, and sends only the one that was answered', async () => {
  const cells = (['total', 'women', 'men'] as const).map((sex) => sampleCell(`cell-${sex}`, { sex }));
  const sent = ask(sampleRow('a', { cells }));
  expect(screen.getAllByRole('textbox').length).toBeGreaterThanOrEqual(3);
  await write('Indikator a, Kvinnor', '40');
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent[0])).toContain('"sex":"women"');
  expect(JSON.stringify(sent[0])).not.toContain('"sex":"men"');
});

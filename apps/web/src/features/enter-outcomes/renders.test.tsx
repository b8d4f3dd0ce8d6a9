import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider, useSuspenseQuery } from '@apollo/client/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createCache } from '../../app/client.ts';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { ViewerProvider } from '../../vocabulary/viewer.tsx';
import { EnterReportDocument } from './__generated__/operations.ts';
import { EntryGrid } from './entry-grid.tsx';
import type { Report } from './report-rows.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';
import { SheetProvider } from './use-sheet.tsx';

const { drawn } = vi.hoisted(() => ({ drawn: new Set<string>() }));

vi.mock('./sentence.ts', async (original) => {
  const own = await original<typeof import('./sentence.ts')>();
  const useSentence: typeof own.useSentence = (row, cell, part) => {
    drawn.add(row.id);
    return own.useSentence(row, cell, part);
  };
  return { ...own, useSentence };
});

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

const rows = Array.from({ length: 60 }, (_, index) =>
  sampleRow(String(index), { goal: `Mål ${Math.floor(index / 10)}` }),
);

const empty: Report = {
  __typename: 'Report',
  id: 'report',
  unit: { __typename: 'Unit', id: 'unit', code: 'E1', name: 'Enhet 1' },
  branch: [],
  period: { __typename: 'ReportPeriod', id: '2023T1', year: 2023, tertial: 'T1', state: 'open', dueOn: null },
  state: 'inProgress',
  revision: 1,
  acts: [],
  due: 60,
  answered: 0,
  events: [],
  rows,
};

/** The server answers a saving with all rows of the report, of which one is another now. */
const server = (report: Report) =>
  new ApolloLink(({ operationName }) => {
    const saved = rows.map((row) =>
      row.id === '7' ? { ...row, cells: [sampleCell('cell-7', { figure: sampleFigure('86'), revision: 1 })] } : row,
    );
    const results = [{ __typename: 'CellResult', saved: true, conflict: false, refusal: null }];
    const saveCells = { __typename: 'CellsAnswered', report: { ...report, answered: 1, rows: saved }, results };
    return new Observable((observer) => {
      observer.next({ data: operationName === 'SaveReportCells' ? { saveCells } : { report } });
      observer.complete();
    });
  });

function Shown() {
  const { data } = useSuspenseQuery(EnterReportDocument, { variables: { unitId: 'unit', period: '2023T1' } });
  return data.report ? (
    <SheetProvider report={data.report}>
      <EntryGrid report={data.report} onHelp={() => undefined} />
    </SheetProvider>
  ) : null;
}

async function open(report: Report) {
  const client = new ApolloClient({ cache: createCache(), link: server(report), dataMasking: true });
  await act(async () =>
    render(
      <ApolloProvider client={client}>
        <ViewerProvider viewer={viewer}>
          <Suspense>
            <Shown />
          </Suspense>
        </ViewerProvider>
      </ApolloProvider>,
    ),
  );
}

it('draws only the row anew that was written in, among sixty', async () => {
  await open(empty);
  const line = screen.getByText('Indikator 7').closest('tr');
  const written = () => line?.querySelector<HTMLElement>('[data-field]') ?? document.body;
  expect(drawn.size).toBe(60);
  drawn.clear();
  fireEvent.mouseDown(written());
  const field = line?.querySelector('input') ?? document.body;
  fireEvent.change(field, { target: { value: '86' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await act(() => new Promise((done) => setTimeout(done)));
  expect(written().dataset.state).toBe('saved');
  expect(written().textContent).toContain('86');
  expect([...drawn]).toEqual(['7']);
}, 30_000);

const stops = () => [...document.querySelectorAll<HTMLElement>('[role="grid"] [tabindex="0"]')];

it('is entered at the first cell that is still to be filled in, and else at its beginning', async () => {
  const figure = sampleFigure('86');
  const filled = sampleRow('filled', { cells: [sampleCell('cell-filled', { figure, revision: 1 })] });
  const locked = sampleRow('locked', { cells: [sampleCell('cell-locked', { lock: 'notPermitted' })] });
  await open({ ...empty, rows: [filled, locked, sampleRow('waits'), sampleRow('later')] });
  expect(stops().map((stop) => stop.dataset.field)).toEqual(['cell-waits/figure']);
  cleanup();
  await open({ ...empty, rows: [filled, locked] });
  expect(stops().map((stop) => stop.dataset.stop)).toEqual(['0']);
});

it('names what is asked of a survey once on each line', async () => {
  await open({ ...empty, rows: [sampleRow('a', { survey: true })] });
  expect(screen.getAllByText('Antal svar')).toHaveLength(1);
  expect(screen.getAllByText('Antal tillfrågade')).toHaveLength(1);
});

/** A survey of 40 answers now, of 45 among 60 last tertial, and of 30 whoever were asked last year. */
function surveyed() {
  const figure = (answers: number, invited: number | null) => ({ ...sampleFigure('4'), answers, invited });
  const earlier = (period: string, answers: number, invited: number | null) =>
    ({ __typename: 'EarlierFigure', misreport: null, period, figure: figure(answers, invited) }) as const;
  return sampleCell('cell-a', {
    figure: figure(15, 60),
    before: earlier('2022T3', 45, 60),
    lastYear: earlier('2022T1', 30, null),
    revision: 1,
    savedAt: '2023-05-02T08:00:00.000Z',
  });
}

it('shows how many answered and were asked the earlier times, and cautions where the answers are', async () => {
  await open({ ...empty, rows: [sampleRow('a', { survey: true, cells: [surveyed()] })] });
  const line = (words: string) => screen.getByText(words).closest('tr');
  const quiet = (words: string) =>
    ['1', '2'].map((stop) => line(words)?.querySelector(`[data-stop="${stop}"]`)?.lastChild?.textContent);
  expect(quiet('Antal svar')).toEqual(['30', '45']);
  expect(quiet('Antal tillfrågade')).toEqual(['–', '60 (75\u00A0%)']);
  const note = (words: string) => line(words)?.querySelector('[data-note]')?.textContent;
  expect(note('Antal svar')).toContain('Få svar');
  expect(note('Antal svar')).toContain('Svarsfrekvensen har fallit från 75\u00A0%');
  expect(note('Antal tillfrågade')).not.toContain('svar');
});

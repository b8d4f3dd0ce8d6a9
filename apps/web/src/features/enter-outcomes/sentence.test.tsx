import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { sessionLoss } from '../../vocabulary/session-loss.ts';
import type { FieldState } from './field.ts';
import type { ReportCell, ReportRow } from './report-rows.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';
import { useSentence } from './sentence.ts';

beforeEach(async () => {
  await startTexts('sv');
  await loadTexts('report');
  await loadTexts('indicators');
});
afterEach(() => sessionLoss.mend());

function Said({ row, state }: { row: ReportRow; state: FieldState }) {
  const [cell] = row.cells;
  const say = useSentence(row, cell ?? sampleCell('none'), 'figure');
  const sentence = say(state);
  return <p data-tone={sentence?.tone}>{sentence?.words}</p>;
}

function said(row: ReportRow, state: FieldState = { kind: 'resting' }) {
  const { container, unmount } = render(<Said row={row} state={state} />);
  const place = container.querySelector('p');
  const found = { tone: place?.dataset.tone, words: place?.textContent };
  unmount();
  return found;
}

const earlier = { __typename: 'EarlierFigure', misreport: null, period: '2022T3', figure: sampleFigure('41') } as const;

function holding(figure: string, change: Partial<ReportRow> = {}, cell: Partial<ReportCell> = {}) {
  return sampleRow('a', {
    ...change,
    cells: [sampleCell('cell-a', { figure: sampleFigure(figure), before: earlier, comparable: '41', ...cell })],
  });
}

function typing(text: string, insisted = false): FieldState {
  return { kind: 'editing', text, initial: '', begun: true, revision: 0, insisted, under: null };
}

describe('what is said about a figure', () => {
  it('calls a cell that was emptied emptied, and not saved', () => {
    const emptied = holding('1', {}, { figure: null, savedAt: '2023-05-02T10:05:00Z' });
    expect(said(emptied).words).toMatch(/^Tömd 2 maj 2023/);
    expect(said(emptied).tone).toBe('quiet');
    const never = holding('1', {}, { figure: null, savedAt: null });
    expect(said(never).words).toBe('');
  });

  it('asks about 0 % whether the unit does this, and of a survey whether it was held', () => {
    expect(said(holding('0'))).toEqual({
      tone: 'warning',
      words:
        '0 % sedan T3 2022, då det var 41\u00A0%. Gör enheten detta? Ange annars ”ej mätt” eller ”ej tillämpligt”.',
    });
    expect(said(holding('0', { survey: true })).words).toContain('Hölls enkäten?');
  });

  it('says what a jump and a fallen count were before', () => {
    expect(said(holding('86')).words).toBe('Stor ändring: 41\u00A0% förra gången. Stämmer siffran?');
    const counted = { measureUnit: 'count', construction: 'count', timing: 'cumulative' } as const;
    expect(said(holding('19', counted)).words).toContain('Lägre än förra gången (41)');
  });

  it('asks about the zeros of a cost that is a thousand times last year, or the target', () => {
    const cost = { measureUnit: 'tkr', construction: 'value', timing: 'cumulative' } as const;
    const last = {
      __typename: 'EarlierFigure',
      misreport: null,
      period: '2022T1',
      figure: sampleFigure('118000'),
    } as const;
    const none = { before: null, comparable: null };
    const target = { __typename: 'Target', operator: 'atMost', value: '125000', upper: null } as const;
    expect(said(holding('125000000', cost, { ...none, lastYear: last })).words).toContain('rätt antal nollor');
    const wrong = { ...last, misreport: 'Fel period.' };
    expect(said(holding('125000000', cost, { ...none, lastYear: wrong })).words).toBe('');
    expect(said(holding('125000000', { ...cost, target }, none)).words).toContain('rätt antal nollor');
    expect(said(holding('125000', { ...cost, target }, { ...none, lastYear: last })).words).toBe('');
  });

  it('says what is expected', () => {
    expect(said(holding('45', { lowest: '50' })).words).toBe('Lägre än väntat. Siffran brukar vara minst 50\u00A0%.');
    expect(said(holding('45', { highest: '42' })).words).toBe('Högre än väntat. Siffran brukar vara högst 42\u00A0%.');
  });

  it('asks no more once the figure is accepted', () => {
    const accepted = { accepted: 'Ny arbetsgång.', savedAt: '2023-05-02T12:05:00Z' };
    expect(said(holding('86', {}, accepted))).toMatchObject({ tone: 'saved' });
    expect(said(holding('86', {}, accepted)).words).toContain('Stämmer: Ny arbetsgång.');
  });

  it('warns while one types, and says what a share becomes', () => {
    expect(said(holding('41'), typing('0')).tone).toBe('warning');
    expect(said(holding('41'), typing('20 av 42')).words).toBe('Blir 48\u00A0% (20 av 42).');
  });

  it('is quiet about what one has not written to the end, and says it as a refusal afterwards', () => {
    expect(said(holding('41'), typing('43 av')).tone).toBe('quiet');
    expect(said(holding('41'), typing('43 av 42', true))).toEqual({
      tone: 'problem',
      words: 'Det första talet kan inte vara större än det andra. Skriv till exempel 39 av 42.',
    });
    expect(said(holding('41'), typing('120')).tone).toBe('problem');
  });

  it('names who was first at a conflict', () => {
    const rival = { revision: 2, savedBy: 'Elis', savedAt: '2023-05-02T12:05:00Z' };
    expect(said(holding('45'), { kind: 'conflicted', text: '50', patch: {}, seen: 0, rival }).words).toContain(
      'Elis sparade 45\u00A0%',
    );
  });

  it('tells a lost network from a lost session', () => {
    const state: FieldState = {
      kind: 'waiting',
      phase: 'offline',
      text: '41',
      revision: 0,
      patch: {},
      pasted: false,
    };
    expect(said(holding('41'), state).words).toBe('Ingen kontakt. Sparas när kontakten är tillbaka.');
    sessionLoss.report();
    expect(said(holding('41'), state).words).toBe(
      'Du har loggats ut. Värdet finns kvar här och sparas när du har loggat in igen.',
    );
  });
});

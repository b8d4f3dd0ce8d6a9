import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Tertial } from '@tertial/domain';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { type Viewer, ViewerProvider } from '../../vocabulary/viewer.tsx';
import {
  type OutcomeCell_OutcomeFragment,
  OutcomeCell_OutcomeFragmentDoc,
  type RecordOutcomeMutation,
} from './__generated__/operations.ts';
import { OutcomeCell } from './outcome-cell.tsx';

const viewer: Viewer = {
  id: 'person-1',
  name: 'Robin Rapportör',
  municipality: { code: '9999', name: 'Exempelby', fictitious: true },
  roles: ['rapportor'],
  years: [2023],
  defaultYear: 2023,
  demo: true,
};

const indicator = { id: 'i1', name: 'Aktuella planer', unit: 'percent', decimals: 0, construction: 'ratio' } as const;

const corrections: OutcomeCell_OutcomeFragment['corrections'] = [];
const empty = {
  __typename: 'Outcome',
  id: 'o1',
  tertial: 'T1',
  sex: 'total',
  unit: { __typename: 'Unit', id: 'u1', name: 'Vuxenenheten' },
  value: null,
  numerator: null,
  denominator: null,
  absence: null,
  misreport: null,
  revision: 0,
  savedAt: null,
  savedBy: null,
  corrections,
  lock: null,
} as const;

/** What a parent holds: the id, and the fields only in the type. */
const masked = { __typename: 'Outcome', id: 'o1', ' $fragmentRefs': { OutcomeCell_OutcomeFragment: empty } } as const;

type Answer = RecordOutcomeMutation['recordOutcome'];

const possibleTypes = { RecordOutcomeResult: ['OutcomeRecorded', 'OutcomeConflict', 'OutcomeRefused'] };

function show(answer: Answer | null, lock: 'periodLocked' | 'notDue' | null = null, dueTertials?: readonly Tertial[]) {
  const sent: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables.input);
    return new Observable((observer) => {
      if (answer === null) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: { recordOutcome: answer } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }), dataMasking: true });
  const fragment = { fragment: OutcomeCell_OutcomeFragmentDoc, fragmentName: 'OutcomeCell_outcome' };
  client.cache.writeFragment({ ...fragment, data: { ...empty, lock } });
  render(
    <ApolloProvider client={client}>
      <ViewerProvider viewer={viewer}>
        <table>
          <tbody>
            <tr>
              <OutcomeCell
                outcome={masked}
                indicator={dueTertials ? { ...indicator, dueTertials } : indicator}
                stop={1}
                className=""
              />
            </tr>
          </tbody>
        </table>
      </ViewerProvider>
    </ApolloProvider>,
  );
  return { sent, cell: screen.getByRole('gridcell') };
}

function enter(cell: HTMLElement, text: string) {
  cell.focus();
  fireEvent.keyDown(cell, { key: 'F2' });
  const field = screen.getByRole('textbox');
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

beforeEach(async () => {
  localStorage.clear();
  await startTexts('sv');
  await loadTexts('indicators');
});

describe('a cell to enter an outcome in', () => {
  it('sends a share with the revision that was seen', () => {
    const { sent, cell } = show({ __typename: 'OutcomeRefused', reason: 'periodLocked' });
    enter(cell, '39 av 42');
    expect(sent).toEqual([
      {
        indicatorId: 'i1',
        unitId: 'u1',
        tertial: 'T1',
        expectedRevision: 0,
        entry: { ratio: { numerator: '39', denominator: '42' } },
      },
    ]);
    expect(cell.textContent).toContain('93\u00A0%');
  });

  it('says what to write, and sends nothing, when it cannot be read', () => {
    const { sent, cell } = show(null);
    enter(cell, '43 av 42');
    screen.getByText(/Skriv till exempel 39 av 42/);
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('takes a reason instead of a figure', () => {
    const { sent, cell } = show(null);
    fireEvent.click(cell);
    fireEvent.click(screen.getByRole('button', { name: 'ej mätt' }));
    expect(sent).toMatchObject([{ entry: { absence: 'notMeasured' } }]);
  });

  it('shows both figures when somebody else was first', async () => {
    const current = { ...empty, value: '50', revision: 4, savedBy: 'Elis', savedAt: '2023-05-02T10:00:00Z' } as const;
    const { cell } = show({ __typename: 'OutcomeConflict', current });
    enter(cell, '86');
    await screen.findByRole('button', { name: /Behåll mitt: 86/ });
    screen.getByRole('button', { name: /Ta det sparade: 50/ });
  });

  it('keeps what could not be sent', async () => {
    const { cell } = show(null);
    enter(cell, '86');
    await waitFor(() => expect(cell.dataset.cell).toBe('offline'));
    expect(localStorage.getItem('tertial.draft.person-1.outcome.o1')).toContain('86');
  });

  it('says when it is measured instead, and of a unit that is not asked only that', () => {
    expect(show(null, 'notDue', ['T2', 'T3']).cell.textContent).toBe('T1mäts i T2, T3');
    cleanup();
    expect(show(null, 'notDue', ['T1', 'T3']).cell.textContent).toBe('T1efterfrågas inte');
  });

  it('cannot be opened when it is locked', () => {
    const { cell } = show(null, 'periodLocked');
    fireEvent.keyDown(cell, { key: 'F2' });
    fireEvent.click(cell);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(cell.getAttribute('aria-readonly')).toBe('true');
  });
});

import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createCache } from '../../app/client.ts';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { PartDialog } from './part-dialog.tsx';
import type { EditablePlan } from './plan-of.ts';

const planWith = (title: string, version: string): EditablePlan => ({
  ...{ __typename: 'EditablePlan', id: '2025', year: 2025, status: 'draft', mayChange: true, mayStartNext: false },
  ...{
    nextCode: '2025-01',
    lockedTertials: [],
    assignments: [],
    goals: [],
    indicators: [],
    previous: [],
    obstacles: [],
    units: [],
    endingUnits: [],
  },
  serviceAreas: [],
  sharedMeasures: [],
  overarchingGoals: [{ __typename: 'PlannedOverarchingGoal', id: 'o1', version, number: '1', title }],
});

beforeEach(async () => {
  cleanup();
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await startTexts('sv');
  await loadTexts('planning');
});

it('keeps what is typed where somebody else has saved, and lets one choose', async () => {
  const sent: unknown[] = [];
  const meanwhile = { __typename: 'PlanMeanwhile', savedAt: null, savedBy: null, plan: planWith('Deras', 'v2') };
  const problems = [{ __typename: 'PlanProblem', field: 'plan', reason: 'changedMeanwhile' }];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables.input);
    return new Observable((observer) => {
      observer.next({ data: { change: { __typename: 'PlanRefused', problems, meanwhile } } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: createCache(), link, dataMasking: true });
  const dialog = (plan: EditablePlan) => (
    <ApolloProvider client={client}>
      <PartDialog
        plan={plan}
        of={{ part: 'overarchingGoal', id: 'o1', overarchingGoalId: 'o1' }}
        onClose={() => undefined}
      />
    </ApolloProvider>
  );
  const { rerender } = render(dialog(planWith('Först', 'v1')));
  fireEvent.change(screen.getByLabelText('Rubrik'), { target: { value: 'Mitt' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
  await screen.findByRole('button', { name: 'Behåll mitt' });
  rerender(dialog(planWith('Deras', 'v2')));
  expect(screen.getByText('Din: Mitt')).toBeDefined();
  expect(screen.getByText('Sparad: Deras')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Behåll mitt' }));
  await screen.findByRole('button', { name: 'Ta det sparade' });
  expect(sent).toMatchObject([
    { title: 'Mitt', seen: 'v1' },
    { title: 'Mitt', seen: 'v2' },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Ta det sparade' }));
  expect(screen.getByLabelText('Rubrik')).toHaveProperty('value', 'Deras');
});

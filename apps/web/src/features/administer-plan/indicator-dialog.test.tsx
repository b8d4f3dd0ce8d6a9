import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createCache } from '../../app/client.ts';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { IndicatorDialog } from './indicator-dialog.tsx';
import type { EditablePlan } from './plan-of.ts';

const plan: EditablePlan = {
  ...{ __typename: 'EditablePlan', id: '2025', year: 2025, status: 'draft', mayChange: true, mayStartNext: false },
  ...{ nextCode: '2025-01', lockedTertials: [], overarchingGoals: [], assignments: [], goals: [], indicators: [] },
  ...{ previous: [], obstacles: [], serviceAreas: [], sharedMeasures: [] },
  units: [
    { __typename: 'Unit', id: 'u1', name: 'Mottagningen' },
    { __typename: 'Unit', id: 'u2', name: 'Boendet' },
  ],
  endingUnits: [{ __typename: 'EndingUnit', unitId: 'u1', validTo: '2025-04-30' }],
};

beforeEach(async () => {
  cleanup();
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  await startTexts('sv');
  await loadTexts('planning');
});

it('says which units have ended before the tertials in which the indicator is due', () => {
  const client = new ApolloClient({ cache: createCache(), link: ApolloLink.empty(), dataMasking: true });
  render(
    <ApolloProvider client={client}>
      <IndicatorDialog plan={plan} indicator={null} goalId="g1" onClose={() => undefined} />
    </ApolloProvider>,
  );
  const reporting = within(screen.getByRole('group', { name: 'Enheter som rapporterar' }));
  expect(reporting.getByLabelText('Mottagningen')).toBeDefined();
  fireEvent.click(screen.getByLabelText('T1'));
  expect(reporting.getByLabelText('Mottagningen (avslutad)')).toBeDefined();
  expect(reporting.getByLabelText('Boendet')).toBeDefined();
});

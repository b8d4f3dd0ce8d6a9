import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import {
  type PasteInput,
  type PasteOutcomeFragment,
  PastePeopleDocument,
  PastePlanDocument,
  PasteServiceAreasDocument,
  PasteUnitsDocument,
} from './__generated__/operations.ts';

type Sent = Promise<{ data?: { answer: PasteOutcomeFragment } | null | undefined }>;

async function outcomeOf(sending: Sent): Promise<PasteOutcomeFragment | null> {
  try {
    return (await sending).data?.answer ?? null;
  } catch {
    return null;
  }
}

const drawnFromIt = ['organisation', 'people', 'editablePlan', 'year'];

/** After something was added the rest is read anew, also what other pages have shown before. */
const fresh = ({ dryRun }: PasteInput) =>
  dryRun
    ? {}
    : {
        refetchQueries: 'active' as const,
        awaitRefetchQueries: true,
        update: (cache: ApolloCache) => {
          for (const fieldName of drawnFromIt) cache.evict({ id: 'ROOT_QUERY', fieldName });
          cache.gc();
        },
      };

/** Sends what was pasted; gives what came of it, or null when the server could not be asked. */
export function usePaste() {
  const [units] = useMutation(PasteUnitsDocument);
  const [serviceAreas] = useMutation(PasteServiceAreasDocument);
  const [people] = useMutation(PastePeopleDocument);
  const [plan] = useMutation(PastePlanDocument);
  return {
    units: (input: PasteInput) => outcomeOf(units({ variables: { input }, ...fresh(input) })),
    serviceAreas: (input: PasteInput) => outcomeOf(serviceAreas({ variables: { input }, ...fresh(input) })),
    people: (input: PasteInput) => outcomeOf(people({ variables: { input }, ...fresh(input) })),
    plan: (variables: { year: number; input: PasteInput }) => outcomeOf(plan({ variables, ...fresh(variables.input) })),
  };
}

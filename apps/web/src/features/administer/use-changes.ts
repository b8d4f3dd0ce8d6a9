import { useMutation } from '@apollo/client/react';
import {
  ChangeOrganisationDocument,
  type ChangeOrganisationInput,
  ChangePeopleDocument,
  type ChangePeopleInput,
  ChangeSettingsDocument,
  type ChangeSettingsInput,
  SaveStatusSchemeDocument,
  type SaveStatusSchemeInput,
} from './__generated__/operations.ts';
import type { Refusal } from './change-form.tsx';

async function answerOf(sending: Promise<Refusal | null | undefined>): Promise<Refusal | null> {
  try {
    const refusal = await sending;
    return refusal === undefined ? 'failed' : refusal;
  } catch {
    return 'failed';
  }
}

/** Sends a change of the organisation; gives why it was refused, or null. */
export function useOrganisationChange() {
  const [send] = useMutation(ChangeOrganisationDocument);
  return (input: ChangeOrganisationInput) =>
    answerOf(
      send({
        variables: { input },
        // The units and areas that a plan can choose from.
        update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'editablePlan' }),
      }).then(({ data }) => data?.changeOrganisation.refusal),
    );
}

/** Sends a change of people, roles or deputies; gives why it was refused, or null. */
export function usePeopleChange() {
  const [send] = useMutation(ChangePeopleDocument);
  return (input: ChangePeopleInput) =>
    answerOf(send({ variables: { input } }).then(({ data }) => data?.changePeople.refusal));
}

/** Sends the settings; gives why they were refused, or null. */
export function useSettingsChange() {
  const [send] = useMutation(ChangeSettingsDocument);
  return (input: ChangeSettingsInput) =>
    answerOf(send({ variables: { input } }).then(({ data }) => data?.changeSettings.refusal));
}

/** Sends how status and trend are told; gives why it was refused, or null. Whatever shows a status asks anew. */
export function useStatusChange() {
  const [send] = useMutation(SaveStatusSchemeDocument);
  return (input: SaveStatusSchemeInput) =>
    answerOf(
      send({
        variables: { input },
        refetchQueries: ['StatusSchemes'],
        awaitRefetchQueries: true,
        update: (cache, { data }) => {
          if (data?.saveStatusScheme.refusal !== null) return;
          for (const fieldName of ['year', 'goal', 'analysis']) cache.evict({ id: 'ROOT_QUERY', fieldName });
          cache.gc();
        },
      }).then(({ data }) => data?.saveStatusScheme.refusal),
    );
}

import { useApolloClient, useMutation } from '@apollo/client/react';
import type { EntryMeasure, Measurement } from '@tertial/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft } from '../../vocabulary/drafts.ts';
import { entryInput, entryText, measurementOf } from '../../vocabulary/entry-text.ts';
import { onReconnection } from '../../vocabulary/reconnection.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { type OutcomeCell_OutcomeFragment, RecordOutcomeDocument } from './__generated__/operations.ts';
import { afterFact, type CellFact, type CellState, draftOf, restored } from './cell.ts';
import { parseDraft } from './cell-draft.ts';

/** How often an unsaved figure is tried again while the server cannot be reached. */
const retryEvery = 15_000;

/** What a cell can be told to do. */
export interface OutcomeEntry {
  state: CellState;
  /** Opens the cell; with a text when typing began without opening it first. */
  open: (text?: string) => void;
  type: (text: string) => void;
  /** Saves what can be saved; false when something has to be asked first. */
  leave: () => boolean;
  cancel: () => void;
  choose: (measurement: Measurement) => void;
  keepMine: () => void;
  takeTheirs: () => void;
  retry: () => void;
}

/** The life of one outcome's cell: the pure reducer, the sending, and the draft in the browser. */
export function useOutcomeEntry(
  indicatorId: string,
  outcome: OutcomeCell_OutcomeFragment,
  { unit, construction }: EntryMeasure,
): OutcomeEntry {
  const viewer = useViewer();
  const draftName = `outcome.${outcome.id}`;
  const [state, setState] = useState<CellState>(() =>
    outcome.lock === null
      ? restored(parseDraft(readDraft(viewer.id, draftName)), { unit, construction })
      : { kind: 'resting' },
  );
  const latest = useRef(state);
  const client = useApolloClient();
  const [record] = useMutation(RecordOutcomeDocument);

  const send = useCallback(
    async (saving: Extract<CellState, { kind: 'saving' }>): Promise<CellFact> => {
      const { data } = await record({
        variables: {
          input: {
            indicatorId,
            unitId: outcome.unit.id,
            tertial: outcome.tertial,
            expectedRevision: saving.revision,
            entry: entryInput(saving.wanted),
          },
        },
      });
      const result = data?.recordOutcome;
      if (result?.__typename === 'OutcomeRecorded') {
        return { kind: 'recorded', at: result.outcome.savedAt ?? new Date().toISOString() };
      }
      if (result?.__typename === 'OutcomeConflict') {
        const { revision, savedBy, savedAt } = result.current;
        // The sums that the other person's figure changed are shown as well.
        void client.refetchQueries({ include: 'active' });
        return { kind: 'met', rival: { revision, savedBy, savedAt, measurement: measurementOf(result.current) } };
      }
      return result?.__typename === 'OutcomeRefused'
        ? { kind: 'refused', reason: result.reason }
        : { kind: 'disconnected' };
    },
    [client, record, indicatorId, outcome.unit.id, outcome.tertial],
  );

  const happen = useCallback(
    (fact: CellFact): CellState => {
      const before = latest.current;
      const next = afterFact(before, fact, { unit, construction });
      if (next === before) return next;
      latest.current = next;
      setState(next);
      const draft = draftOf(next);
      keepDraft(viewer.id, draftName, draft && JSON.stringify(draft));
      if (next.kind === 'saving') {
        send(next)
          .catch((): CellFact => ({ kind: 'disconnected' }))
          .then(happen);
      }
      return next;
    },
    [unit, construction, viewer.id, draftName, send],
  );

  const offline = state.kind === 'offline';
  useEffect(() => {
    if (!offline) return;
    const retry = () => happen({ kind: 'reconnected' });
    const stop = onReconnection(retry);
    const timer = setInterval(retry, retryEvery);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [offline, happen]);

  // A draft that only waited to be sent is sent when the view opens again.
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current) return;
    resumed.current = true;
    happen({ kind: 'reconnected' });
  }, [happen]);

  const initial = entryText(measurementOf(outcome));
  const { revision } = outcome;
  return {
    state,
    open: (text: string | null = null) => happen({ kind: 'opened', text, initial, revision }),
    type: (text) => happen({ kind: 'typed', text }),
    leave: () => happen({ kind: 'left' }).kind !== 'editing',
    cancel: () => happen({ kind: 'cancelled' }),
    choose: (measurement) => happen({ kind: 'chosen', measurement, text: entryText(measurement), revision }),
    keepMine: () => happen({ kind: 'mineKept' }),
    takeTheirs: () => happen({ kind: 'theirsTaken' }),
    retry: () => happen({ kind: 'reconnected' }),
  };
}

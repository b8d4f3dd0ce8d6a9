import { useApolloClient } from '@apollo/client/react';
import type { PlanProblem } from '@tertial/domain';
import { useState } from 'react';
import type { SaveIndicatorMutation } from './__generated__/operations.ts';

type Change = SaveIndicatorMutation['change'];

/** When the other one saved, and who; null where that is not known. */
export interface Meanwhile {
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

const resting = { busy: false, failed: false, problems: [], meanwhile: null };

/** What is being saved, and what came of it. */
export interface PlanChange {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly problems: readonly PlanProblem[];
  /** Set where somebody else has saved the same part meanwhile; the plan that is shown is theirs by then. */
  readonly meanwhile: Meanwhile | null;
  /** Forgets what was wrong with the last one. */
  readonly forget: () => void;
  /** Sends a change; true when it was saved. What was read of the year elsewhere is read anew. */
  readonly send: (run: () => Promise<{ data?: { change: Change } | undefined }>) => Promise<boolean>;
}

/** Sends changes of the plan and remembers what was wrong with the last one. */
export function usePlanChange(): PlanChange {
  const { cache } = useApolloClient();
  const [state, setState] = useState<Omit<PlanChange, 'send' | 'forget'>>(resting);
  return {
    ...state,
    forget: () => setState(resting),
    send: async (run) => {
      setState({ ...resting, busy: true });
      try {
        const { data } = await run();
        const saved = data?.change.__typename === 'PlanChanged';
        const refused = data?.change.__typename === 'PlanRefused' ? data.change : resting;
        const { problems, meanwhile } = refused;
        setState({ busy: false, failed: data === undefined, problems, meanwhile });
        if (saved) {
          // A decision gives the year its tertials too.
          for (const fieldName of ['year', 'reportPeriods']) cache.evict({ id: 'ROOT_QUERY', fieldName });
          cache.gc();
        }
        return saved;
      } catch {
        setState({ ...resting, failed: true });
        return false;
      }
    },
  };
}

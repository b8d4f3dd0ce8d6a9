import { useApolloClient } from '@apollo/client/react';
import type { PlanProblem } from '@tertial/domain';
import { useState } from 'react';
import type { SaveIndicatorMutation } from './__generated__/operations.ts';

type Change = SaveIndicatorMutation['change'];

/** What is being saved, and what came of it. */
export interface PlanChange {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly problems: readonly PlanProblem[];
  /** Sends a change; true when it was saved. What was read of the year elsewhere is read anew. */
  readonly send: (run: () => Promise<{ data?: { change: Change } | undefined }>) => Promise<boolean>;
}

/** Sends changes of the plan and remembers what was wrong with the last one. */
export function usePlanChange(): PlanChange {
  const { cache } = useApolloClient();
  const [state, setState] = useState<Omit<PlanChange, 'send'>>({ busy: false, failed: false, problems: [] });
  return {
    ...state,
    send: async (run) => {
      setState({ busy: true, failed: false, problems: [] });
      try {
        const { data } = await run();
        const saved = data?.change.__typename === 'PlanChanged';
        const problems = data?.change.__typename === 'PlanRefused' ? data.change.problems : [];
        setState({ busy: false, failed: data === undefined, problems });
        if (saved) {
          cache.evict({ id: 'ROOT_QUERY', fieldName: 'year' });
          cache.gc();
        }
        return saved;
      } catch {
        setState({ busy: false, failed: true, problems: [] });
        return false;
      }
    },
  };
}

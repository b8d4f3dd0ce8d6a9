import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Measurement } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { entryInput } from '../../vocabulary/entry-text.ts';
import {
  CorrectOutcomeDocument,
  type CorrectOutcomeMutation,
  MarkMisreportDocument,
  type OutcomeCell_OutcomeFragment,
  RequestCorrectionDocument,
} from './__generated__/operations.ts';
import { useRefusalWords } from './refusal-words.ts';

/** What can be done about a wrong figure; each answers null when it is done, and else a sentence that says why not. */
export function useCorrections(indicatorId: string, outcome: OutcomeCell_OutcomeFragment) {
  const { t } = useTranslation(['indicators', 'common']);
  const refusalWords = useRefusalWords();
  const client = useApolloClient();
  const [markMisreport] = useMutation(MarkMisreportDocument);
  const [correctOutcome] = useMutation(CorrectOutcomeDocument);
  const [requestCorrection] = useMutation(RequestCorrectionDocument);
  const { tertial, sex, revision: expectedRevision } = outcome;
  const cell = { indicatorId, unitId: outcome.unit.id, tertial, sex };

  const answer = (result: CorrectOutcomeMutation['correctOutcome'] | undefined): string | null => {
    if (result?.__typename === 'OutcomeRecorded') return null;
    if (result?.__typename === 'OutcomeConflict') {
      // The sums that the other person's figure changed are shown as well.
      void client.refetchQueries({ include: 'active' });
      return t('details.corrections.conflict');
    }
    if (result?.__typename !== 'OutcomeRefused') return t('common:error.network');
    return refusalWords(result.reason);
  };
  const marked = async (reason: string | null) => {
    const { data } = await markMisreport({ variables: { input: { ...cell, expectedRevision, reason } } });
    return answer(data?.markMisreport);
  };

  return {
    mark: (reason: string) => marked(reason),
    unmark: () => marked(null),
    correct: async (measurement: Measurement, reason: string) => {
      const input = { ...cell, expectedRevision, entry: entryInput(measurement), reason };
      const { data } = await correctOutcome({ variables: { input } });
      return answer(data?.correctOutcome);
    },
    request: async (misreport: boolean, reason: string, proposal: string | null) => {
      const input = { ...cell, misreport, reason, proposal };
      const { data } = await requestCorrection({ variables: { input } });
      const refusal = data?.requestCorrection.refusal;
      if (refusal === undefined) return t('common:error.network');
      return refusal === null ? null : t(`details.corrections.requestRefusal.${refusal}`);
    },
  };
}

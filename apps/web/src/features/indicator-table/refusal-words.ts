import type { EntryProblem } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import type { OutcomeRefusal } from './__generated__/operations.ts';

const problems: Partial<Record<OutcomeRefusal, true>> = {
  ratioNotAsked: true,
  numeratorAboveDenominator: true,
  denominatorZero: true,
  aboveHundred: true,
  outsideScale: true,
  negative: true,
  notWhole: true,
  tooManyDigits: true,
};

function isProblem(reason: OutcomeRefusal): reason is OutcomeRefusal & Exclude<EntryProblem, 'unreadable'> {
  return reason in problems;
}

/** Why a figure was not saved, and what to do about it. */
export function useRefusalWords() {
  const { t } = useTranslation('indicators');
  return (reason: OutcomeRefusal): string =>
    isProblem(reason) ? t(`cell.problem.${reason}`) : t(`cell.refusal.${reason}`);
}

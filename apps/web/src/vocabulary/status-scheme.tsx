import {
  type AttainmentStatus,
  type Decimal,
  decimal,
  decimalText,
  defaultScheme,
  type StepSymbol,
  type TrendComparison,
  type Verdict,
} from '@tertial/domain';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/format.ts';

/** A step of status as the server writes it. */
export interface StepText {
  readonly verdict: Verdict;
  /** For example `0.9`; null for the first and the last step. */
  readonly share: string | null;
  /** The municipality's own word; null for the product's. */
  readonly word: string | null;
  readonly symbol: StepSymbol;
}

/** How a municipality tells status and trend, as the server writes it. */
export interface SchemeText {
  readonly revision: number;
  /** From the best to the worst. */
  readonly steps: readonly StepText[];
  readonly compareWith: TrendComparison;
  readonly arrow: 'direction' | 'quality';
  readonly current: boolean;
  /** The tertials that were released with it, for example 2022T3. */
  readonly periods: readonly string[];
}

const productScheme: SchemeText = {
  ...defaultScheme,
  steps: defaultScheme.steps.map((step) => ({ ...step, share: step.share && decimalText(step.share) })),
  current: true,
  periods: [],
};

const Schemes = createContext<readonly SchemeText[]>([]);
const Period = createContext<string | null>(null);

/** Tells the views below how the municipality tells status. */
export function StatusSchemes({ schemes, children }: { schemes: readonly SchemeText[]; children: ReactNode }) {
  return <Schemes value={schemes}>{children}</Schemes>;
}

/** Says of which tertial the marks within speak, for example 2022T3; each tertial keeps the words that it was released with. */
export function StatusPeriod({ period, children }: { period: string; children: ReactNode }) {
  return <Period value={period}>{children}</Period>;
}

/** The scheme of a tertial; where none is given, of the one that the view speaks of, or else the one that holds now. */
export function useStatusScheme(period?: string): SchemeText {
  const schemes = useContext(Schemes);
  const around = useContext(Period);
  const wanted = period ?? around;
  return (
    schemes.find(({ periods }) => wanted !== null && periods.includes(wanted)) ??
    schemes.find(({ current }) => current) ??
    productScheme
  );
}

/** The schemes with which tertials were released, but for the one that holds now; the newest first. */
export function useReleasedSchemes(): readonly SchemeText[] {
  return useContext(Schemes).filter(({ current, periods }) => !current && periods.length > 0);
}

/** What a status is said of: a goal is partly met (`Delvis uppfyllt`) where an indicator is almost there (`Nästan`). */
export type StatusSubject = 'indicator' | 'goal';

/** The words and shapes of status in a tertial; see {@link useStatusScheme}. */
export function useStatusWords(period?: string) {
  const scheme = useStatusScheme(period);
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const percent = (share: Decimal) => {
      const text = decimalText(share.times(100));
      return format.measure(text, 'percent', text.split('.')[1]?.length ?? 0);
    };
    return {
      scheme,
      /** The steps in use, from the best to the worst. */
      verdicts: scheme.steps.map(({ verdict }) => verdict),
      wordOf: (status: AttainmentStatus, of: StatusSubject = 'indicator') =>
        ownWord(scheme, status, of) ?? t(productWord(scheme.steps.length === 4, status, of)),
      /** The word within a sentence: bedöms *uppfyllt*. */
      judgedAs: (verdict: Verdict) => ownWord(scheme, verdict, 'goal') ?? t(`judgement.${verdict}`),
      /** The product's word for a step, where there are four or three. */
      productWordOf: (verdict: Verdict, four: boolean) => t(productWord(four, verdict, 'indicator')),
      /** The municipality's own word, or what else is said. */
      ownWordOr: (verdict: Verdict, words: string) => ownWord(scheme, verdict, 'indicator') ?? words,
      /** From which share of the target a step holds, and what is left of it: `90 %` and `10 %`. The last step is below the one before. */
      limitsOf: (verdict: Verdict) => {
        const share = decimal(stepOf(scheme, verdict === 'notMet' ? 'partly' : verdict)?.share ?? '1');
        return { share: percent(share), rest: percent(decimal(1).minus(share)) };
      },
      symbolOf: (verdict: Verdict) => stepOf(scheme, verdict)?.symbol ?? fallbackSymbols[verdict],
    };
  }, [scheme, t, format]);
}

const fallbackSymbols: Record<Verdict, StepSymbol> = {
  met: 'check',
  nearly: 'threeQuarters',
  partly: 'half',
  notMet: 'triangle',
};

function stepOf({ steps }: SchemeText, status: AttainmentStatus): StepText | undefined {
  return steps.find(({ verdict }) => verdict === status);
}

/**
 * The municipality's own word. Of three steps the middle one says that a figure is near; a goal of which some indicators are
 * met is something else, and keeps the product's word.
 */
function ownWord(scheme: SchemeText, status: AttainmentStatus, of: StatusSubject): string | null {
  if (of === 'goal' && status === 'partly' && scheme.steps.length === 3) return null;
  return stepOf(scheme, status)?.word ?? null;
}

function productWord(four: boolean, status: AttainmentStatus, of: StatusSubject) {
  if (status === 'notMeasured' || status === 'notReported' || status === 'notDue') return `status.${status}` as const;
  if (of === 'goal') return `verdict.${status}` as const;
  return status === 'partly' && four ? 'status.partlyOfFour' : (`status.${status}` as const);
}

import {
  type AttainmentStatus,
  type Decimal,
  decimal,
  decimalText,
  defaultScheme,
  isVerdict,
  type StepSymbol,
  type TrendComparison,
  type Verdict,
  verdicts,
} from '@tertial/domain';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';

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
  return schemeOf(schemes, period ?? around);
}

function schemeOf(schemes: readonly SchemeText[], period: string | null): SchemeText {
  return (
    schemes.find(({ periods }) => period !== null && periods.includes(period)) ??
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
  const wordsOf = useWordsOf();
  return useMemo(() => wordsOf(scheme), [scheme, wordsOf]);
}

/** The words of status in any tertial, for example 2022T3, for views that show several; the same function as long as they are the same. */
export function useStatusWordsIn() {
  const schemes = useContext(Schemes);
  const wordsOf = useWordsOf();
  return useMemo(() => {
    const known = new Map<SchemeText, ReturnType<typeof wordsOf>>();
    return (period: string) => {
      const scheme = schemeOf(schemes, period);
      const words = known.get(scheme) ?? wordsOf(scheme);
      known.set(scheme, words);
      return words;
    };
  }, [schemes, wordsOf]);
}

/**
 * What a status is or was called: the word that holds now, and those with which tertials were released. For what means the same
 * in all of them, as a filter does.
 */
export function useStatusNames() {
  const schemes = useContext(Schemes);
  const wordsOf = useWordsOf();
  return useMemo(() => {
    const current = wordsOf(schemeOf(schemes, null));
    const released = schemes.filter(({ periods }) => periods.length > 0).map(wordsOf);
    const all = [current, ...released];
    return {
      /** The steps that are or were in use, from the best to the worst. */
      verdicts: verdicts.filter((verdict) => all.some((words) => words.verdicts.includes(verdict))),
      nameOf: (status: AttainmentStatus) => {
        const having = all.filter((words) => !isVerdict(status) || words.verdicts.includes(status));
        return [...new Set(having.map(({ wordOf }) => wordOf(status)))].join(' / ') || current.wordOf(status);
      },
    };
  }, [schemes, wordsOf]);
}

function useWordsOf() {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (scheme: SchemeText) => {
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
    },
    [t, format],
  );
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

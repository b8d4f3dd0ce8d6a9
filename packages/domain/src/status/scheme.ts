import { type Bands, type Verdict, verdicts } from '../attainment.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { characterCount, readableText } from '../text.ts';
import type { TrendComparison } from '../trend.ts';

/** The shapes that can stand for a step. They differ in form, so that none needs its colour to be told from another. */
export const stepSymbols = [
  'check',
  'threeQuarters',
  'half',
  'triangle',
  'diamond',
  'square',
  'cross',
  'star',
] as const;
export type StepSymbol = (typeof stepSymbols)[number];

/** What an arrow shows: where the figure goes, or whether that is good. Both customs exist. */
export const arrowCustoms = ['direction', 'quality'] as const;
export type ArrowCustom = (typeof arrowCustoms)[number];

/** One step of status. */
export interface StatusStep {
  readonly verdict: Verdict;
  /** The share of the target, above 0 and at most 1, from which it holds; null for `met` and `notMet`, which need none. */
  readonly share: Decimal | null;
  /** The municipality's own word, 1–24 characters; null for the product's, in the reader's language. */
  readonly word: string | null;
  readonly symbol: StepSymbol;
}

/** How a municipality tells status and trend. Steps go from the best to the worst. */
export interface StatusScheme {
  /** 0 for what holds where a municipality has decided nothing; from 1 for its own. */
  readonly revision: number;
  readonly steps: readonly StatusStep[];
  readonly compareWith: TrendComparison;
  readonly arrow: ArrowCustom;
}

/** Three steps, nearly there from nine tenths, against the last tertial. */
export const defaultScheme: StatusScheme = {
  revision: 0,
  steps: [
    { verdict: 'met', share: null, word: null, symbol: 'check' },
    { verdict: 'partly', share: decimal('0.9'), word: null, symbol: 'half' },
    { verdict: 'notMet', share: null, word: null, symbol: 'triangle' },
  ],
  compareWith: 'lastTertial',
  arrow: 'direction',
};

/** How long a word of a step may be, in characters. */
export const longestStepWord = 24;

/** A scheme that a person wants, and the revision that they saw. */
export type SaveScheme = Omit<StatusScheme, 'revision'> & { readonly expectedRevision: number };

/** Why a scheme cannot be used. */
export type SchemeRefusal =
  /** Not met, (nearly,) partly and not met, in that order. */
  | 'stepsIncomplete'
  | 'shareOutOfRange'
  | 'sharesNotFalling'
  | 'wordTooLong'
  | 'wordUnreadable'
  | 'wordTwice'
  | 'symbolTwice';

/** What comes of it. */
export type SchemeDecision =
  | { readonly kind: 'accepted'; readonly scheme: StatusScheme }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: SchemeRefusal };

/** Decides whether a scheme takes the place of the one that holds now, as its next revision. */
export function saveScheme(current: StatusScheme, command: SaveScheme): SchemeDecision {
  const steps = command.steps.map(tidyStep);
  const reason = refusalOf(steps);
  if (reason !== null) return { kind: 'refused', reason };
  const { compareWith, arrow } = command;
  const wanted = { revision: current.revision + 1, steps, compareWith, arrow };
  if (sameScheme(current, wanted)) return { kind: 'unchanged' };
  if (current.revision !== command.expectedRevision) return { kind: 'conflict' };
  return { kind: 'accepted', scheme: wanted };
}

/** The limits between the steps, as figures are held against targets. */
export function bandsOf({ steps }: StatusScheme): Bands {
  const shareOf = (verdict: Verdict) => steps.find((step) => step.verdict === verdict)?.share ?? null;
  return { nearlyShare: shareOf('nearly'), partlyShare: shareOf('partly') ?? decimal(1) };
}

/** What can be concluded with a scheme, from the best to the worst. */
export function verdictsOf({ steps }: StatusScheme): readonly Verdict[] {
  return steps.map(({ verdict }) => verdict);
}

/** A tertial as far as it says which scheme it goes by. */
export interface StampedPeriod {
  readonly locked: boolean;
  /** The revision with which it was first released; null until then. */
  readonly schemeRevision: number | null;
}

/**
 * The scheme of a tertial: what it was released with holds for ever, also when it is opened again; what was released before
 * schemes were kept goes by the defaults; everything else goes by the newest.
 *
 * @param schemes All that the municipality has decided, in any order.
 */
export function schemeOf(period: StampedPeriod, schemes: readonly StatusScheme[]): StatusScheme {
  const revision = period.schemeRevision ?? (period.locked ? 0 : null);
  if (revision === null) return newestScheme(schemes);
  return schemes.find((scheme) => scheme.revision === revision) ?? defaultScheme;
}

/** The scheme that holds for what is not released yet. */
export function newestScheme(schemes: readonly StatusScheme[]): StatusScheme {
  return schemes.reduce((newest, scheme) => (scheme.revision > newest.revision ? scheme : newest), defaultScheme);
}

function tidyStep(step: StatusStep): StatusStep {
  const word = step.word === null ? '' : step.word.trim().replace(/[ \t\u00a0]+/g, ' ');
  return { ...step, word: word === '' ? null : word };
}

function refusalOf(steps: readonly StatusStep[]): SchemeRefusal | null {
  const wanted = verdicts.filter((verdict) => verdict !== 'nearly' || steps.length === verdicts.length);
  if (steps.length !== wanted.length || steps.some(({ verdict }, place) => verdict !== wanted[place])) {
    return 'stepsIncomplete';
  }
  if (steps.some(({ verdict, share }) => (share === null) !== (verdict === 'met' || verdict === 'notMet'))) {
    return 'shareOutOfRange';
  }
  const shares = steps.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.some((share) => share.lte(0) || share.gte(1))) return 'shareOutOfRange';
  if (shares.some((share, place) => place > 0 && share.gte(shares[place - 1] ?? 1))) return 'sharesNotFalling';
  const words = steps.flatMap(({ word }) => (word === null ? [] : [word]));
  if (words.some((word) => readableText(word) !== word || word.includes('\n'))) return 'wordUnreadable';
  if (words.some((word) => characterCount(word) > longestStepWord)) return 'wordTooLong';
  if (new Set(words.map((word) => word.toLocaleLowerCase('sv'))).size < words.length) return 'wordTwice';
  return new Set(steps.map(({ symbol }) => symbol)).size < steps.length ? 'symbolTwice' : null;
}

function sameScheme(one: StatusScheme, other: StatusScheme): boolean {
  return (
    one.compareWith === other.compareWith &&
    one.arrow === other.arrow &&
    one.steps.length === other.steps.length &&
    one.steps.every((step, place) => {
      const its = other.steps[place];
      return (
        its !== undefined &&
        step.verdict === its.verdict &&
        step.word === its.word &&
        step.symbol === its.symbol &&
        (step.share === null || its.share === null ? step.share === its.share : step.share.eq(its.share))
      );
    })
  );
}

import {
  type ArrowCustom,
  decimal,
  decimalText,
  parseDecimal,
  type StepSymbol,
  type TrendComparison,
  type Verdict,
  verdicts,
} from '@tertial/domain';
import type { SchemeText } from '../../vocabulary/status-scheme.tsx';

/** One step as it is typed. */
export interface StepForm {
  readonly verdict: Verdict;
  /** For example `92,5`; stands empty for the first and the last step. */
  readonly percent: string;
  /** Empty: the product's word. */
  readonly word: string;
  readonly symbol: StepSymbol;
}

/** Status and trend as they are filled in. All four steps are kept, so that nothing is lost while one tries three and four. */
export interface StatusForm {
  readonly four: boolean;
  readonly steps: Readonly<Record<Verdict, StepForm>>;
  readonly compareWith: TrendComparison;
  readonly arrow: ArrowCustom;
}

/** Three fifths: what `partly` begins at where a fourth step is made. */
const firstPartly = '60';
const usualSymbols: Record<Verdict, StepSymbol> = {
  met: 'check',
  nearly: 'threeQuarters',
  partly: 'half',
  notMet: 'triangle',
};

/** What holds now, ready to be changed. */
export function formOf({ steps, compareWith, arrow }: SchemeText): StatusForm {
  const stepOf = (verdict: Verdict): StepForm => {
    const step = steps.find((own) => own.verdict === verdict);
    return {
      verdict,
      percent: step?.share ? decimalText(decimal(step.share).times(100)).replace('.', ',') : '',
      word: step?.word ?? '',
      symbol: step?.symbol ?? usualSymbols[verdict],
    };
  };
  const own = { met: stepOf('met'), nearly: stepOf('nearly'), partly: stepOf('partly'), notMet: stepOf('notMet') };
  return { four: steps.length === verdicts.length, steps: own, compareWith, arrow };
}

/** Goes to four steps or back to three. What was near the target stays what is near it. */
export function withSteps(form: StatusForm, four: boolean): StatusForm {
  if (four === form.four) return form;
  const { nearly, partly } = form.steps;
  const moved = four
    ? {
        nearly: { ...nearly, percent: partly.percent, word: partly.word },
        partly: { ...partly, percent: firstPartly, word: '' },
      }
    : { partly: { ...partly, percent: nearly.percent, word: nearly.word } };
  return { ...form, four, steps: { ...form.steps, ...moved } };
}

/** The steps in use, from the best to the worst. */
export function stepsIn({ four, steps }: StatusForm): StepForm[] {
  return verdicts.flatMap((verdict) => (verdict === 'nearly' && !four ? [] : [steps[verdict]]));
}

/** The form as a scheme, for trying it out and for sending it; null where a share is no number. */
export function schemeIn(form: StatusForm): SchemeText | null {
  const steps = stepsIn(form).map(({ verdict, percent, word, symbol }) => ({
    ...{ verdict, symbol },
    share: verdict === 'met' || verdict === 'notMet' ? null : shareOf(percent),
    word: word.trim() === '' ? null : word.trim(),
  }));
  if (steps.some(({ verdict, share }) => share === null && verdict !== 'met' && verdict !== 'notMet')) return null;
  const { compareWith, arrow } = form;
  return { revision: 0, steps, compareWith, arrow, current: true, periods: [] };
}

function shareOf(percent: string): string | null {
  const plain = percent.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  const read = /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? parseDecimal(plain) : null;
  return read && decimalText(read.div(100));
}

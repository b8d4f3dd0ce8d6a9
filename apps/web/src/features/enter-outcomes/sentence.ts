import {
  decimalText,
  type EntryProblem,
  type EntryWarning,
  type Measurement,
  measuredValue,
  responseRate,
  type Survey,
  surveyCautions,
} from '@tertial/domain';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { today } from '../../vocabulary/days.ts';
import { measurementOf } from '../../vocabulary/entry-text.ts';
import { useMeasurementText } from '../../vocabulary/measurement-text.ts';
import { useSessionLost } from '../../vocabulary/session-loss.ts';
import type { OutcomeRefusal } from './__generated__/operations.ts';
import type { FieldProblem, FieldState } from './field.ts';
import { type Part, readerOf } from './parts.ts';
import { type ReportCell, type ReportRow, savedIn, warningsIn } from './report-rows.ts';
import { fieldName } from './sheet.ts';
import { useField } from './use-sheet.tsx';

/** What is said about a field: in which tone, in words, and whether a warning waits to be accepted. */
export interface Sentence {
  tone: 'quiet' | 'saved' | 'warning' | 'problem' | 'ask';
  words: string;
  warnings: readonly EntryWarning[];
}

/** What a figure itself can have wrong, however it came in. */
const problems: ReadonlySet<string> = new Set<EntryProblem>([
  'ratioNotAsked',
  'numeratorAboveDenominator',
  'denominatorZero',
  'aboveHundred',
  'outsideScale',
  'negative',
  'notWhole',
  'tooManyDigits',
]);

type FigureProblem = OutcomeRefusal & EntryProblem;

function isProblem(reason: OutcomeRefusal): reason is FigureProblem {
  return problems.has(reason);
}

/** What can be seen to be wrong before one has written to the end. */
const certain: ReadonlySet<FieldProblem> = new Set(['aboveHundred', 'negative', 'ratioNotAsked', 'tooManyDigits']);

/** The figure that a field shows: what is on its way, or else what is saved. */
export function shownIn(state: FieldState, cell: ReportCell): Measurement | null {
  const coming = state.kind === 'waiting' || state.kind === 'conflicted' ? state.patch.measurement : undefined;
  return coming === undefined ? savedIn(cell) : coming;
}

/** Whether it is asked how many answered: of a survey, from the moment on that nobody says why there is no figure. */
export function useIsSurveyAsked(row: ReportRow, cell: ReportCell): boolean {
  const state = useField(fieldName(cell.id));
  return row.survey && shownIn(state, cell)?.kind !== 'absent';
}

/** How many answered of how many asked; null where it is not known. */
export function surveyOf(cell: Pick<ReportCell, 'figure'>): Survey | null {
  const { answers = null, invited = null } = cell.figure ?? {};
  return answers === null ? null : { answers, invited };
}

/** The words of warnings about a figure of a row, the weightiest first. */
export function useWarningText(row: ReportRow, cell: ReportCell) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { decimals } = row;
  const say = (value: string) => format.measure(value, row.measureUnit, decimals);
  return (warning: EntryWarning): string => {
    const before = cell.comparable === null ? '' : say(cell.comparable);
    if (warning === 'doubtfulZero') {
      const known = cell.comparable !== null && Number(cell.comparable) !== 0 && cell.before !== null;
      const since = known
        ? t('warning.zeroSince', { period: tertialOf(cell.before?.period ?? ''), value: before })
        : t('warning.zeroNow');
      return t(row.survey ? 'warning.zeroSurvey' : 'warning.doubtfulZero', { since, zero: say('0') });
    }
    return t(`warning.${warning}`, { before, lowest: say(row.lowest ?? '0'), highest: say(row.highest ?? '0') });
  };
}

/** What is wrong with what was written in a field, and what to do about it. */
export function useProblemWords() {
  const { t } = useTranslation('indicators');
  return (found: FieldProblem): string =>
    found === 'answersAboveInvited' || found === 'nobodyAnswered'
      ? t(`cell.refusal.${found}`)
      : t(`cell.problem.${found}`);
}

/** What there is to say about a field now; null when it has nothing to say. */
export function useSentence(row: ReportRow, cell: ReportCell, part: Part) {
  const { t } = useTranslation(['report', 'indicators', 'common']);
  const format = useFormat();
  const say = useMeasurementText({ unit: row.measureUnit, decimals: row.decimals });
  const warn = useWarningText(row, cell);
  const caution = useCautionText(cell);
  const problemWords = useProblemWords();
  const signedOut = useSessionLost();

  const quiet = (words: string): Sentence => ({ tone: 'quiet', words, warnings: [] });
  const saved = (words: string): Sentence => ({ tone: 'saved', words, warnings: [] });
  const problem = (words: string): Sentence => ({ tone: 'problem', words, warnings: [] });
  const ask = (words: string): Sentence => ({ tone: 'ask', words, warnings: [] });

  function warned(measurement: Measurement | null, accepted: string | null): Sentence | null {
    if (part !== 'figure' || accepted !== null) return null;
    const warnings = warningsIn(row, cell, measurement);
    // Of a share that is zero there is only one thing to ask; that it fell as well need not be said.
    const told = warnings[0] === 'doubtfulZero' ? warnings.slice(0, 1) : warnings;
    return told.length === 0 ? null : { tone: 'warning', words: told.map(warn).join(' '), warnings };
  }

  function whileTyping(state: Extract<FieldState, { kind: 'editing' }>): Sentence | null {
    const reading = readerOf(part, row, cell)(state.text);
    if (reading.kind === 'ambiguous') return ask(t('note.ambiguous'));
    if (reading.kind === 'offerSecret') return ask(t('note.offerSecret'));
    if (reading.kind === 'problem') {
      const found = reading.problem;
      const words = problemWords(found);
      return state.insisted || certain.has(found) ? problem(words) : quiet(words);
    }
    const { measurement } = reading.patch;
    if (measurement === undefined || state.text === state.initial) return null;
    const warning = warned(measurement, null);
    if (warning !== null) return warning;
    return measurement?.kind === 'ratio' ? quiet(t('note.becomes', { value: say(measurement) })) : null;
  }

  function atRest(at: string | null): Sentence | null {
    const warning = warned(savedIn(cell), cell.accepted);
    if (warning !== null) return warning;
    if (part === 'answers') {
      const words = caution();
      if (words !== null) return { tone: 'warning', words, warnings: [] };
    }
    if (part === 'figure' && cell.misreport !== null) return ask(t('note.misreport', { reason: cell.misreport }));
    if (at === null) return null;
    const when = { time: isToday(at) ? format.time(at) : format.moment(at) };
    if (part === 'figure' && cell.figure === null) return quiet(t('note.cleared', when));
    const time = t('note.saved', when);
    return part === 'figure' && cell.accepted !== null && cell.figure !== null
      ? saved(`${time}. ${t('note.accepted', { reason: cell.accepted })}`)
      : saved(time);
  }

  return (state: FieldState): Sentence | null => {
    switch (state.kind) {
      case 'editing':
        return whileTyping(state);
      case 'waiting': {
        if (state.phase === 'offline') return ask(t(signedOut ? 'common:signedOutHelp' : 'note.offline'));
        return quiet(t('note.saving'));
      }
      case 'saved':
        return atRest(state.at);
      case 'refused': {
        const { reason } = state;
        const why = isProblem(reason) ? t(`indicators:cell.problem.${reason}`) : t(`indicators:cell.refusal.${reason}`);
        return problem(`${t('note.refused')} ${why}`);
      }
      case 'conflicted':
        return problem(
          t('note.conflict', {
            who: state.rival.savedBy ?? t('note.somebody'),
            when: state.rival.savedAt === null ? '' : format.moment(state.rival.savedAt),
            theirs: part === 'figure' ? say(savedIn(cell)) : savedWords(cell, part) || t('note.empty'),
            mine: part === 'figure' ? say(shownIn(state, cell)) : state.text || t('note.empty'),
          }),
        );
      case 'drafted':
        return ask(t('note.drafted', { text: state.text }));
      case 'resting':
        return atRest(part === 'figure' ? cell.savedAt : null);
    }
  };
}

/** The cautions of a survey figure in words; null where there are none. */
export function useCautionText(cell: ReportCell) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (): string | null => {
    const survey = surveyOf(cell);
    if (survey === null) return null;
    const earlier = cell.before ?? cell.lastYear;
    const before = earlier === null ? null : surveyOf(earlier);
    const rate = before === null ? null : responseRate(before);
    const told = surveyCautions(survey, before).map((caution) =>
      t(`caution.${caution}`, {
        before: rate === null ? '' : format.measure(decimalText(rate), 'percent', 0),
      }),
    );
    return told.length === 0 ? null : told.join(' ');
  };
}

/** The figure of an earlier period as a number with its unit, or why there is none. */
export function useEarlierText(row: ReportRow) {
  const { t } = useTranslation(['report', 'common']);
  const format = useFormat();
  return (earlier: ReportCell['before']): string => {
    const measurement = earlier === null ? null : measurementOf(earlier.figure);
    if (measurement === null) return '–';
    if (measurement.kind === 'absent') return t(`common:absence.${measurement.reason}`);
    const value = measuredValue(measurement, row.measureUnit);
    if (value === null) return '–';
    const words = format.measure(decimalText(value), row.measureUnit, row.decimals);
    return earlier?.misreport == null ? words : t('before.misreport', { value: words });
  };
}

/** How many answered a survey an earlier time, or were asked with the response rate. */
export function useEarlierSurveyText() {
  const format = useFormat();
  return (earlier: ReportCell['before'], part: 'answers' | 'invited'): string => {
    const survey = earlier === null ? null : surveyOf(earlier);
    const count = survey?.[part] ?? null;
    if (survey === null || count === null) return '–';
    const rate = part === 'invited' ? responseRate(survey) : null;
    const words = format.exact(String(count));
    return rate === null ? words : `${words} (${format.measure(decimalText(rate), 'percent', 0)})`;
  };
}

function savedWords(cell: ReportCell, part: Part): string {
  if (part === 'comment') return cell.comment ?? '';
  return part === 'figure' ? '' : String(cell.figure?.[part] ?? '');
}

function isToday(iso: string): boolean {
  return today(new Date(iso)) === today();
}

function tertialOf(period: string): string {
  return period.replace(/^(\d{4})(T\d)$/, '$2 $1');
}

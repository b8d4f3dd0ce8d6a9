import { absences, decimalText, type Measurement, readEntry } from '@tertial/domain';
import type { ReactNode, RefObject } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { useMeasurementText } from '../../vocabulary/measurement-text.ts';
import { useSessionLost } from '../../vocabulary/session-loss.ts';
import type { OutcomeCell_OutcomeFragment } from './__generated__/operations.ts';
import type { CellState } from './cell.ts';
import styles from './outcome-cell.module.css';
import type { EntryIndicator } from './outcome-cell.tsx';
import { useRefusalWords } from './refusal-words.ts';
import type { OutcomeEntry } from './use-outcome-entry.ts';

interface EntryHelpProps {
  id: string;
  entry: OutcomeEntry;
  outcome: OutcomeCell_OutcomeFragment;
  indicator: EntryIndicator;
  cell: RefObject<HTMLElement | null>;
}

/** What the cell says and asks, in a box at the cell: shown while one is there. */
export function EntryHelp({ id, entry, outcome, indicator, cell }: EntryHelpProps) {
  const { state } = entry;
  const sentence = <Sentence entry={entry} outcome={outcome} indicator={indicator} />;
  return (
    <>
      {/* What becomes of a figure is said where one has gone on to: this is there also while the box is not. */}
      <span className="visually-hidden" role="status">
        <Becoming state={state} sentence={sentence} />
      </span>
      {state.kind !== 'resting' && state.kind !== 'saved' && state.kind !== 'saving' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps a press on a button from taking the focus out of the field
        <div
          className={styles.help}
          data-tone={toneOf(state)}
          onMouseDown={(event) => event.preventDefault()}
          onBlur={(event) => {
            if (!cell.current?.contains(event.relatedTarget)) entry.leave();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              entry.cancel();
              cell.current?.focus();
            }
            event.stopPropagation();
          }}
        >
          <div id={id} role={state.kind === 'editing' ? 'status' : undefined}>
            {sentence}
          </div>
          <Choices entry={entry} indicator={indicator} cell={cell} />
        </div>
      )}
    </>
  );
}

function Becoming({ state, sentence }: { state: CellState; sentence: ReactNode }) {
  const { t } = useTranslation('indicators');
  if (state.kind === 'saving') return t('cell.saving');
  if (state.kind === 'saved') return t('cell.saved', { time: '' });
  return state.kind === 'refused' || state.kind === 'conflicted' || state.kind === 'offline' ? sentence : null;
}

function toneOf(state: CellState): 'quiet' | 'ask' | 'problem' {
  if (state.kind === 'refused') return 'problem';
  if (state.kind !== 'editing') return 'ask';
  if (state.insisted && state.question?.kind === 'problem') return 'problem';
  return state.question === null || state.question.kind === 'problem' ? 'quiet' : 'ask';
}

function Sentence({
  entry: { state },
  outcome,
  indicator,
}: Pick<EntryHelpProps, 'entry' | 'outcome' | 'indicator'>): ReactNode {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  const say = useMeasurementText(indicator);
  const refusal = useRefusalWords();
  const signedOut = useSessionLost();
  switch (state.kind) {
    case 'editing': {
      const { question } = state;
      if (question?.kind === 'problem') return t(`cell.problem.${question.problem}`);
      if (question !== null) return t(`cell.${question.kind}`);
      const reading = readEntry(state.text, indicator);
      const preview =
        reading.kind === 'measurement' && reading.measurement.kind === 'ratio' ? reading.measurement : null;
      const share = indicator.unit === 'percent' && indicator.construction === 'ratio';
      const hint = share ? 'cell.hintShare' : indicator.unit === 'count' ? 'cell.hintCount' : 'cell.hintNumber';
      const { savedAt, savedBy } = outcome;
      return (
        <>
          {preview === null ? t(hint) : t('cell.preview', { value: say(preview) })} {t('cell.keys')}
          {savedAt !== null && savedBy !== null && (
            <span className={styles.saved}>{t('cell.current', { when: format.moment(savedAt), who: savedBy })}</span>
          )}
        </>
      );
    }
    case 'refused':
      return refusal(state.reason);
    case 'conflicted':
      return t('cell.conflict.both', {
        who: state.rival.savedBy ?? t('cell.conflict.somebody'),
        when: state.rival.savedAt === null ? '' : format.moment(state.rival.savedAt),
        theirs: say(state.rival.measurement),
        mine: say(state.wanted),
      });
    case 'offline':
      return t(signedOut ? 'common:signedOutHelp' : 'cell.offlineHelp');
    case 'drafted':
      return t('cell.draftHelp', { text: state.text });
    default:
      return null;
  }
}

interface Choice {
  words: string;
  choose: () => void;
}

function Choices({ entry, indicator, cell }: Pick<EntryHelpProps, 'entry' | 'indicator' | 'cell'>) {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  const say = useMeasurementText(indicator);
  const { state } = entry;
  const settle = (measurement: Measurement): void => {
    entry.choose(measurement);
    cell.current?.focus();
  };
  const settled = (act: () => void) => () => {
    act();
    cell.current?.focus();
  };
  const reasons = absences.map(
    (reason): Choice => ({
      words: t(`common:absence.${reason}`),
      choose: () => settle({ kind: 'absent', reason }),
    }),
  );
  const choices = ((): readonly Choice[] => {
    switch (state.kind) {
      case 'editing':
        if (state.question?.kind === 'ambiguous') {
          return state.question.readings.map((value) => ({
            words: format.exact(decimalText(value)),
            choose: () => settle({ kind: 'value', value }),
          }));
        }
        return state.question?.kind === 'offerSecret'
          ? [{ words: t('cell.useSecret'), choose: () => settle({ kind: 'absent', reason: 'secret' }) }]
          : [];
      case 'refused':
        return [{ words: t('cell.change'), choose: () => entry.open() }];
      case 'conflicted':
        return [
          { words: t('cell.conflict.keepMine', { value: say(state.wanted) }), choose: settled(entry.keepMine) },
          {
            words: t('cell.conflict.takeTheirs', { value: say(state.rival.measurement) }),
            choose: settled(entry.takeTheirs),
          },
        ];
      case 'offline':
        return [{ words: t('common:action.retry'), choose: settled(entry.retry) }];
      case 'drafted':
        return [
          { words: t('cell.goOn'), choose: () => entry.open() },
          { words: t('cell.discard'), choose: settled(entry.cancel) },
        ];
      default:
        return [];
    }
  })();
  return (
    <>
      <ButtonRow choices={choices} />
      {state.kind === 'editing' && state.question === null && (
        <div className={styles.reasons}>
          <span>{t('cell.noValue')}</span>
          <ButtonRow choices={reasons} />
        </div>
      )}
    </>
  );
}

function ButtonRow({ choices }: { choices: readonly Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <div className={styles.choices}>
      {choices.map(({ words, choose }) => (
        <button key={words} type="button" className={buttonClass('normal', true)} onClick={choose}>
          {words}
        </button>
      ))}
    </div>
  );
}

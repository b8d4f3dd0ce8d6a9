import { readEntry, sameMeasurement } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { LineField } from '../../ui/fields.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { measurementOf } from '../../vocabulary/entry-text.ts';
import { useMeasurementText } from '../../vocabulary/measurement-text.ts';
import type {
  IndicatorRow_IndicatorFragment,
  OutcomeAct,
  OutcomeCell_OutcomeFragment,
} from './__generated__/operations.ts';
import { useCorrections } from './use-corrections.ts';

interface CorrectionDialogProps {
  act: Exclude<OutcomeAct, 'unmarkMisreport'>;
  row: IndicatorRow_IndicatorFragment;
  outcome: OutcomeCell_OutcomeFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Asks for the reason, and for the right value where there is to be one, before a wrong figure is dealt with. */
export function CorrectionDialog({ act, row, outcome, onClose, onDone }: CorrectionDialogProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const say = useMeasurementText(row);
  const [text, setText] = useState('');
  const { mark, correct, request } = useCorrections(row.id, outcome);
  const asksValue = act === 'correct' || act === 'requestCorrection';
  const asksHead = act === 'requestCorrection' || act === 'requestMisreport';
  const current = measurementOf(outcome);

  const go = async (reason: string): Promise<string | null> => {
    if (act === 'markMisreport') return mark(reason);
    if (act === 'requestMisreport') return request(true, reason, null);
    const reading = readEntry(text, row);
    if (reading.kind === 'problem') return t(`cell.problem.${reading.problem}`);
    if (reading.kind !== 'measurement') return t('details.corrections.valueNote');
    if (sameMeasurement(current, reading.measurement)) return t('details.corrections.sameFigure');
    return act === 'correct' ? correct(reading.measurement, reason) : request(false, reason, text);
  };

  return (
    <ReasonDialog
      title={t('details.corrections.of', {
        act: t(`details.corrections.${act}`),
        unit: outcome.sex === 'total' ? outcome.unit.name : `${outcome.unit.name} (${t(`common:sex.${outcome.sex}`)})`,
        tertial: outcome.tertial,
      })}
      label={t('details.corrections.reason')}
      missing={t('details.corrections.reasonMissing')}
      confirm={t(asksHead ? 'details.corrections.send' : 'common:action.save')}
      onClose={onClose}
      onConfirm={async (reason) => {
        const problem = await go(reason);
        if (problem === null) onDone();
        return problem;
      }}
    >
      <p>
        {t('details.corrections.standing', { figure: say(current) })} {t(`details.corrections.about.${act}`)}
      </p>
      {asksValue && (
        <LineField
          label={t('details.corrections.value')}
          value={text}
          onChange={setText}
          note={t('details.corrections.valueNote')}
        />
      )}
    </ReasonDialog>
  );
}

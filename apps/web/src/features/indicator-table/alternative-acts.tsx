import { useMutation } from '@apollo/client/react';
import { decimalText, readEntry } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { LineField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import {
  type IndicatorRow_IndicatorFragment,
  StateAlternativeDocument,
  type StateAlternativeInput,
} from './__generated__/operations.ts';
import styles from './corrections.module.css';
import { useRefusalWords } from './refusal-words.ts';

type Row = IndicatorRow_IndicatorFragment;

interface AlternativeActsProps {
  row: Row;
  result: Row['results'][number];
  onTold: () => void;
}

/** States what a source says the total would be without a known error, where the units' own figures do not tell. */
export function AlternativeActs({ row, result, onTold }: AlternativeActsProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const refusalWords = useRefusalWords();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [state] = useMutation(StateAlternativeDocument);
  const { tertial, alternative } = result;

  const send = async (said: Omit<StateAlternativeInput, 'indicatorId' | 'tertial'>): Promise<string | null> => {
    const { data } = await state({ variables: { input: { indicatorId: row.id, tertial, ...said } } });
    if (!data) return t('common:error.network');
    const { refusal } = data.stateAlternative;
    if (refusal === null) {
      onTold();
      return null;
    }
    return refusalWords(refusal);
  };

  const go = async (reason: string): Promise<string | null> => {
    const reading = readEntry(text, row);
    if (reading.kind === 'problem') return t(`cell.problem.${reading.problem}`);
    if (reading.kind !== 'measurement' || reading.measurement.kind !== 'value') return t('cell.hintNumber');
    if (source.trim() === '') return t('details.corrections.stateSourceMissing');
    return send({ value: decimalText(reading.measurement.value), reason, source: source.trim() });
  };

  return (
    <div className={styles.acts}>
      <Button small onPress={() => setAsking(true)}>
        {t('details.corrections.state')}
      </Button>
      {alternative !== null && !alternative.computed && (
        <Button
          small
          weight="quiet"
          onPress={async () =>
            setProblem(await send({ value: null, reason: null, source: null }).catch(() => t('common:error.network')))
          }
        >
          {t('details.corrections.unstate')}
        </Button>
      )}
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      {asking && (
        <ReasonDialog
          title={t('details.corrections.stateTitle', { tertial })}
          label={t('details.corrections.stateReason')}
          missing={t('details.corrections.reasonMissing')}
          confirm={t('common:action.save')}
          onClose={() => setAsking(false)}
          onConfirm={go}
        >
          <p>{t('details.corrections.stateAbout')}</p>
          <LineField label={t('details.corrections.stateValue')} value={text} onChange={setText} />
          <LineField label={t('details.corrections.stateSource')} value={source} onChange={setSource} />
        </ReasonDialog>
      )}
    </div>
  );
}

import { useMutation } from '@apollo/client/react';
import type { ReportAct } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Receipt } from '../../ui/receipt.tsx';
import { MoveReportsDocument } from './__generated__/operations.ts';
import { actsOf, type UnitReport } from './reporting.ts';
import styles from './unit-reports.module.css';

interface MoveBarProps {
  period: string;
  selected: readonly UnitReport[];
  onMoved: () => void;
}

interface Told {
  readonly done: string | null;
  readonly refused: readonly string[];
}

/** Moves what is chosen, and says of each report what came of it. */
export function MoveBar({ period, selected, onMoved }: MoveBarProps) {
  const { t } = useTranslation(['reporting', 'common']);
  const [told, setTold] = useState<Told | null>(null);
  const [sendingBack, setSendingBack] = useState<readonly UnitReport[] | null>(null);
  const [move, { loading }] = useMutation(MoveReportsDocument);

  const go = async (act: ReportAct, reports: readonly UnitReport[], comment: string | null): Promise<string | null> => {
    const { data } = await move({
      variables: {
        input: {
          period,
          act,
          comment,
          reports: reports.map(({ unit, revision }) => ({ unitId: unit.id, expectedRevision: revision })),
        },
      },
    });
    if (!data) return t('common:error.network');
    const nameOf = (unitId: string) => reports.find(({ unit }) => unit.id === unitId)?.unit.name ?? '';
    const moved = data.moveReports.results.filter(({ refusal }) => refusal === null);
    setTold({
      done:
        moved.length === 0
          ? null
          : t(`move.done.${act}`, { units: moved.map(({ unitId }) => nameOf(unitId)).join(', ') }),
      refused: data.moveReports.results.flatMap(({ unitId, refusal }) =>
        refusal === null ? [] : [t('move.refused', { unit: nameOf(unitId), why: t(`move.refusal.${refusal}`) })],
      ),
    });
    onMoved();
    return null;
  };

  return (
    <div className={styles.bar}>
      {told?.done && <Receipt of={told}>{told.done}</Receipt>}
      {told !== null && told.refused.length > 0 && (
        <Notice tone="problem">
          {told.refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {selected.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, no fields.
        <div role="group" aria-label={t('move.label')} className={styles.actions}>
          <span>{t('move.chosen', { count: selected.length })}</span>
          {actsOf(selected).map(({ act, reports }) => (
            <Button
              key={act}
              weight={act === 'approve' || act === 'handIn' ? 'primary' : 'normal'}
              isDisabled={loading}
              onPress={() => {
                if (act === 'sendBack') setSendingBack(reports);
                else {
                  go(act, reports, null).catch(() => setTold({ done: null, refused: [t('common:error.network')] }));
                }
              }}
            >
              {t(`move.${act}`, { number: reports.length })}
            </Button>
          ))}
        </div>
      )}
      {sendingBack !== null && (
        <ReasonDialog
          title={t('move.sendBackTitle')}
          label={t('move.comment')}
          missing={t('move.commentMissing')}
          confirm={t('move.confirm')}
          onClose={() => setSendingBack(null)}
          onConfirm={(comment) => go('sendBack', sendingBack, comment)}
        >
          <p>{sendingBack.map(({ unit }) => unit.name).join(', ')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}

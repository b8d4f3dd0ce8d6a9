import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Receipt } from '../../ui/receipt.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import {
  EnterReportDocument,
  type MoveRefusal,
  MoveReportDocument,
  type ReportAct,
} from './__generated__/operations.ts';
import styles from './report-head.module.css';
import {
  cellsOf,
  missingIn,
  type Report,
  type ReportCell,
  type ReportRow,
  savedIn,
  warningsIn,
} from './report-rows.ts';
import { useUnsaved } from './use-sheet.tsx';

/** Who has sent the report back and why, or why its figures cannot be changed. */
export function ReportTold({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const { state, period, events } = report;
  const last = (act: ReportAct) => {
    const event = events.find((own) => own.act === act);
    return event && { words: { who: event.by, when: format.moment(event.at) }, comment: event.comment };
  };
  if (period.state !== 'open') {
    return <Notice>{t(period.state === 'locked' ? 'told.locked' : 'told.upcoming')}</Notice>;
  }
  if (state === 'sentBack') {
    const event = last('sendBack');
    return event ? (
      <Notice tone="warning" title={t('told.sentBack', event.words)}>
        <span className={styles.said}>{event.comment}</span>
      </Notice>
    ) : null;
  }
  if (state !== 'handedIn' && state !== 'approved') return null;
  const event = last(state === 'handedIn' ? 'handIn' : 'approve');
  return event ? <Notice>{t(`told.${state}`, event.words)}</Notice> : null;
}

interface ReportMovesProps {
  report: Report;
  /** Stands below what is missing. */
  hint: ReactNode;
  /** Stands before the buttons. */
  acts: ReactNode;
  /** Goes to a part of a cell that still waits for an answer. */
  onGoTo: (cellId: string, part?: 'answers') => void;
}

/** Hands the report in or takes it back; and while it cannot be handed in, says what is missing. */
export function ReportMoves({ report, hint, acts: others, onGoTo }: ReportMovesProps) {
  const { t } = useTranslation('report');
  const unsaved = useUnsaved();
  const { roles } = useViewer();
  const [refusal, setRefusal] = useState<MoveRefusal | 'failed' | null>(null);
  const [done, setDone] = useState<'handIn' | 'takeBack' | null>(null);
  const [move, { loading }] = useMutation(MoveReportDocument);
  const { unit, period, revision, acts, rows, state } = report;
  const cells = cellsOf(rows);
  const missing = cells.flatMap(({ row, cell }) => {
    const lack = missingIn(row, cell);
    return lack === null ? [] : [{ row, cell, lack }];
  });
  const doubtful = cells.filter(
    ({ row, cell }) => cell.accepted === null && warningsIn(row, cell, savedIn(cell)).length > 0,
  );
  const writing = period.state === 'open' && state !== 'handedIn' && state !== 'approved';
  const mayWrite = cells.some(({ cell }) => cell.lock === null);
  const handIn = acts.includes('handIn');
  // Until all is filled in the server offers nobody to hand in; who only reports will never be offered it.
  const handsIn = handIn || (mayWrite && missing.length > 0 && roles.some((role) => role !== 'rapportor'));

  const perform = async (act: 'handIn' | 'takeBack') => {
    setRefusal(null);
    setDone(null);
    const reports = [{ unitId: unit.id, expectedRevision: revision }];
    try {
      const { data } = await move({
        variables: { input: { period: period.id, act, reports } },
        refetchQueries: [EnterReportDocument],
        awaitRefetchQueries: true,
      });
      const refused = data?.moveReports.results[0]?.refusal ?? null;
      setRefusal(refused);
      setDone(refused === null ? act : null);
    } catch {
      setRefusal('failed');
    }
  };

  return (
    <footer className={styles.foot}>
      <div className={styles.footWords}>
        <div className={styles.moveWords}>
          {writing && mayWrite && missing.length > 0 && (
            <div>
              {t('move.missing', { count: missing.length })}{' '}
              <Named
                cells={missing.map(({ row, cell, lack }) => ({
                  ...{ row, cell, words: lack === 'figure' ? null : t(`move.lack.${lack}`) },
                  go: () => onGoTo(cell.id, lack === 'answers' ? lack : undefined),
                }))}
              />
            </div>
          )}
          {writing && mayWrite && unsaved > 0 && <p>{t('move.unsaved', { count: unsaved })}</p>}
          {writing && handIn && missing.length === 0 && unsaved === 0 && <p>{t('move.ready')}</p>}
          {writing && mayWrite && !handsIn && <p>{t(missing.length > 0 ? 'move.chiefLater' : 'move.chief')}</p>}
          {doubtful.length > 0 && (
            <div className={styles.doubtful}>
              {t(writing ? 'move.warned' : 'move.doubted', { count: doubtful.length })}{' '}
              <Named cells={doubtful.map((each) => ({ ...each, words: null, go: () => onGoTo(each.cell.id) }))} />
            </div>
          )}
          {done !== null && <Receipt of={done}>{t(`move.done.${done}`)}</Receipt>}
          {refusal !== null && (
            <Notice tone="problem">{refusal === 'failed' ? t('move.failed') : t(`move.refusal.${refusal}`)}</Notice>
          )}
        </div>
        {hint}
      </div>
      <div className={styles.footActs}>
        {others}
        {acts.includes('takeBack') && (
          <Button isDisabled={loading} onPress={() => perform('takeBack')}>
            {t('move.takeBack')}
          </Button>
        )}
        {writing && handsIn && (
          <Button
            weight="primary"
            isDisabled={loading || !handIn || missing.length > 0 || unsaved > 0}
            onPress={() => perform('handIn')}
          >
            {t('move.handIn')}
          </Button>
        )}
      </div>
    </footer>
  );
}

const named = 3;

interface NamedCell {
  row: ReportRow;
  cell: ReportCell;
  /** What there is to say beside its name. */
  words: string | null;
  go: () => void;
}

/** The first cells by name, each a way to it, and how many more there are. */
function Named({ cells }: { cells: readonly NamedCell[] }) {
  const { t } = useTranslation('report');
  const more = cells.length - named;
  return (
    <ul className={styles.missing}>
      {cells.slice(0, named).map(({ row, cell, words, go }) => (
        <li key={cell.id}>
          <button type="button" className={styles.link} onClick={go}>
            {row.name}
            {row.cells.length > 1 && `, ${t(`sex.${cell.sex}`)}`}
            {words !== null && `: ${words}`}
          </button>
        </li>
      ))}
      {more > 0 && <li>{t('move.andMore', { count: more })}</li>}
    </ul>
  );
}

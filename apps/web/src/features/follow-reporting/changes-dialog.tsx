import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Table } from '../../ui/table.tsx';
import { useFigureWords } from '../../vocabulary/figure-words.ts';
import { ReportChangesDocument } from './__generated__/operations.ts';
import type { UnitReport } from './reporting.ts';
import styles from './unit-reports.module.css';

interface ChangesDialogProps {
  report: UnitReport;
  period: string;
  onClose: () => void;
}

/** What has changed in a report since it was last approved, before beside after, and what has happened to it. */
export function ChangesDialog({ report, period, onClose }: ChangesDialogProps) {
  const { t } = useTranslation(['reporting', 'common']);
  return (
    <Dialog pane open title={t('changes.title', { unit: report.unit.name })} onClose={onClose}>
      <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
        <Changes unitId={report.unit.id} period={period} />
      </Suspense>
    </Dialog>
  );
}

const acts = ['begin', 'handIn', 'takeBack', 'approve', 'sendBack'] as const;

function Changes({ unitId, period }: { unitId: string; period: string }) {
  const { t } = useTranslation(['reporting', 'common']);
  const format = useFormat();
  const figureWords = useFigureWords();
  const { data } = useSuspenseQuery(ReportChangesDocument, {
    variables: { unitId, period },
    fetchPolicy: 'network-only',
  });
  const changes = data.report?.changes ?? [];
  const events = data.report?.events ?? [];
  const from = data.report?.changesSince ?? null;
  const since = from && { who: from.by, when: format.moment(from.at) };
  return (
    <div className={styles.changes}>
      <section>
        <h3>
          {since === null
            ? t('changes.sinceNothing')
            : t(from?.act === 'approve' ? 'changes.sinceApproval' : 'changes.sinceHandIn', since)}
        </h3>
        {changes.length === 0 ? (
          <p>{t('changes.none')}</p>
        ) : (
          <Table caption={t('changes.indicator')} hideCaption>
            <thead>
              <tr>
                <th scope="col">{t('changes.indicator')}</th>
                <th scope="col">{t('changes.before')}</th>
                <th scope="col">{t('changes.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ id, indicatorName, measureUnit, decimals, sex, before, after, savedAt, savedBy }) => (
                <tr key={id}>
                  <th scope="row">
                    {indicatorName}
                    {sex !== 'total' && `, ${t(`common:sex.${sex}`)}`}
                    <span className={styles.quiet}>
                      {t('changes.who', { who: savedBy, when: format.moment(savedAt) })}
                    </span>
                  </th>
                  <td>
                    <del>{figureWords(before, measureUnit, decimals)}</del>
                  </td>
                  <td>
                    <ins>{figureWords(after, measureUnit, decimals)}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </section>
      {events.length > 0 && (
        <section>
          <h3>{t('changes.events')}</h3>
          <ul className={styles.events}>
            {events.map((event) => {
              const act = acts.find((each) => each === event.act) ?? 'begin';
              return (
                <li key={event.id}>
                  {t(`changes.event.${act}`, { who: event.by, when: format.moment(event.at) })}
                  {event.comment !== null && <q>{event.comment}</q>}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Link to="/rapportera/$period/$unitId" params={{ period, unitId }} className={styles.link}>
        {t('changes.toReport')}
      </Link>
    </div>
  );
}

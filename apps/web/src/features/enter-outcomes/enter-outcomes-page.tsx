import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { tertialNumber } from '@tertial/domain';
import { useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useDueWords } from '../../vocabulary/due-words.ts';
import { ReportStateMark } from '../../vocabulary/report-state-mark.tsx';
import { EnterReportDocument } from './__generated__/operations.ts';
import styles from './enter-outcomes-page.module.css';
import { EntryGrid } from './entry-grid.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LiveWords } from './live-words.tsx';
import { QuestionView } from './question-view.tsx';
import { ReportMoves, ReportTold } from './report-head.tsx';
import type { Report } from './report-rows.ts';
import { fieldName } from './sheet.ts';
import { SheetProvider } from './use-sheet.tsx';

/** Where one unit writes what it is to report for one tertial. */
export function EnterOutcomesPage() {
  const { t } = useTranslation('report');
  const { period, unitId } = useParams({ from: '/_signedIn/rapportera/$period/$unitId' });
  const { data } = useSuspenseQuery(EnterReportDocument, { variables: { unitId, period } });
  const { report } = data;
  if (report) {
    return (
      <SheetProvider key={report.id} report={report}>
        <ShownReport report={report} />
      </SheetProvider>
    );
  }
  return (
    <Page title={t('missingTitle')} heading={t('missingTitle')} lead={t('missingBody')}>
      <Link to="/rapportera" className={buttonClass('primary')}>
        {t('toAll')}
      </Link>
    </Page>
  );
}

function ShownReport({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const search = useSearch({ from: '/_signedIn/rapportera/$period/$unitId' });
  const navigate = useNavigate({ from: '/rapportera/$period/$unitId' });
  const card = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const { period, unit, rows } = report;
  const heading = t('heading', { number: tertialNumber(period.tertial), year: period.year });
  const [isPhone] = useState(() => window.matchMedia('(max-width: 480px)').matches);
  const isWritten = rows.some((row) => row.cells.some((cell) => cell.lock === null));
  const questions = search.vy === 'fraga' || (search.vy === undefined && isPhone && isWritten);

  const goTo = (cellId: string, part?: 'answers') => {
    const index = rows.findIndex((row) => row.cells.some((cell) => cell.id === cellId));
    if (questions) void navigate({ search: { vy: 'fraga', nr: index + 1 } });
    else card.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(fieldName(cellId, part))}"]`)?.focus();
  };

  return (
    <Page
      title={`${heading}, ${unit.name}`}
      heading={heading}
      lead={<Lead report={report} />}
      aside={<Progress report={report} />}
    >
      <ReportTold report={report} />
      <LiveWords />
      <div ref={card} className={styles.card}>
        {questions ? (
          <QuestionView
            report={report}
            at={search.nr ?? 1}
            onMove={(nr) => navigate({ search: { vy: 'fraga', nr }, resetScroll: false })}
          />
        ) : (
          <EntryGrid report={report} onHelp={() => setHelping(true)} />
        )}
        <ReportMoves
          report={report}
          onGoTo={goTo}
          hint={
            !questions && (
              <p className={styles.keyHint}>
                {t('grid.foot')}{' '}
                <button
                  type="button"
                  className={styles.kbd}
                  aria-label={t('keys.open')}
                  onClick={() => setHelping(true)}
                >
                  ?
                </button>{' '}
                {t('grid.footKeys')}
              </p>
            )
          }
          acts={
            <Button
              onPress={() =>
                navigate({ search: questions ? { vy: 'alla' } : { vy: 'fraga', nr: 1 }, resetScroll: false })
              }
            >
              {t(questions ? 'grid.all' : 'grid.oneByOne')}
            </Button>
          }
        />
      </div>
      <KeysDialog open={helping} onClose={() => setHelping(false)} />
    </Page>
  );
}

function Lead({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const { day } = useDueWords();
  const { unit, period, due, answered, state } = report;
  return (
    <>
      {unit.name}
      {period.dueOn !== null && ` · ${t('lead.due', { day: day(period.dueOn) })}`}
      {' · '}
      <strong>{t('lead.answered', { answered, due })}</strong>
      {' · '}
      <ReportStateMark state={period.state === 'locked' ? 'locked' : state} />
    </>
  );
}

function Progress({ report: { answered, due } }: { report: Report }) {
  const { t } = useTranslation('report');
  return (
    <progress
      className={styles.progress}
      aria-label={t('lead.progress')}
      aria-valuetext={t('lead.answered', { answered, due })}
      value={answered}
      max={Math.max(due, 1)}
    />
  );
}

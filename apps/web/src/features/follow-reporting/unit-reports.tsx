// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a table is one.
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Card } from '../../ui/table.tsx';
import { useDueWords } from '../../vocabulary/due-words.ts';
import { ReportStateMark } from '../../vocabulary/report-state-mark.tsx';
import { ChangesDialog } from './changes-dialog.tsx';
import { MoveBar } from './move-bar.tsx';
import { divisionsOf, stillBecause, type TertialReporting, type UnitReport } from './reporting.ts';
import styles from './unit-reports.module.css';

const columns = ['unit', 'state', 'filled', 'warned', 'changed', 'handedIn', 'comment'] as const;

/** Every unit's report by division; those one may move can be chosen and moved together. */
export function UnitReports({ reporting }: { reporting: TertialReporting }) {
  const { t } = useTranslation('reporting');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reviewed, setReviewed] = useState<UnitReport | null>(null);
  const { reports, period } = reporting;
  const movable = reports.filter(({ acts }) => acts.length > 0);
  // What is approved already could only be taken back.
  const waiting = movable.filter(({ acts }) => acts.includes('approve') || acts.includes('handIn'));
  const selected = movable.filter(({ id }) => chosen.includes(id));
  const choose = (id: string, on: boolean) =>
    setChosen((before) => (on ? [...before, id] : before.filter((each) => each !== id)));

  return (
    <Card>
      {waiting.length > 1 && (
        <p className={styles.all}>
          <Checkbox
            label={t('table.selectAll')}
            checked={waiting.every(({ id }) => chosen.includes(id))}
            onChange={(all) => setChosen(all ? waiting.map(({ id }) => id) : [])}
          />
        </p>
      )}
      <table role="table" className={styles.table} aria-label={t('table.caption')}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {divisionsOf(reports).map((division) => (
            <Fragment key={division.name}>
              <tr role="row" className={styles.division}>
                <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                  {division.name || t('table.top')}
                </th>
              </tr>
              {division.reports.map((report) => (
                <UnitRow
                  key={report.id}
                  report={report}
                  period={period}
                  choosing={movable.length > 0}
                  chosen={chosen.includes(report.id)}
                  onChoose={(on) => choose(report.id, on)}
                  onReview={() => setReviewed(report)}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {movable.length > 0 && <MoveBar period={period.id} selected={selected} onMoved={() => setChosen([])} />}
      {reviewed !== null && <ChangesDialog report={reviewed} period={period.id} onClose={() => setReviewed(null)} />}
    </Card>
  );
}

interface UnitRowProps {
  report: UnitReport;
  period: TertialReporting['period'];
  /** Whether anything in the list can be chosen. */
  choosing: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onReview: () => void;
}

function UnitRow({ report, period, choosing, chosen, onChoose, onReview }: UnitRowProps) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const say = useDueWords();
  const { unit, answered, due, warned, changed, handedInAt, lastComment } = report;
  const name = unit.name;
  const why = report.acts.length > 0 ? undefined : t(`table.still.${stillBecause(report, period)}`);
  const timeliness = handedInAt === null ? null : say.timeliness(handedInAt, period.dueOn);
  return (
    <tr role="row" data-chosen={chosen || undefined}>
      <th role="rowheader" scope="row" className={styles.unit}>
        <span className={styles.choice}>
          {choosing && (
            <Checkbox
              label={
                why === undefined ? t('table.select', { unit: name }) : t('table.still.label', { unit: name, why })
              }
              hideLabel
              checked={chosen}
              stillBecause={why}
              onChange={onChoose}
            />
          )}
          <Link
            to="/rapportera/$period/$unitId"
            params={{ period: period.id, unitId: unit.id }}
            className={styles.link}
          >
            {name}
          </Link>
        </span>
      </th>
      <Cell column="state">
        <ReportStateMark state={period.state === 'locked' ? 'locked' : report.state} />
        {report.ownFigures && <span className={styles.quiet}>{t('table.ownFigures')}</span>}
      </Cell>
      <Cell column="filled">
        <Progress value={answered} of={due} words={t('table.answered', { answered, due })} />
      </Cell>
      <Cell column="warned">{warned === 0 ? t('table.none') : warned}</Cell>
      <Cell column="changed">
        {changed === 0 ? t('table.none') : <span>{t('table.changes', { count: changed })}</span>}
        {report.state !== 'notStarted' && (
          <Button small weight="quiet" aria-label={t('table.reviewUnit', { unit: name })} onPress={onReview}>
            {t('table.review')}
          </Button>
        )}
      </Cell>
      <Cell column="handedIn">
        {handedInAt === null ? (
          t('table.notYet')
        ) : (
          <>
            <span>{format.moment(handedInAt)}</span>
            {timeliness !== null && <span className={styles.quiet}>{timeliness}</span>}
          </>
        )}
      </Cell>
      <Cell column="comment">{lastComment ?? t('table.nothingSaid')}</Cell>
    </tr>
  );
}

/** A cell that carries its heading along where the table is shown as cards. */
function Cell({ column, children }: { column: (typeof columns)[number]; children: ReactNode }) {
  const { t } = useTranslation('reporting');
  return (
    <td role="cell" data-column={column}>
      <span className={styles.label} aria-hidden="true">
        {t(`table.${column}`)}
      </span>
      <span className={styles.value}>{children}</span>
    </td>
  );
}

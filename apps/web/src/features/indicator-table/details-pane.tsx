// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { Tertial } from '@tertial/domain';
import { type ReactNode, Suspense } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { useAlternativeText } from '../../vocabulary/alternative-text.ts';
import { useTargetText } from '../../vocabulary/target-line.tsx';
import { periodWords } from '../../vocabulary/trend-arrow.tsx';
import {
  type DetailsPane_IndicatorFragment,
  DetailsPane_IndicatorFragmentDoc,
  IndicatorDetailsDocument,
  type IndicatorRow_IndicatorFragment,
  IndicatorRow_IndicatorFragmentDoc,
} from './__generated__/operations.ts';
import { Corrections } from './corrections.tsx';
import styles from './details-pane.module.css';
import { DetailsReviews } from './details-reviews.tsx';
import type { TableYear } from './filters.ts';
import grid from './indicator-grid.module.css';
import { UnitRows } from './unit-rows.tsx';

type Row = IndicatorRow_IndicatorFragment;

interface DetailsPaneProps {
  indicator: FragmentType<typeof IndicatorRow_IndicatorFragmentDoc>;
  year: TableYear;
  tertial: Tertial;
  onClose: () => void;
}

/** Everything about one indicator: what it means, how its target came about, each unit's figures, comments. */
export function DetailsPane({ indicator: ref, year, tertial, onClose }: DetailsPaneProps) {
  const { t } = useTranslation();
  const { data: row } = useSuspenseFragment({
    fragment: IndicatorRow_IndicatorFragmentDoc,
    fragmentName: 'IndicatorRow_indicator',
    from: ref,
  });
  return (
    <Dialog pane open title={row.name} onClose={onClose}>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Content row={row} year={year} tertial={tertial} />
      </Suspense>
    </Dialog>
  );
}

function Content({ row, year, tertial }: { row: Row; year: TableYear; tertial: Tertial }) {
  const { data } = useSuspenseQuery(IndicatorDetailsDocument, { variables: { year: year.year } });
  const found = data.year?.indicators.find(({ id }) => id === row.id);
  return found === undefined ? null : <Details row={row} details={found} year={year} tertial={tertial} />;
}

interface DetailsProps {
  row: Row;
  details: FragmentType<typeof DetailsPane_IndicatorFragmentDoc>;
  year: TableYear;
  tertial: Tertial;
}

function Details({ row, details: ref, year, tertial }: DetailsProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const { data: details } = useSuspenseFragment({
    fragment: DetailsPane_IndicatorFragmentDoc,
    fragmentName: 'DetailsPane_indicator',
    from: ref,
  });
  const begun = year.periods.flatMap(({ tertial, state }) => (state === 'upcoming' ? [] : [tertial]));
  return (
    <div className={styles.details}>
      <p>{details.definition ?? t('details.noDefinition')}</p>
      <p>
        <Link
          to="/indikator/$indicatorId"
          params={{ indicatorId: row.id }}
          search={{ period: `${year.year}${tertial}` }}
        >
          {t('details.follow')}
        </Link>
      </p>
      {details.method !== null && <Part title={t('details.method')}>{details.method}</Part>}
      <UnitFigures row={row} tertial={tertial} />
      <Corrections row={row} details={details} tertial={tertial} />
      <DetailsReviews row={row} details={details} begun={begun} />
      <TargetHistory row={row} predecessor={details.predecessor} />
      <Part title={t('details.unit')}>{t(`common:unit.${row.unit}`)}</Part>
      <Part title={t('details.how')}>
        {t(`details.direction.${row.direction}`)} {t(`details.timing.${row.timing}`)}{' '}
        {t(`details.aggregation.${details.aggregation}`)}
      </Part>
      <Part title={t('details.areas')}>{details.serviceAreas.map(({ name }) => name).join(', ')}</Part>
      {details.concernedUnits.length > 0 && (
        <Part title={t('details.concerned')}>{details.concernedUnits.map(({ name }) => name).join(', ')}</Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

function UnitFigures({ row, tertial: shown }: { row: Row; tertial: Tertial }) {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  const without = useAlternativeText();
  const keys = useGridKeys<HTMLTableElement>();
  return (
    <section>
      <h3 className={styles.heading}>{t('details.figures')}</h3>
      <table {...keys} role="grid" aria-label={t('details.figures')} className={`${grid.grid} ${styles.units}`}>
        <thead role="rowgroup" className={grid.head}>
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('filter.unit')}
            </th>
            {row.results.map(({ id, tertial }) => (
              <th key={id} role="columnheader" scope="col" className={grid.number}>
                {tertial}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <UnitRows indicator={row} latest={shown} columnsAfter={0} />
        </tbody>
      </table>
      {row.results.map(
        ({ id, tertial, value, decimals, alternative }) =>
          alternative !== null && (
            <p key={id} className={styles.quiet}>
              {t('details.alternative', {
                tertial,
                whole: value === null ? '' : format.measure(value, row.unit, decimals),
                without: without(alternative, row.unit, row.decimals),
              })}{' '}
              {alternative.reason} {alternative.source !== null && t('common:bySource', { source: alternative.source })}
            </p>
          ),
      )}
    </section>
  );
}

interface TargetHistoryProps {
  row: Row;
  predecessor: DetailsPane_IndicatorFragment['predecessor'];
}

function TargetHistory({ row, predecessor }: TargetHistoryProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  const targetText = useTargetText();
  const { target, targetChange, unit, decimals, year, lineage } = row;
  return (
    <Part title={t('details.targetHistory')}>
      <ul className={styles.list}>
        {target !== null && (
          <li>
            {t('details.predecessorTarget', { year, target: targetText(target, unit, decimals) })}
            {targetChange !== null &&
              `. ${t('details.changedFrom', {
                from: targetText(targetChange.from, unit, decimals),
                to: targetText(target, unit, decimals),
              })}. ${targetChange.note ?? ''}`}
          </li>
        )}
        {predecessor === null && lineage === 'new' && <li>{t('details.newThisYear', { year })}</li>}
        {predecessor !== null && (
          <>
            <li>{t(lineage === 'uncertain' ? 'details.predecessorUncertain' : 'details.predecessor', predecessor)}</li>
            {predecessor.target !== null && (
              <li>
                {t('details.predecessorTarget', {
                  year: predecessor.year,
                  target: targetText(predecessor.target, predecessor.unit, predecessor.decimals),
                })}
              </li>
            )}
            {predecessor.lastOutcome !== null && (
              <li>
                {t('details.predecessorLast', {
                  period: periodWords(`${predecessor.year}${predecessor.lastTertial ?? ''}`, year),
                  value: format.measure(predecessor.lastOutcome, predecessor.unit, predecessor.decimals),
                })}
              </li>
            )}
          </>
        )}
      </ul>
    </Part>
  );
}

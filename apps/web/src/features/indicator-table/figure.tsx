import { type Absence, decimalText, type Measurement, measuredValue, type Tertial } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { AttainmentShape } from '../../vocabulary/attainment-shape.tsx';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import type { Writing } from '../../vocabulary/measurement-text.ts';
import type { IndicatorRow_IndicatorFragment, LockReason } from './__generated__/operations.ts';
import styles from './figure.module.css';

type Result = IndicatorRow_IndicatorFragment['results'][number];

/** Why there is no figure, in a form of its own so that it is not taken for another reason or for a 0. */
export function NoFigure({ absence }: { absence: Absence }) {
  const { t } = useTranslation();
  return (
    <span className={styles.absent}>
      <AttainmentShape status="notMeasured" />
      {t(`absence.${absence}`)}
    </span>
  );
}

interface NoAnswerProps {
  lock: LockReason | null;
  /** The tertial that there is no answer for. */
  tertial: Tertial;
  /** When the indicator is measured. */
  dueTertials?: readonly Tertial[];
}

/** Nobody has answered: asked for where one may answer, told where it is late, quiet where it is not yet asked. */
export function NoAnswer({ lock, tertial, dueTertials = [] }: NoAnswerProps) {
  const { t } = useTranslation(['indicators', 'common']);
  if (lock === null) return <span className={styles.toEnter}>{t('row.toEnter')}</span>;
  if (lock === 'periodUpcoming') return <span className={styles.notDue}>{t('row.upcoming')}</span>;
  if (lock === 'notDue') {
    if (dueTertials.length === 0) return <span className={styles.notDue}>{t('common:noValue.notDue')}</span>;
    // Measured in this tertial, only not here: the unit has ended or has not begun.
    const elsewhere = dueTertials.includes(tertial)
      ? t('row.notAsked')
      : t('row.measuredIn', { tertials: dueTertials.join(', ') });
    return <span className={styles.notDue}>{elsewhere}</span>;
  }
  return <span className={styles.notReported}>{t('common:noValue.notReported')}</span>;
}

interface ResultFigureProps {
  result: Result;
  writing: Writing;
  dueTertials: readonly Tertial[];
  upcoming: boolean;
  /** The last figure of the year so far. */
  last: boolean;
}

/** The figure of one tertial with what one has to know about it; or in so many words why there is none. */
export function ResultFigure({ result, writing, dueTertials, upcoming, last }: ResultFigureProps) {
  const { t } = useTranslation('indicators');
  if (result.value === null) {
    if (result.absence !== null) return <NoFigure absence={result.absence} />;
    if (result.status === 'notDue') {
      return <NoAnswer lock="notDue" tertial={result.tertial} dueTertials={dueTertials} />;
    }
    return <NoAnswer lock={upcoming ? 'periodUpcoming' : 'notPermitted'} tertial={result.tertial} />;
  }
  return (
    <span className={styles.figure}>
      <Measure value={result.value} unit={writing.unit} decimals={result.decimals} />
      <Ratio numerator={result.numerator} denominator={result.denominator} n={result.n} />
      {last && result.toDate && <span className={styles.note}>{t('row.toDate')}</span>}
      {result.reportedUnits < result.expectedUnits && (
        <span className={styles.note}>
          {t('row.reported', { reported: result.reportedUnits, expected: result.expectedUnits })}
        </span>
      )}
    </span>
  );
}

/** A single answer, saved or on its way. */
export function MeasurementFigure({ measurement, writing }: { measurement: Measurement | null; writing: Writing }) {
  const { t } = useTranslation('indicators');
  if (measurement === null) return <span className={styles.notReported}>{t('cell.conflict.empty')}</span>;
  if (measurement.kind === 'absent') return <NoFigure absence={measurement.reason} />;
  const value = measuredValue(measurement, writing.unit);
  return (
    <span className={styles.figure}>
      <Measure value={value === null ? null : decimalText(value)} {...writing} />
      {measurement.kind === 'ratio' && (
        <Ratio numerator={decimalText(measurement.numerator)} denominator={decimalText(measurement.denominator)} />
      )}
    </span>
  );
}

import { useTranslation } from '../../text/use-translation.ts';
import { numeric } from '../../ui/table.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import styles from './indicator-page.module.css';
import { ScrollTable } from './scroll-table.tsx';
import type { Edition, EditionTertial } from './thread.ts';

/** Where every figure leads: the units' own figures and comments of one tertial. */
export function UnitTable({ edition, tertial }: { edition: Edition; tertial: EditionTertial }) {
  const { t } = useTranslation(['lineage', 'common']);
  const periodText = usePeriodText();
  const period = `${edition.year}${tertial.tertial}`;
  const told = tertial.units.filter(({ sex, value }) => sex === 'total' || value !== null);
  return (
    <ScrollTable
      title={t('units.title', { period: periodText({ tertial: tertial.tertial, year: edition.year }) })}
      above={
        tertial.comment !== null && (
          <p className={styles.above}>
            <strong>{t('units.comments')}:</strong> <span className={styles.words}>{tertial.comment}</span>
          </p>
        )
      }
    >
      <thead>
        <tr>
          <th scope="col">{t('units.unit')}</th>
          <th scope="col" className={numeric}>
            {t('units.value')}
          </th>
          <th scope="col">{t('units.status')}</th>
          <th scope="col">{t('units.comment')}</th>
        </tr>
      </thead>
      <tbody>
        {told.length === 0 && (
          <tr>
            <td colSpan={4}>{t('units.none')}</td>
          </tr>
        )}
        {told.map((own) => (
          <tr key={own.id}>
            <th scope="row">
              {own.sex === 'total' ? own.name : t('units.sex', { unit: own.name, sex: t(`common:sex.${own.sex}`) })}
            </th>
            <td className={numeric}>
              <Measure value={own.value} unit={edition.unit} decimals={own.decimals} absence={own.absence} />
              <span className={styles.small}>
                <Ratio numerator={own.numerator} denominator={own.denominator} />
              </span>
            </td>
            <td>{own.status === null ? t('units.part') : <AttainmentMark status={own.status} period={period} />}</td>
            <td>
              {own.misreport !== null && (
                <strong className={styles.words}>{t('units.misreport', { reason: own.misreport })}</strong>
              )}
              {own.comment ? (
                <span className={styles.words}>{own.comment}</span>
              ) : (
                <span className={styles.small}>{t('units.noComment')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

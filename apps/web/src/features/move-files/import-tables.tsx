import { useTranslation } from '../../text/use-translation.ts';
import { numeric, Table } from '../../ui/table.tsx';
import { useFigureWords } from '../../vocabulary/figure-words.ts';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import styles from './files-page.module.css';
import type { ImportAnswer } from './import-answer.ts';

/** What is wrong in a file, by row and column. */
export function ErrorTable({ errors }: Pick<ImportAnswer, 'errors'>) {
  const { t } = useTranslation('files');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached with the keyboard
    <section className={styles.scroll} aria-label={t('errorTable.caption')} tabIndex={0}>
      <Table caption={t('errorTable.caption')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('errorTable.row')}</th>
            <th scope="col">{t('errorTable.column')}</th>
            <th scope="col">{t('errorTable.message')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, column, message }) => (
            <tr key={`${row}:${column}:${message}`}>
              <td>{row ?? t('errorTable.whole')}</td>
              <td>{column ?? ''}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

/** What a file would change. */
export function PreviewTable({ rows }: Pick<ImportAnswer, 'rows'>) {
  const { t } = useTranslation(['files', 'common']);
  const words = useFigureWords();
  const periodText = usePeriodText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached with the keyboard
    <section className={styles.scroll} aria-label={t('preview.caption')} tabIndex={0}>
      <Table caption={t('preview.caption')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('errorTable.row')}</th>
            <th scope="col">{t('preview.unit')}</th>
            <th scope="col">{t('preview.indicator')}</th>
            <th scope="col">{t('preview.period')}</th>
            <th scope="col" className={numeric}>
              {t('preview.before')}
            </th>
            <th scope="col" className={numeric}>
              {t('preview.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, unit, indicator, tertial, year, sex, before, after, warnings }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>{unit}</td>
              <td>
                {sex === 'total' ? indicator : `${indicator} (${t(`common:sex.${sex}`)})`}
                {warnings.map((warning) => (
                  <span key={warning} className={styles.warning}>
                    {t(`preview.warning.${warning}`)}
                  </span>
                ))}
              </td>
              <td>{periodText({ tertial, year })}</td>
              <td className={numeric}>{words(before, null, 0)}</td>
              <td className={numeric}>{words(after, null, 0)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

/** What a file of targets or of a goal chain would change. */
export function PartsTable({ parts }: Pick<ImportAnswer, 'parts'>) {
  const { t } = useTranslation('files');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached with the keyboard
    <section className={styles.scroll} aria-label={t('preview.caption')} tabIndex={0}>
      <Table caption={t('preview.caption')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('errorTable.row')}</th>
            <th scope="col">{t('preview.change')}</th>
            <th scope="col">{t('preview.what')}</th>
            <th scope="col">{t('preview.before')}</th>
            <th scope="col">{t('preview.after')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ row, kind, part, code, name, before, after }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>{t(`preview.kind.${kind}`)}</td>
              <td>{`${t(`preview.part.${part}`)} ${code} ${name}`}</td>
              <td>{before ?? ''}</td>
              <td>{after ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import styles from './plan-form.module.css';
import type { EditableIndicator } from './plan-of.ts';

/** Every target that an indicator has had in its year, newest first, with who set it and why. */
export function TargetHistory({ indicator }: { indicator: EditableIndicator }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  return (
    <section aria-label={t('history.title')}>
      <ol className={styles.history}>
        {indicator.targets.toReversed().map(({ revision, target, note, savedAt, savedBy }) => (
          <li key={revision}>
            <TargetLine target={target} unit={indicator.unit} decimals={0} />
            <span className={styles.quiet}>
              {savedAt === null
                ? t('history.carried')
                : t('history.set', { when: format.moment(savedAt), who: savedBy ?? '' })}
            </span>
            {note !== null && <span className={styles.quiet}>{note}</span>}
          </li>
        ))}
      </ol>
      {indicator.changes.length > 0 && (
        <>
          <h3>{t('history.changes')}</h3>
          <ol className={styles.history}>
            {indicator.changes.toReversed().map(({ reason, savedAt, savedBy }) => (
              <li key={savedAt}>
                <span>{reason}</span>
                <span className={styles.quiet}>
                  {t('history.changed', { when: format.moment(savedAt), who: savedBy ?? '' })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

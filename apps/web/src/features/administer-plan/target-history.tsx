import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format.ts';
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
    </section>
  );
}

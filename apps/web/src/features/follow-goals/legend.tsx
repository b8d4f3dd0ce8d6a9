import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';
import { AttainmentShape } from '../../vocabulary/attainment-shape.tsx';
import { standingParts } from './standing.ts';
import styles from './standing-list.module.css';

const shapes = { met: 'met', partly: 'partly', notMet: 'notMet', none: 'notMeasured' } as const;

/** How the parts of a bar are read: pattern, shape and word. */
export function Legend() {
  const { t } = useTranslation('overview');
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {standingParts.map((part) => (
        <li key={part}>
          <span className={classNames(styles.swatch, styles[part])} aria-hidden="true" />
          <AttainmentShape status={shapes[part]} />
          {t(`part.${part}`)}
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from '../../../text/use-translation.ts';
import { Choice } from '../../../ui/choice.tsx';
import type { ChartProps } from './chart-props.ts';
import styles from './narrow.module.css';
import type { Subject } from './subject.ts';

/** Offers which indicator to look at where more is selected than one drawing can hold. */
export function Narrow({ subject, onNarrow }: { subject: Subject } & Pick<ChartProps, 'onNarrow'>) {
  const { t } = useTranslation('explore');
  if (subject.all.length < 2) return null;
  return (
    <div className={styles.narrow}>
      <Choice
        label={t('charts.narrow')}
        options={subject.all.map(({ family, code, name }) => ({ id: family, label: `${code} ${name}` }))}
        value={subject.indicator.family}
        onChange={(family) => onNarrow('indicator', [family])}
      />
      <p>{t('charts.oneOf', { count: subject.all.length })}</p>
    </div>
  );
}

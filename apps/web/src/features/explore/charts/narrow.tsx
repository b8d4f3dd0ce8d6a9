import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ChartProps } from './chart-props.ts';
import type { Subject } from './subject.ts';

/** Says that more is selected than one drawing can hold, and offers which indicator to look at. */
export function Narrow({ subject, onNarrow }: { subject: Subject } & Pick<ChartProps, 'onNarrow'>) {
  const { t } = useTranslation('explore');
  if (subject.all.length < 2) return null;
  return (
    <Notice>
      <p>{t('charts.tooMany', { count: subject.all.length, name: subject.indicator.name })}</p>
      <Choice
        label={t('charts.narrow')}
        options={subject.all.map(({ family, code, name }) => ({ id: family, label: `${code} ${name}` }))}
        value={subject.indicator.family}
        onChange={(family) => onNarrow('indicator', [family])}
      />
    </Notice>
  );
}

import type { MeasureUnit } from '@tertial/domain';
import { tertials } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import styles from './sparkline.module.css';
import { sparklineShape } from './sparkline-scale.ts';
import { type TargetText, useTargetText } from './target-line.tsx';

interface SparklineProps {
  /** One value per tertial in order, null where there is none. */
  values: readonly (string | null)[];
  target: TargetText | null;
  unit: MeasureUnit;
  decimals: number;
}

const box = { width: 72, height: 26, inset: 4 };

/** The year's figures as a small curve over the dashed target, scaled to its own range. Nothing below two points. */
export function Sparkline({ values, target, unit, decimals }: SparklineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const targetText = useTargetText();
  const numbers = values.map((value) => (value === null ? null : Number(value)));
  if (numbers.filter((value) => value !== null).length < 2) return null;
  const limits = target === null ? [] : [target.value, target.upper].filter((limit) => limit !== null).map(Number);
  const { points, targets } = sparklineShape(numbers, limits, box);
  const last = points.at(-1);
  const said = values
    .flatMap((value, index) => (value === null ? [] : [`${tertials[index]} ${format.measure(value, unit, decimals)}`]))
    .join(', ');
  const label =
    target === null
      ? t('sparkline.label', { points: said })
      : t('sparkline.labelTarget', {
          points: said,
          target: `${t('target.label')} ${targetText(target, unit, decimals)}`,
        });
  return (
    <svg className={styles.curve} viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      {targets.map((y) => (
        <line key={y} x1="1" x2={box.width - 1} y1={y} y2={y} className={styles.target} />
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="2.8" className={styles.dot} />}
    </svg>
  );
}

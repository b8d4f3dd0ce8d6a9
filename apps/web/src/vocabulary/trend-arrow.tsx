import type { ArrowCustom, MeasureUnit, TrendComparison, TrendDirection, TrendQuality } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import styles from './trend-arrow.module.css';

/** A trend as the server writes it. */
export interface TrendText {
  direction: TrendDirection;
  quality: TrendQuality;
  change: string;
  /** For example 2022T2. */
  since: string;
  /** By which custom that period was chosen. */
  comparedWith: TrendComparison;
  /** What the arrow shows: where the figure goes, or whether that is good. */
  arrow: ArrowCustom;
  /** True where chance alone may have made the change: then there is no arrow. */
  noise: boolean;
}

interface TrendArrowProps {
  trend: TrendText | null;
  unit: MeasureUnit;
  decimals: number;
  /** The year on show; another year than this is written out. */
  year: number;
}

const strokes: Record<TrendDirection, string> = {
  up: 'M3 13 13 3M6 3h7v7',
  down: 'M3 3l10 10M13 6v7H6',
  same: 'M2 8h12M10 4l4 4-4 4',
};

/** Better points up and worse points down, wherever the figure goes. */
const qualityStrokes: Record<TrendQuality, string> = { better: strokes.up, worse: strokes.down, neutral: strokes.same };

const changeWords = {
  percent: 'trend.pointsShort',
  days: 'unit.daysShort',
  tkr: 'unit.tkrShort',
  count: null,
  scale: null,
  index: null,
} as const satisfies Record<MeasureUnit, string | null>;

/** `2022T2` as `T2`, or `T3 2021` when it is another year than the one on show. */
export function periodWords(period: string, year: number): string {
  const [ofYear, tertial] = [period.slice(0, 4), period.slice(4)];
  return ofYear === String(year) ? tertial : `${tertial} ${ofYear}`;
}

/** Where a figure is heading, how far, since when, and whether that is good. */
export function TrendArrow({ trend, unit, decimals, year }: TrendArrowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (trend === null) {
    return (
      <span className={styles.none} title={t('trend.noneHelp')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('trend.none')}</span>
      </span>
    );
  }
  const period = periodWords(trend.since, year);
  const rounded = format.change(trend.change, decimals);
  // A movement too small for the decimals of the figure is still a movement.
  const change =
    trend.direction !== 'same' && !/[1-9]/.test(rounded) ? format.change(trend.change, decimals + 1) : rounded;
  // The plural follows the figure that is shown, not the unrounded one.
  const count = Number(change.replace(/[^\d.,]/g, '').replace(',', '.'));
  const words = changeWords[unit];
  const shown =
    trend.direction === 'same' ? t('trend.same') : words === null ? change : t(words, { value: change, count });
  const spoken = unit === 'percent' ? t('trend.points', { value: change, count }) : shown;
  const said = {
    direction: t(`trend.${trend.direction}`),
    change: spoken,
    period,
    quality: t(`trend.${trend.quality}`),
  };
  const label =
    trend.direction === 'same'
      ? t('trend.labelSame', { period })
      : t(trend.noise ? 'trend.labelNoise' : 'trend.label', said);
  const custom = trend.noise ? t('trend.noiseHelp') : t(`trend.arrow.${trend.arrow}`);
  const compared = t(`trend.comparedWith.${trend.comparedWith}`);
  const since = trend.noise ? 'trend.sinceNoise' : trend.arrow === 'quality' ? 'trend.sinceQuality' : 'trend.since';
  return (
    <span
      className={styles.trend}
      data-quality={trend.quality}
      data-noise={trend.noise || undefined}
      title={`${label}, ${compared}. ${custom}`}
    >
      <span className="visually-hidden">{`${label}, ${compared}. ${custom}`}</span>
      {trend.noise ? (
        <span aria-hidden="true" className={styles.change}>
          ≈
        </span>
      ) : (
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.arrow}>
          <path
            d={trend.arrow === 'quality' ? qualityStrokes[trend.quality] : strokes[trend.direction]}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
        </svg>
      )}
      <span aria-hidden="true" className={styles.change}>
        {shown}
      </span>
      <span aria-hidden="true" className={styles.since}>
        {t(since, said)}
      </span>
    </span>
  );
}

import { comparePeriods, type FigureStage, figureStages, type PeriodKey } from '@tertial/domain';
import { version } from '../../package.json';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import { usePeriodText } from './period-label.tsx';

/** What a picture says of itself when it leaves the page. */
export interface PictureOrigin {
  /** What is filtered, in words; empty for nothing. */
  readonly filters: string;
  /** When a figure was last saved, an instant; null where that is not known. */
  readonly savedAt: string | null;
}

/** Lines to stand below a saved picture: what is filtered, the period, how firm the figures are, when it was made. */
export function usePictureNotes() {
  const { t } = useTranslation();
  const format = useFormat();
  const periodText = usePeriodText();
  return (
    { filters, savedAt }: PictureOrigin,
    figures: readonly { readonly period: PeriodKey; readonly stage: FigureStage }[],
    now: Date,
  ): string[] => {
    const periods = figures.map(({ period }) => period).sort(comparePeriods);
    const [first, last] = [periods[0], periods.at(-1)];
    const stages = figureStages.flatMap((stage) => {
      const count = figures.filter((figure) => figure.stage === stage).length;
      return count === 0 ? [] : [t(`chart.stageCount.${stage}`, { count })];
    });
    const notes: string[] = [filters === '' ? t('chart.noFilters') : t('chart.filters', { filters })];
    if (first !== undefined && last !== undefined) {
      const [from, to] = [periodText(first), periodText(last)];
      notes.push(from === to ? t('chart.period', { from }) : t('chart.periods', { from, to }));
    }
    if (stages.length > 0) notes.push(t('chart.stages', { stages: stages.join(', ') }));
    if (savedAt !== null) notes.push(t('chart.savedAt', { moment: format.moment(savedAt) }));
    notes.push(t('chart.made', { moment: format.moment(now.toISOString()), version }));
    return notes;
  };
}

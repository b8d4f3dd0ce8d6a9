import { type AnalysedTarget, type Fact, type MeasureUnit, type PeriodKey, periodKey } from '@tertial/domain';
import { useFormat } from '../../../text/format.ts';
import { useTranslation } from '../../../text/use-translation.ts';
import type { Limit } from '../../../vocabulary/bars-scene.ts';
import { usePeriodText } from '../../../vocabulary/period-label.tsx';
import { restedFigure } from '../../../vocabulary/rested.ts';
import { useStatusWordsIn } from '../../../vocabulary/status-scheme.tsx';
import { useTargetText } from '../../../vocabulary/target-line.tsx';
import type { Varying } from './subject.ts';

/** The words that charts say of figures. */
export function useChartWords() {
  const { t } = useTranslation();
  const { t: own } = useTranslation('explore');
  const format = useFormat();
  const period = usePeriodText();
  const statusIn = useStatusWordsIn();
  const targetText = useTargetText();
  const value = (figure: number, unit: MeasureUnit, decimals: number) => format.measure(String(figure), unit, decimals);
  const figure = (fact: Fact) => {
    if (fact.value === null) return t(`absence.${fact.absence ?? 'notDelivered'}`);
    const text = value(fact.value, fact.indicator.unit, fact.decimals);
    return fact.toDate ? `${text} ${t('series.toDate')}` : text;
  };
  const people = ({ n }: Fact) => (n === null ? '' : t('series.people', { n }));
  const rested = (fact: Fact) => restedFigure(figure(fact), fact.value === null ? '' : people(fact));
  const target = ({ indicator: { target: own, unit }, decimals }: Fact) =>
    own === null
      ? null
      : targetText(
          { ...own, value: String(own.value), upper: own.upper === null ? null : String(own.upper) },
          unit,
          decimals,
        );
  const targetPart = (fact: Fact) => {
    const own = target(fact);
    return own === null ? '' : `${t('target.mal')} ${own}`;
  };
  const name = ({ unit, sex }: Fact, varying: Varying) => {
    const parts = [varying.unit ? (unit?.name ?? own('charts.all')) : '', varying.sex ? t(`sex.${sex}`) : ''];
    return parts.filter((part) => part !== '').join(', ') || (unit?.name ?? own('charts.all'));
  };
  return {
    value,
    figure,
    rested,
    people,
    target,
    name,
    period,
    /** The words of status in a tertial. */
    statusIn: (of: PeriodKey) => statusIn(periodKey(of)),
    /** Everything that is known of a figure, under the name that the chart gives it. */
    said: (fact: Fact, label: string) =>
      [
        `${label}: ${figure(fact)}`,
        period(fact),
        people(fact),
        targetPart(fact),
        fact.status === null ? '' : statusIn(periodKey(fact)).wordOf(fact.status).toLocaleLowerCase(),
        t(`chart.stage.${fact.stage}`),
      ]
        .filter((part) => part !== '')
        .join(', '),
    limits: (target: AnalysedTarget | null, unit: MeasureUnit): Limit[] =>
      [target?.value ?? null, target?.upper ?? null].flatMap((limit) =>
        limit === null
          ? []
          : [{ value: limit, text: t('series.targetShort', { value: value(limit, unit, decimalsOf(limit)) }) }],
      ),
  };
}

export type ChartWords = ReturnType<typeof useChartWords>;

/** How many decimals a number has. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** The figures as a saved picture tells of them. */
export function figuresOf(facts: readonly Fact[]) {
  return facts.flatMap(({ year, tertial, stage, value }) =>
    value === null ? [] : [{ period: { year, tertial }, stage }],
  );
}

/** Tells two figures of one chart apart. */
export function factKey(fact: Fact): string {
  return `${fact.indicator.family} ${fact.unit?.id ?? ''} ${fact.sex} ${periodKey(fact)}`;
}

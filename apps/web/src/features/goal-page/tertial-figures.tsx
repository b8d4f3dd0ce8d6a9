import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { restedFigure } from '../../vocabulary/rested.ts';
import type { GoalPageQuery } from './__generated__/operations.ts';

type Indicator = NonNullable<GoalPageQuery['goal']>['indicators'][number];
type Result = Pick<Indicator['results'][number], 'tertial' | 'value' | 'decimals' | 'n' | 'status'>;

interface TertialFiguresProps {
  readonly unit: Indicator['unit'];
  readonly results: readonly Result[];
}

/** The year's figures in a line, each with what it rests on: `T1 91 % (n = 120) · T2 72 % (n = 125)`. */
export function TertialFigures({ unit, results }: TertialFiguresProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p>
      {results
        .map(({ tertial, value, decimals, n, status }) => {
          if (value === null) return `${tertial} ${t(`status.${status}`).toLowerCase()}`;
          const figure = format.measure(value, unit, decimals);
          return `${tertial}\u00A0${restedFigure(figure, n === null ? '' : t('series.people', { n }))}`;
        })
        .join(' · ')}
    </p>
  );
}

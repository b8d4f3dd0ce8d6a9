import type { ComponentType } from 'react';
import { BarsView } from './bars-view.tsx';
import type { ChartKind, ChartProps } from './chart-props.ts';
import { HeatView } from './heat-view.tsx';
import { MultiplesView } from './multiples-view.tsx';
import { SeriesView } from './series-view.tsx';
import { SpreadView } from './spread-view.tsx';

const views: Record<ChartKind, ComponentType<ChartProps>> = {
  series: SeriesView,
  bars: BarsView,
  spread: SpreadView,
  multiples: MultiplesView,
  heat: HeatView,
};

/** The chart of a kind. */
export default function ExplorerChart({ kind, ...props }: ChartProps & { readonly kind: ChartKind }) {
  const View = views[kind];
  return <View {...props} />;
}

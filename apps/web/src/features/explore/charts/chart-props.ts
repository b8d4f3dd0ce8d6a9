import type { Fact, SelectionList, ViewKind } from '@tertial/domain';
import type { PictureOrigin } from '../../../vocabulary/picture-notes.ts';

/** The views that are drawn. */
export type ChartKind = Exclude<ViewKind, 'table' | 'pivot'>;

/** What every chart of the explorer is given. */
export interface ChartProps {
  /** What is left after filtering; the same array as long as it is the same figures. */
  readonly facts: readonly Fact[];
  /** The same selection for all units together, where the figures are those of units; marked among them. */
  readonly totals?: readonly Fact[];
  /** What a saved picture says of where it comes from. */
  readonly origin: PictureOrigin;
  /** Called when the reader takes up an offer to look at less. */
  readonly onNarrow: (list: SelectionList, values: readonly string[]) => void;
}

import type { SeriesLine } from '../../vocabulary/series.ts';
import type { IndicatorLineageQuery } from './__generated__/operations.ts';

/** One edition of the indicator. */
export type Edition = NonNullable<IndicatorLineageQuery['lineage']>['editions'][number];
/** One of its tertials. */
export type EditionTertial = Edition['tertials'][number];

interface Linked {
  readonly id: string;
  readonly predecessorId: string | null;
}

/**
 * The editions that lead to one and on from it, in the order of time: where an indicator was split, the first part carries it
 * on.
 */
export function threadOf<Each extends Linked>(editions: readonly Each[], id: string): Each[] {
  const asked = editions.find((edition) => edition.id === id);
  if (asked === undefined) return [];
  const thread = [asked];
  for (let first = asked; first.predecessorId !== null; ) {
    const before = editions.find((edition) => edition.id === first.predecessorId);
    if (before === undefined || thread.includes(before)) break;
    thread.unshift(before);
    first = before;
  }
  for (let last = asked; ; ) {
    const after = editions.find((edition) => edition.predecessorId === last.id);
    if (after === undefined || thread.includes(after)) break;
    thread.push(after);
    last = after;
  }
  return thread;
}

/** Figures that can stand in one drawing with those of the last edition: the ones counted in the same unit. */
export function linesOf(thread: readonly Edition[], nameOf: (sex: 'total' | 'women' | 'men') => string): SeriesLine[] {
  const unit = thread.at(-1)?.unit;
  const drawn = thread.filter((edition) => edition.unit === unit);
  return (['total', 'women', 'men'] as const).flatMap((sex) => {
    let before: Edition | undefined;
    const points = drawn.flatMap((edition) => {
      const target = edition.targets.at(-1)?.target;
      const own = edition.tertials.flatMap(({ tertial, stage, figures }) => {
        const figure = figures.find((each) => each.sex === sex);
        if (figure === undefined || figure.value === null) return [];
        return [
          {
            period: { year: edition.year, tertial },
            value: Number(figure.value),
            decimals: figure.decimals,
            n: figure.n,
            status: figure.status,
            stage,
            toDate: figure.toDate,
            breaks: false,
            target: target
              ? {
                  operator: target.operator,
                  value: Number(target.value),
                  upper: target.upper === null ? null : Number(target.upper),
                }
              : null,
          },
        ];
      });
      const [first, ...rest] = own;
      const marked =
        first && before !== undefined && edition.breaksSeries ? [{ ...first, breaks: true }, ...rest] : own;
      if (own.length > 0) before = edition;
      return marked;
    });
    return points.length === 0 ? [] : [{ id: sex, name: nameOf(sex), sex, points }];
  });
}

/** The tertial to show the units of: the one asked for, else the latest with a figure of the edition, else of any. */
export function chosenPeriod(
  thread: readonly Edition[],
  id: string,
  asked: string | undefined,
): { readonly edition: Edition; readonly tertial: EditionTertial } | null {
  const all = thread.flatMap((edition) => edition.tertials.map((tertial) => ({ edition, tertial })));
  const hasFigure = ({ tertial }: (typeof all)[number]) => tertial.figures.some(({ value }) => value !== null);
  return (
    all.find(({ edition, tertial }) => `${edition.year}${tertial.tertial}` === asked) ??
    all.findLast((each) => each.edition.id === id && hasFigure(each)) ??
    all.findLast(hasFigure) ??
    null
  );
}

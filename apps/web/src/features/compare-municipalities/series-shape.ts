/** The picture of the series, in pixels from above. */
export const seriesBox = { height: 240, top: 16, bottom: 206 } as const;

const closest = 17;

/** Where a year stands from the left, in per cent of the width. */
export function seriesX(place: number, years: number): string {
  return years === 1 ? '45%' : `${6 + (place * 78) / (years - 1)}%`;
}

/** Where the points of each line are, and where their figures stand so that none covers another. */
export function pointsOf(
  lines: readonly (readonly (number | null)[])[],
  scale: { readonly from: number; readonly to: number },
): readonly { readonly ys: readonly (number | null)[]; readonly labels: readonly (number | null)[] }[] {
  const { top, bottom } = seriesBox;
  const heightOf = (value: number) => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top);
  const ys = lines.map((values) => values.map((value) => (value === null ? null : heightOf(value))));
  const labels = ys.map((line) => [...line]);
  const years = lines[0]?.length ?? 0;
  for (let year = 0; year < years; year += 1) {
    const there = ys.flatMap((line, place) => {
      const y = line[year] ?? null;
      return y === null ? [] : [{ place, y }];
    });
    const spread = apart(there.toSorted((one, other) => one.y - other.y));
    for (const { place, y } of spread) {
      const line = labels[place];
      if (line) line[year] = y;
    }
  }
  return ys.map((line, place) => ({ ys: line, labels: labels[place] ?? [] }));
}

/** Moves figures down from each other, and up again where the last would stand below the picture. */
function apart<Each extends { readonly y: number }>(sorted: readonly Each[]): readonly Each[] {
  let above = Number.NEGATIVE_INFINITY;
  const down = sorted.map((each) => {
    above = Math.max(each.y, above + closest);
    return { ...each, y: above };
  });
  let below = seriesBox.bottom + closest;
  return down
    .toReversed()
    .map((each) => {
      below = Math.min(each.y, below - closest);
      return { ...each, y: below };
    })
    .toReversed();
}

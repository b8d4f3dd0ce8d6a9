/** Where the points and the target of a small curve stand, in a box of the given size; y grows downwards. */
export interface SparklineShape {
  points: { x: number; y: number }[];
  /** The target line, or both edges of a band. */
  targets: number[];
}

/**
 * Lays out a curve of one value per tertial, null where there is none, scaled to its own range and the target's.
 * The figures are only drawn from here; nothing is decided on them.
 */
export function sparklineShape(
  values: readonly (number | null)[],
  targets: readonly number[],
  box: { width: number; height: number; inset: number },
): SparklineShape {
  const known = [...values.filter((value) => value !== null), ...targets];
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const inner = { width: box.width - 2 * box.inset, height: box.height - 2 * box.inset };
  const y = (value: number) => box.inset + (span === 0 ? 0.5 : 1 - (value - low) / span) * inner.height;
  const step = values.length > 1 ? inner.width / (values.length - 1) : 0;
  return {
    points: values.flatMap((value, index) => (value === null ? [] : [{ x: box.inset + index * step, y: y(value) }])),
    targets: targets.map(y),
  };
}

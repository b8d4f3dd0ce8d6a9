import type { Mark } from '../../../ui/scene.ts';

type Path = Extract<Mark, { kind: 'path' }>;

/**
 * The marks with all lines of one look as one path, then all else that is not words, then the words; for drawings that lie
 * beside each other, where no line crosses another drawing. A hundred small curves are then a few paths instead of three
 * hundred, and in another width the same marks come in the same order.
 */
export function joined(marks: readonly Mark[]): Mark[] {
  const paths = new Map<string, { first: Path; parts: string[] }>();
  for (const mark of marks) {
    if (mark.kind !== 'path') continue;
    const look = `${mark.stroke} ${mark.width} ${mark.dash ?? ''}`;
    const same = paths.get(look);
    if (same === undefined) paths.set(look, { first: mark, parts: [mark.d] });
    else same.parts.push(mark.d);
  }
  return [
    ...[...paths.values()].map(({ first, parts }) => ({ ...first, d: parts.join('') })),
    ...marks.filter(({ kind }) => kind !== 'path' && kind !== 'text'),
    ...marks.filter(({ kind }) => kind === 'text'),
  ];
}

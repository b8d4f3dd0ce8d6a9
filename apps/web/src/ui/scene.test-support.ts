import { expect } from 'vitest';
import { type Scene, type TextMark, textBox } from './scene.ts';

/** Every text lies in the drawing, and none over another; every point has a place and says something. */
export function expectReadable(scene: Scene): void {
  const texts = scene.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.text !== '');
  const boxes = texts.map((text) => ({ ...textBox(text), text: text.text }));
  for (const [place, box] of boxes.entries()) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
    expect(box.right, box.text).toBeLessThanOrEqual(scene.width + 1);
    expect(box.top, box.text).toBeGreaterThanOrEqual(-1);
    expect(box.bottom, box.text).toBeLessThanOrEqual(scene.height + 1);
    for (const other of boxes.slice(0, place)) {
      const apart =
        box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top;
      if (!apart) expect.fail(`${box.text} over ${other.text}`);
    }
  }
  for (const { x, y, said } of scene.points) {
    expect(Number.isFinite(x + y)).toBe(true);
    expect(said).not.toBe('');
  }
}

import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** How far over each other two texts may reach, in pixels: the air above and below letters is part of their boxes. */
const air = 3;

/** How far a mark may reach out of its drawing, in pixels: half a stroke. */
const halfStroke = 2;

/** The least contrast of words against what they stand on. */
const leastContrast = 4.5;

/** What is wrong with the drawings of a figure as the browser lays them out; nothing for all is well. */
async function flaws(figure: Locator): Promise<string[]> {
  return figure.evaluate(
    (root, { air, halfStroke, leastContrast }) => {
      const found: string[] = [];
      const light = (color: string) => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const paperOf = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const color = getComputedStyle(element).backgroundColor;
        return /, 0\)$|transparent/.test(color) ? paperOf(element.parentElement) : color;
      };
      const drawings = [...root.querySelectorAll('[role="img"]')].filter((each) => each.getClientRects().length > 0);
      if (drawings.length === 0) found.push('nothing is drawn');
      for (const drawing of drawings) {
        const frame = drawing.getBoundingClientRect();
        const wide = Number(drawing.getAttribute('width'));
        if (wide > 0 && Math.abs(wide - frame.width) > 1) found.push(`drawn ${wide} px wide for ${frame.width}`);
        if (frame.width > root.getBoundingClientRect().width + 1) found.push('a drawing is wider than its place');
        const marks = [...drawing.querySelectorAll('rect, path, circle, line')].filter((one) => !one.closest('defs'));
        if (marks.length === 0) found.push('a drawing has no marks');
        for (const mark of marks) {
          const box = mark.getBoundingClientRect();
          const out = Math.max(
            frame.left - box.left,
            box.right - frame.right,
            frame.top - box.top,
            box.bottom - frame.bottom,
          );
          if (!(out <= halfStroke)) found.push(`${mark.outerHTML.slice(0, 90)} is ${out} px outside`);
        }
        const paper = light(paperOf(drawing));
        const texts = [...drawing.querySelectorAll('text')].filter((one) => one.textContent !== '');
        const boxes = texts.map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
        for (const [place, { text, box }] of boxes.entries()) {
          const out = Math.max(
            frame.left - box.left,
            box.right - frame.right,
            frame.top - box.top,
            box.bottom - frame.bottom,
          );
          if (!(out <= halfStroke)) found.push(`the words ${text} are ${out} px outside`);
          for (const other of boxes.slice(0, place)) {
            const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (across > air && down > air) found.push(`${text} stands over ${other.text}`);
          }
        }
        if (drawing.tagName !== 'svg' || root.querySelector('[class*=scene]') === null) continue;
        for (const text of texts) {
          const ink = light(getComputedStyle(text).color);
          const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
          if (contrast < leastContrast) found.push(`${text.textContent} has a contrast of ${contrast}`);
        }
      }
      return found;
    },
    { air, halfStroke, leastContrast },
  );
}

/** What a picture looks like to the eye: how many colours, and how large a share is not of the commonest of them. */
async function lookOf(
  page: Page,
  address: string,
): Promise<{ width: number; height: number; colours: number; drawn: number }> {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    const { naturalWidth: width, naturalHeight: height } = image;
    // As seen from some way off, which is enough to tell whether anything is there.
    const scale = Math.min(1, 500 / width);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    return { width, height, colours: counts.size, drawn: 1 - (4 * most) / data.length };
  }, address);
}

/** A chart that anybody can see: drawn, within its frame, its words apart and dark enough, and named by what it shows. */
export async function expectDrawn(figure: Locator) {
  await expect(figure).toBeVisible();
  // A new width is drawn for a moment after the window has it.
  await expect.poll(() => flaws(figure)).toEqual([]);
  for (const drawing of await figure.getByRole('img').all()) await expect(drawing).toHaveAccessibleName(/\S{2,}/);
  await expect(figure).toHaveAccessibleDescription(/\S+ \S+/);
  const picture = await figure.getByRole('img').first().screenshot();
  const look = await lookOf(figure.page(), `data:image/png;base64,${picture.toString('base64')}`);
  expect(look.colours).toBeGreaterThan(3);
  expect(look.drawn).toBeGreaterThan(0.005);
}

/** A file in the hands of the reader. */
export interface SavedPicture {
  readonly name: string;
  readonly content: Buffer;
}

/** Saves the chart as its reader does. */
export async function savePicture(figure: Locator, kind: 'SVG' | 'PNG'): Promise<SavedPicture> {
  const coming = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name: `Spara som ${kind}` }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Checks that an SVG and a PNG are readable pictures of the same size, and gives the words that stand in the first. */
export async function expectPictures(page: Page, svg: SavedPicture, png: SavedPicture): Promise<string> {
  const text = svg.content.toString('utf8');
  const parsed = await page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const foreign = [...root.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].filter(({ name, value }) => /href|src|style|^on/.test(name) || /url\(/.test(value)),
    );
    const words = [...root.querySelectorAll('text')].map((one) => one.textContent).join('\n');
    const { width, height } = { width: root.getAttribute('width'), height: root.getAttribute('height') };
    return { tag: root.tagName, foreign: foreign.length, words, width: Number(width), height: Number(height) };
  }, text);
  expect(parsed).toMatchObject({ tag: 'svg', foreign: 0 });
  expect(png.content.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const look = await lookOf(page, `data:image/png;base64,${png.content.toString('base64')}`);
  expect(look).toMatchObject({ width: 2 * parsed.width, height: 2 * parsed.height });
  expect(look.colours).toBeGreaterThan(3);
  expect(look.drawn).toBeGreaterThan(0.005);
  return parsed.words;
}

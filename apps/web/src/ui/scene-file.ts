import {
  lightTones,
  type Mark,
  quietTone,
  round,
  type Scene,
  shapeBox,
  type TextMark,
  textSize,
  voicesOf,
  wrapText,
} from './scene.ts';

/** What stands around a drawing that leaves the page, so that it can be read on its own. */
export interface SceneWords {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** Below the drawing, a line each: what is filtered, the period, how firm the figures are, when it was made. */
  readonly notes: readonly string[];
}

const inset = 24;
const titleSize = 20;
const lineHeight = 19;

/**
 * The drawing as a file of its own: light colours on white paper, everything in attributes, no fonts or addresses of others,
 * with the words around it drawn and kept as metadata.
 */
export function sceneFile(
  scene: Scene,
  { title, description, notes }: SceneWords,
): {
  svg: string;
  width: number;
  height: number;
} {
  const width = scene.width + 2 * inset;
  const room = scene.width;
  const head = [
    ...wrapText(title, room, titleSize).map((text) => ({ text, size: titleSize, lead: 26, ink: lightTones.ink })),
    ...wrapText(description, room, textSize + 1).map((text) => ({
      text,
      size: textSize + 1,
      lead: lineHeight,
      ink: lightTones.ink2,
    })),
  ];
  const foot = notes
    .flatMap((note) => wrapText(note, room, textSize))
    .map((text) => ({ text, size: textSize, lead: lineHeight, ink: lightTones.ink2 }));
  let y = inset;
  const lineOf = ({ text, size, lead, ink }: (typeof head)[number]) => {
    y += lead;
    const weight = size === titleSize ? ' font-weight="600"' : '';
    return `<text x="${inset}" y="${round(y - 6)}" font-size="${size}"${weight} fill="${ink}">${escaped(text)}</text>`;
  };
  const heading = head.map(lineOf).join('');
  y += 14;
  const drawing = `<g transform="translate(${inset} ${round(y)})">${scene.marks.map(drawn).join('')}</g>`;
  y += scene.height + 12;
  const footing = foot.map(lineOf).join('');
  const height = Math.ceil(y + inset);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif"><title>${escaped(title)}</title><desc>${escaped([description, ...notes].join('\n'))}</desc>${metadata(title, description, notes)}<rect width="${width}" height="${height}" fill="${lightTones.paper}"/>${heading}${drawing}${footing}</svg>`;
  return { svg, width, height };
}

function metadata(title: string, description: string, notes: readonly string[]): string {
  const said = [description, ...notes].map((text) => `<dc:description>${escaped(text)}</dc:description>`).join('');
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:title>${escaped(title)}</dc:title>${said}</rdf:Description></rdf:RDF></metadata>`;
}

function drawn(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" rx="${mark.radius ?? 0}" fill="${lightTones[mark.fill]}"/>`;
    case 'path': {
      const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash}"`;
      return `<path d="${mark.d}" fill="none" stroke="${lightTones[mark.stroke]}" stroke-width="${mark.width}" stroke-linejoin="round"${dash}/>`;
    }
    case 'circle': {
      const fill = mark.hollow ? lightTones.paper : lightTones[mark.tone];
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${mark.r}" fill="${fill}" stroke="${lightTones[mark.tone]}" stroke-width="2"/>`;
    }
    case 'shape': {
      const parts = mark.parts.map(({ d, line, dash, inverse }) => {
        const tone = lightTones[inverse ? 'paper' : mark.tone];
        if (line === undefined) return `<path d="${d}" fill="${tone}"/>`;
        const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
        return `<path d="${d}" fill="none" stroke="${tone}" stroke-width="${line}" stroke-linejoin="round"${dashed}/>`;
      });
      const scale = Number((mark.size / shapeBox).toFixed(3));
      return `<g transform="translate(${round(mark.x)} ${round(mark.y)}) scale(${scale})">${parts.join('')}</g>`;
    }
    case 'text': {
      const weight = mark.strong ? ' font-weight="600"' : '';
      return `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}"${weight} fill="${lightTones[mark.tone]}">${words(mark)}</text>`;
    }
  }
}

function words(mark: TextMark): string {
  const [before, quiet, after] = voicesOf(mark);
  if (quiet === '') return escaped(before);
  return `${escaped(before)}<tspan fill="${lightTones[quietTone]}" font-weight="400">${escaped(quiet)}</tspan>${escaped(after)}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
  );
}

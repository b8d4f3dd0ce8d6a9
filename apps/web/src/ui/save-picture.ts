import type { Scene } from './scene.ts';
import { type SceneWords, sceneFile } from './scene-file.ts';

/** How many pixels of a PNG for each of the drawing, so that it is sharp on paper too. */
const density = 2;

/** How long the file is kept for the browser to fetch it, in milliseconds. */
const keptFor = 60_000;

/** Hands the drawing to the reader as a file. Fails where the browser cannot draw it. */
export async function savePicture(kind: 'svg' | 'png', scene: Scene, words: SceneWords): Promise<void> {
  const file = sceneFile(scene, words);
  const blob = kind === 'svg' ? new Blob([file.svg], { type: 'image/svg+xml' }) : await pngOf(file);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(words.title)}.${kind}`;
  // Only a link that stands in the page is sure to give its file the name that it says.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

async function pngOf({ svg, width, height }: ReturnType<typeof sceneFile>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)),
      'image/png',
    );
  });
}

/** Without å, ä and ö: a system that does not know them would call the file something else altogether. */
function fileName(title: string): string {
  return (
    title
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'diagram'
  );
}

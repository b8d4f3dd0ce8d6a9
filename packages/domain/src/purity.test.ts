import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = import.meta.dirname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(file))
  .toSorted();

test.each(files)('%s imports only the domain and exact decimals', (file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1] ?? '');
  expect(imported.filter((name) => !name.startsWith('.') && name !== 'big.js')).toEqual([]);
});

test.each(files)('%s asks neither the clock nor chance', (file) => {
  const text = readFileSync(join(source, file), 'utf8');
  expect(text).not.toMatch(/\bnew Date\b|\bDate\.|\bMath\.random\b|\bprocess\.|\bglobalThis\b/);
});

// How much a browser fetches before it can show anything, and how much more for charts: budgets by size, never by time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, say } from './workshop.mjs';

const client = join(root, 'apps/web/dist');

/** In bytes, compressed as a server would. */
const budgets = { initial: 200_000, largestLater: 115_000 };

/** Holds what was built against its budgets, and says what it came to. */
export function checkSizes() {
  const sizes = new Map(
    readdirSync(join(client, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, gzipSync(readFileSync(join(client, 'assets', name)), { level: 9 }).length]),
  );
  const page = readFileSync(join(client, 'index.html'), 'utf8');
  const first = new Set([...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name));
  const initial = [...first].reduce((sum, name) => sum + (sizes.get(name) ?? Number.NaN), 0);
  const [largest, later] = [...sizes].filter(([name]) => !first.has(name)).sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  say(`To begin with: ${kilobytes(initial)} of ${kilobytes(budgets.initial)}, in ${first.size} files.`);
  say(`The largest file after that: ${kilobytes(later)} of ${kilobytes(budgets.largestLater)}, ${largest}.`);
  const kept = [first.size > 0 && initial <= budgets.initial, later <= budgets.largestLater];
  return { passed: kept.filter(Boolean).length, failed: kept.filter((each) => !each).length };
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

// How the explorer feels: how soon it answers a key, and for how long it keeps the page from anything else.
import { chromium } from '@playwright/test';
import { executable } from './chromium.mjs';

const viewport = { width: 1280, height: 800 };
/** Nothing has changed on the page for so long: it has settled. */
const quiet = 400;
const frame = 1000 / 60;
const typed = 'slag 1';

/** Measures the page of the explorer in a browser. Years are those that there are; the last one is looked at by unit. */
export async function measurePage({ origin, years, who, rounds }) {
  return inBrowser({ origin, who }, async (page) => {
    const year = Math.max(...years);
    const manyRows = `/utforska?level=units&year=${year}&tertial=T1`;
    const few = Math.max(2, Math.floor(rounds / 3));
    return {
      totalsOfAllYears: { ...(await opening(page, '/utforska', few)), filter: await typing(page, few) },
      unitsOfOneYear: {
        ...(await opening(page, manyRows, few)),
        rows: await rowsOf(page),
        filter: await typing(page, few),
        scroll: await scrolling(page),
      },
      unitsOfAllYears: { ...(await opening(page, '/utforska?level=units', 1)), filter: await typing(page, few) },
      views: await views(page),
    };
  });
}

/** What has a budget in the explorer: a table of all rows of a year, and its small curves. */
export async function measureBudgets({ origin, year, who, rounds }) {
  return inBrowser({ origin, who }, async (page) => {
    await opening(page, `/utforska?level=units&year=${year}`, 1);
    const rows = await rowsOf(page);
    const filter = await typing(page, rounds);
    const scroll = await scrolling(page);
    const table = [];
    for (let round = 0; round < rounds; round += 1) {
      await show(page, smallCurves);
      table.push(await show(page, 'Tabell'));
    }
    await page.goto(`/utforska?level=totals&year=${year}&view=multiples`);
    await page.getByRole('radio', { name: 'indikator', exact: true }).click();
    const curves = page.getByRole('figure').locator('svg circle');
    await curves.first().waitFor({ state: 'attached' });
    await settled(page);
    const drawn = await curves.count();
    const drawings = [];
    for (let round = 0; round < rounds; round += 1) {
      const width = viewport.width - (round % 2 === 0 ? 60 : 0);
      drawings.push(await during(page, () => page.setViewportSize({ ...viewport, width })));
    }
    const plain = await plainScrolling(page, rows);
    return {
      ...{ rows, table: told(table).settledP50, filter: filter.settledP50, droppedFrames: scroll.droppedFrames },
      ...{ plainDroppedFrames: plain.droppedFrames },
      ...{ curves: drawn, drawings: told(drawings).settledP50 },
    };
  });
}

const smallCurves = 'Många små kurvor';

async function show(page, name) {
  await page.getByRole('button', { name: /Visa som$/ }).click();
  await settled(page);
  return during(page, () => page.getByRole('option', { name, exact: true }).click());
}

function rowsOf(page) {
  return page.locator('table[aria-rowcount]').getAttribute('aria-rowcount').then(Number);
}

async function inBrowser({ origin, who }, measure) {
  const browser = await chromium.launch({
    ...executable(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ viewport, baseURL: origin });
    await context.addInitScript(listen);
    const answer = await context.request.post('/auth/demo', { data: who });
    if (answer.status() !== 204) throw new Error(`Nobody could sign in: ${answer.status()}`);
    return await measure(await context.newPage());
  } finally {
    await browser.close();
  }
}

/** Keeps, in the page, when the person last did something and something last changed, the long tasks, and the times between frames. */
function listen() {
  const kept = { began: 0, changed: 0, tasks: [], gaps: [] };
  globalThis.tertialBench = kept;
  new MutationObserver(() => {
    kept.changed = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => kept.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  for (const type of ['pointerdown', 'pointerup', 'keydown', 'resize']) {
    addEventListener(type, ({ timeStamp }) => Object.assign(kept, { began: timeStamp }), { capture: true });
  }
  let before = performance.now();
  const tick = (now) => {
    kept.gaps.push(now - before);
    before = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** From the start of the navigation to the first rows. */
async function opening(page, address, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('table[aria-rowcount] tbody td[data-column]').first().waitFor({ timeout: 120_000 });
    times.push(await page.evaluate(() => performance.now()));
    await settled(page);
  }
  return { firstRows: median(times) };
}

/** One letter after the other into the field for words, and away again: each until the rows follow. */
async function typing(page, rounds) {
  const field = page.getByRole('searchbox').first();
  const runs = [];
  await field.focus();
  for (let round = 0; round < rounds; round += 1) {
    for (const letter of typed) runs.push(await during(page, () => page.keyboard.press(letter)));
    for (const _ of typed) runs.push(await during(page, () => page.keyboard.press('Backspace')));
  }
  return told(runs);
}

async function scrolling(page) {
  const box = await page.locator('section:has(> table[aria-rowcount])').boundingBox();
  if (box === null) throw new Error('There is no table to scroll.');
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, viewport.height - box.y) / 2);
  await clear(page);
  for (let turn = 0; turn < 120; turn += 1) await page.mouse.wheel(0, 480);
  const { gaps, tasks } = await kept(page);
  await settled(page);
  return {
    frames: gaps.length,
    ...{ gapP50: at(gaps, 0.5), gapP95: at(gaps, 0.95), longestGap: at(gaps, 1) },
    droppedFrames: gaps.reduce((count, gap) => count + Math.max(0, Math.round(gap / frame) - 1), 0),
    longTasks: tasks.length,
  };
}

/**
 * The same for a bare page that scrolls as far, with as many rows of as many cells in sight and nothing else: what this
 * machine and this browser drop anyway.
 */
async function plainScrolling(page, rows) {
  await page.goto('about:blank');
  await page.evaluate(
    ({ count, height }) => {
      const cells = '<td>Andel brukare som är nöjda</td>'.repeat(8);
      document.body.innerHTML = `<section style="height: 576px; overflow: auto"><table aria-rowcount="${count}" style="width: 100%"></table></section>`;
      const [frame] = document.getElementsByTagName('section');
      const [table] = document.getElementsByTagName('table');
      const draw = () => {
        const first = Math.max(0, Math.floor(frame.scrollTop / height) - 5);
        const last = Math.min(count, first + 20);
        const room = (rowsOf) => `<tr><td style="height: ${rowsOf * height}px; padding: 0"></td></tr>`;
        const inSight = `<tr style="height: ${height}px">${cells}</tr>`.repeat(last - first);
        table.innerHTML = room(first) + inSight + room(count - last);
      };
      frame.addEventListener('scroll', draw, { passive: true });
      draw();
    },
    { count: rows, height: 57 },
  );
  return scrolling(page);
}

/** To every other way of showing the same and back to the table, in the year's totals. */
async function views(page) {
  const found = {};
  await page.goto('/utforska');
  await page.locator('table[aria-rowcount] tbody td[data-column]').first().waitFor({ timeout: 120_000 });
  await settled(page);
  const field = page.getByRole('button', { name: /Visa som$/ });
  await field.click();
  const names = await page.getByRole('option').allTextContents();
  await page.keyboard.press('Escape');
  for (const name of names.toReversed()) {
    await field.click();
    await settled(page);
    found[name] = told([await during(page, () => page.getByRole('option', { name, exact: true }).click())]);
  }
  return found;
}

/** Does something, and waits until the page has settled: how long that took, and for how long the page stood still. */
async function during(page, act) {
  await clear(page);
  await act();
  await settled(page);
  const { began, changed, gaps, tasks } = await kept(page);
  return { ms: Math.max(0, changed - began), gap: at(gaps, 1), task: at([0, ...tasks], 1) };
}

async function clear(page) {
  await page.evaluate(() => Object.assign(globalThis.tertialBench, { tasks: [], gaps: [] }));
}

async function kept(page) {
  return page.evaluate(() => globalThis.tertialBench);
}

async function settled(page) {
  await page.waitForFunction(
    (least) =>
      performance.now() - globalThis.tertialBench.changed > least &&
      !document.querySelector('[data-behind], [aria-busy="true"]'),
    quiet,
    { polling: 50, timeout: 120_000 },
  );
}

function told(runs) {
  const [times, gaps, tasks] = [runs.map(({ ms }) => ms), runs.map(({ gap }) => gap), runs.map(({ task }) => task)];
  return {
    settledP50: at(times, 0.5),
    ...(runs.length > 1 ? { settledP95: at(times, 0.95), gapP50: at(gaps, 0.5), gapP95: at(gaps, 0.95) } : {}),
    longestGap: at(gaps, 1),
    longestTask: at(tasks, 1),
  };
}

function median(values) {
  return at(values, 0.5);
}

/** The value that a share of all lie below, to a tenth. */
function at(values, share) {
  const ordered = values.toSorted((one, other) => one - other);
  return Math.round((ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0) * 10) / 10;
}

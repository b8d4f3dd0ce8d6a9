// People who read and people who write, for a while. Whoever has written looks, in another process, whether it stands there.
import { toProgram } from '../bench/work.mjs';

/**
 * Asks for so many seconds. Each writer has a municipality of its own, so that what it must see is what it saved last.
 *
 * @param origins The processes; every question goes to the next one.
 */
export async function ask({ origins, people, cells, readers, writers, years, openYear, seconds }) {
  const until = performance.now() + seconds * 1000;
  const told = { reads: [], writes: [], ownReads: [], stale: 0, wrong: 0 };
  let turn = 0;
  const send = async (kept, { method, path, headers, body }) => {
    turn += 1;
    const began = performance.now();
    const answer = await fetch(`${origins[turn % origins.length]}${path}`, { method, headers, body }).catch(() => null);
    const read = await answer?.json().catch(() => null);
    kept.push(performance.now() - began);
    if (read?.data && !read.errors) return read.data;
    told.wrong += 1;
    return null;
  };
  const reader = async (number) => {
    for (let each = number; performance.now() < until; each += 1) {
      const { cookie } = people[each % people.length];
      await send(told.reads, toProgram('table', { year: years[each % years.length] }, cookie));
    }
  };
  const writer = async (number) => {
    const [cell] = cells[number];
    while (performance.now() < until) {
      const figure = cell.revision + 1;
      const answer = await send(told.writes, saving(cell, figure));
      if (answer === null) continue;
      if (answer.recordOutcome.saved?.revision !== figure) {
        told.wrong += 1;
        return;
      }
      cell.revision = figure;
      const seen = await send(told.ownReads, toProgram('table', { year: openYear }, cell.writer.cookie));
      if (!seen) continue;
      const { ids, t1 } = seen.indicatorTable;
      if (!isShareOf(t1[ids.indexOf(cell.indicator)], figure)) told.stale += 1;
    }
  };
  await Promise.all([
    ...Array.from({ length: readers }, (_, number) => reader(number * 17)),
    ...Array.from({ length: writers }, (_, number) => writer(number)),
  ]);
  return told;
}

const whole = 100_000;

function saving({ indicator, unit, revision, writer }, figure) {
  const entry = { ratio: { numerator: String(figure % whole), denominator: String(whole) } };
  const input = { indicatorId: indicator, unitId: unit, tertial: 'T1', expectedRevision: revision, entry };
  return toProgram('write', { input }, writer.cookie);
}

/** The only unit that has answered is the one that the writer writes for. */
function isShareOf(shown, figure) {
  return shown !== null && Math.abs(Number(shown) - ((figure % whole) / whole) * 100) < 1e-9;
}

/** Of so many milliseconds, the one that a share of them is below. */
export function percentile(values, share) {
  const ordered = values.toSorted((one, other) => one - other);
  return (ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN).toFixed(1);
}

/** A line about answers of one kind. */
export function told(what, values, seconds) {
  const rate = (values.length / seconds).toFixed(0);
  return `${what.padEnd(22)}${rate.padStart(6)}/s   p50 ${percentile(values, 0.5)} ms   p99 ${percentile(values, 0.99)} ms`;
}

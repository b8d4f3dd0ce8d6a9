// What the figures of the explorer cost over the API: time, bytes, memory.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';

// The very question that the page asks.
const query = readFileSync(new URL('../../apps/web/src/features/explore/explore.graphql', import.meta.url), 'utf8');

/** Signs a sample person in; gives the cookie. */
export async function signIn(origin, person, municipality) {
  const body = JSON.stringify({ person, municipality });
  const { status, headers } = await post(`${origin}/auth/demo`, {}, body);
  const cookie = headers['set-cookie']?.[0]?.split(';', 1)[0];
  if (status !== 204 || cookie === undefined) throw new Error(`Nobody could sign in: ${status}`);
  return cookie;
}

/** Measures the answers of one year and of all of them at once. `pid` is the server's, for its memory. */
export async function measureApi({ origin, cookie, years, rounds, pid }) {
  const last = Math.max(...years);
  const ask = (year, level) => analysis(origin, cookie, year, level);
  const settled = residentMegabytes(pid);
  await ask(last, 'totals');
  const totals = await repeat(rounds, () => ask(last, 'totals'));
  const units = await repeat(rounds, () => ask(last, 'units'));
  const all = [];
  for (let round = 0; round < Math.max(3, Math.floor(rounds / 3)); round += 1) {
    const began = performance.now();
    const answers = await Promise.all(years.map((year) => ask(year, 'totals')));
    all.push({ ms: performance.now() - began, answer: sum(answers) });
  }
  return {
    totalsOfOneYear: told(totals),
    unitsOfOneYear: told(units),
    totalsOfAllYears: told(all),
    memory: { startMiB: settled, afterMiB: residentMegabytes(pid), peakMiB: residentMegabytes(pid, 'VmHWM') },
  };
}

async function repeat(rounds, work) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const answer = await work();
    runs.push({ ms: performance.now() - began, answer });
  }
  return runs;
}

async function analysis(origin, cookie, year, level) {
  const body = JSON.stringify({ query, variables: { year, level } });
  const { status, headers, data } = await post(`${origin}/graphql`, { cookie, 'accept-encoding': 'gzip' }, body);
  const text = headers['content-encoding'] === 'gzip' ? gunzipSync(data) : data;
  const { data: found, errors } = JSON.parse(text.toString());
  if (status !== 200 || errors || !found.analysis)
    throw new Error(`No analysis of ${year}: ${status} ${text.slice(0, 300)}`);
  return { figures: found.analysis.figures.indicator.length, wire: data.length, bytes: text.length, text };
}

/** Medians and tails in milliseconds, and how big the answer is: written out, on the wire, and as gzip would make it. */
function told(runs) {
  const times = runs.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  const { figures, bytes, wire, text } = runs[0].answer;
  const kilobytes = (count) => round(count / 1000);
  return {
    ...{ rounds: times.length, p50: at(0.5), p95: at(0.95), figures },
    ...{ kB: kilobytes(bytes), wireKB: kilobytes(wire), gzipKB: kilobytes(text ? gzipSync(text).length : wire) },
  };
}

function sum(answers) {
  const total = (pick) => answers.reduce((count, answer) => count + pick(answer), 0);
  return {
    figures: total(({ figures }) => figures),
    bytes: total(({ bytes }) => bytes),
    wire: total(({ wire }) => wire),
    text: Buffer.concat(answers.map(({ text }) => text)),
  };
}

function post(url, headers, body) {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, data: Buffer.concat(parts) }),
        );
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** What the process holds, or has held at most, in MiB; null where the system does not tell. */
function residentMegabytes(pid, field = 'VmRSS') {
  try {
    const kibibytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1024);
  } catch {
    return null;
  }
}

function round(value) {
  return Math.round(value * 10) / 10;
}

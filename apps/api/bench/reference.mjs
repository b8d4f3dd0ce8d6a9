// What the program is measured against: node:http and pg, the same schema, everything added up as it is asked for. No sign-in,
// no rights, connected as the owner. node reference.mjs <port>, with DATABASE_ADMIN_URL.
import { createServer } from 'node:http';
import pg from 'pg';
import { statements } from './reference.sql.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_ADMIN_URL, max: 10, idleTimeoutMillis: 0 });
const ask = async (name, values) => (await pool.query({ name, text: statements[name], values })).rows;

const work = {
  table: async ({ municipality, year }) => (await ask('table', [municipality, year])).map(judged),
  rank: ({ measure, year, tertial }) => ask('rank', [measure, year, tertial]),
  history: ({ municipality, indicator }) => ask('history', [municipality, indicator]),
};

createServer(async (request, response) => {
  try {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const name = pathname.slice(1);
    const rows =
      name === 'write' ? await write(await bodyOf(request)) : await work[name](Object.fromEntries(searchParams));
    send(response, 200, JSON.stringify(rows));
  } catch (error) {
    send(response, 500, String(error.stack));
  }
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'));

function send(response, status, text) {
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

function write({ municipality, indicator, unit, tertial, revision, numerator, denominator, by }) {
  return ask('write', [municipality, indicator, unit, tertial, revision, numerator, denominator, by]);
}

/** Status by the default steps (nine tenths of the way is part of it), trend against the tertial before. */
function judged({ n1, d1, n2, d2, n3, d3, lower, target, ...row }) {
  const [t1, t2, t3] = [share(n1, d1), share(n2, d2), share(n3, d3)];
  const [last, before] = t3 !== null ? [t3, t2 ?? t1] : [t2, t1];
  const isNoise = withinNoise(n2, d2, n3, d3);
  const gain = last === null || before === null ? null : last - before;
  return {
    ...row,
    ...{ t1, t2, t3, target },
    trend: gain === null ? null : gain > 0 ? 'up' : gain < 0 ? 'down' : 'same',
    quality: gain === null ? null : isNoise || gain === 0 ? 'neutral' : gain > 0 === lower ? 'worse' : 'better',
    status: last === null ? 'notReported' : statusOf(last, target, lower),
  };
}

function share(numerator, denominator) {
  return denominator === null ? null : (numerator / denominator) * 100;
}

function statusOf(value, target, lower) {
  if (lower ? value <= target : value >= target) return 'met';
  return (lower ? target >= value * 0.9 : value >= target * 0.9) ? 'partly' : 'notMet';
}

/** Fewer than a hundred on either side, and the interval of Agresti and Caffo holds 0. */
function withinNoise(n1, d1, n2, d2) {
  if (d1 === null || d2 === null || (d1 >= 100 && d2 >= 100)) return false;
  const [one, other] = [(n1 + 1) / (d1 + 2), (n2 + 1) / (d2 + 2)];
  const variance = (one * (1 - one)) / (d1 + 2) + (other * (1 - other)) / (d2 + 2);
  return (one - other) ** 2 <= 3.8416 * variance;
}

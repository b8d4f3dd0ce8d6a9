// A steady load of reads and writes through a balancer: one question after the other on each connection.
import https from 'node:https';
import { mixedTurns } from '../bench/measure.mjs';
import { reading } from '../bench/work.mjs';
import { writing } from '../bench/write.mjs';

/** Begins at once, and goes on until it is stopped. */
export function startLoad({ origin, connections, world, cells }) {
  const seen = { milliseconds: [], writes: 0, failures: [], phase: 'steady' };
  let isStopped = false;
  const people = Array.from({ length: connections }, (_, connection) =>
    askOn({ origin, connection, world, cells: cells[connection], seen, isStopped: () => isStopped }),
  );
  const began = performance.now();
  return {
    /** Says what is being done to the processes, so that failures are told by it. */
    enter: (phase) => {
      seen.phase = phase;
    },
    stop: async () => {
      isStopped = true;
      await Promise.all(people);
      return { ...seen, seconds: (performance.now() - began) / 1000 };
    },
  };
}

async function askOn({ origin, connection, world, cells, seen, isStopped }) {
  const agent = new https.Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  const turns = mixedTurns(connection);
  for (let turn = 0; !isStopped(); turn += 1) {
    const next = turns[turn % turns.length];
    const saving = next.name === 'write' ? writing(cells, turn) : null;
    const began = performance.now();
    const { status, text } = await send(
      agent,
      origin,
      saving?.program() ?? reading(next.name, next.turn, world).program,
    );
    seen.milliseconds.push(performance.now() - began);
    if (saving) seen.writes += 1;
    const isRight =
      status === 200 && (saving ? saving.answered(text) : text.includes('"data"') && !text.includes('"errors"'));
    if (isRight) continue;
    const why = status === 200 ? 'wrong' : String(status);
    seen.failures.push({ phase: seen.phase, why });
    // Whether it was saved all the same is not known: nothing more is asked of that cell.
    if (saving) cells.splice(cells.indexOf(saving.cell), 1);
  }
  agent.destroy();
}

/** The status and the answer, or what became of the connection. */
function send(agent, origin, { method, path, headers, body }) {
  return new Promise((resolve) => {
    const request = https.request(`${origin}${path}`, { agent, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        text += part;
      });
      answer.once('error', ({ code }) => resolve({ status: code, text: '' }));
      answer.once('end', () => resolve({ status: answer.statusCode, text }));
    });
    request.once('error', ({ code }) => resolve({ status: code, text: '' }));
    request.end(body);
  });
}

// A front for a bench that cannot be given an adapter: it takes that bench's parameters, asks the program with the session that
// belongs there, and tells the rows in that bench's words. It costs a second way over HTTP and reading the answer once more.
import { Agent, request as ask, createServer } from 'node:http';
import { translation } from './peers.mjs';

const parameters = {
  table: ['k', 'y', 'vo'],
  rank: ['i', 'y', 't'],
  history: ['k', 'i'],
  write: ['id', 'kommunId', 'indikatorId', 'enhetId', 'numerator', 'denominator'],
};
/** How many saves the bench looks at before it goes on. */
const lookedAt = 2;

/** @param known Gives what has to be known to ask; also told under `/known`, for who asks the program without the front. */
export async function startFront({ origin, known }) {
  const answer = answering(origin, await known());
  const server = createServer(async (request, response) => {
    try {
      send(response, 200, request.url === '/known' ? await known() : await answer(await bodyOf(request)));
    } catch (error) {
      send(response, 500, { errors: [{ message: error.message }] });
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** What the bench is to send instead of a query, and where the rows are. */
    questions: Object.fromEntries(
      Object.entries(parameters).map(([operation, names]) => [
        operation,
        { query: operation, variables: Object.fromEntries(names.map((name) => [name, `$${name}`])), at: 'rows' },
      ]),
    ),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answering(origin, known) {
  const { question, rows, cellOf, saving, saved, another } = translation(known);
  const agent = new Agent({ keepAlive: true });
  const turns = new Map();
  let wrote = 0;
  let looks = 0;

  /** One after the other in each cell. Where somebody else has saved there, it is tried again on what they left. */
  function inTurn(cell, work) {
    const turn = (turns.get(cell.name) ?? Promise.resolve()).then(work);
    turns.set(
      cell.name,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function save(cell) {
    const once = async () => saved(cell, await sent(saving(cell, another(cell))));
    const row = (await once()) ?? (await once());
    if (!row) throw new Error('Not saved.');
    return row;
  }

  /** What the bench looks at is the figure that it asked for, even where that one stands there already. */
  function write(asked) {
    const now = performance.now();
    looks = now - wrote > 1000 ? 1 : looks + 1;
    wrote = now;
    const isLookedAt = looks <= lookedAt;
    const cell = cellOf(asked);
    return inTurn(cell, async () => {
      if (isLookedAt && cell.numerator === cell.asked) await save(cell);
      return save(cell);
    });
  }

  async function sent(given) {
    const text = await posted(origin, given, agent);
    return JSON.parse(text);
  }

  return async (body) => {
    const { query: operation, variables: asked } = JSON.parse(body);
    if (!(operation in parameters)) throw new Error(`There is no ${operation}.`);
    const told =
      operation === 'write' ? await write(asked) : rows(operation, await sent(question(operation, asked)), asked);
    return { data: { rows: told } };
  };
}

function posted(origin, { method, path, headers, body }, agent) {
  return new Promise((resolve, reject) => {
    const request = ask(`${origin}${path}`, { method, headers, agent }, (response) => {
      bodyOf(response).then((text) => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      }, reject);
    });
    request.once('error', reject);
    request.end(body);
  });
}

async function bodyOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

function send(response, status, what) {
  const body = Buffer.from(JSON.stringify(what));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}

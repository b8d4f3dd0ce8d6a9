// Before anything is measured: both servers give the same rows, and what they save stands where it should.
import { isDeepStrictEqual } from 'node:util';
import { programRows, reading, referenceRows } from './work.mjs';
import { writingOf } from './write.mjs';

const turns = 12;

/** @throws with the first difference. */
export async function proveSame({ world, servers, cells, owner }) {
  for (const name of ['table', 'rank', 'history']) {
    for (let turn = 0; turn < turns; turn += 1) {
      const question = reading(name, turn * 5 + 1, world);
      const own = programRows[name](await answerOf(servers.program, question.program));
      const other = referenceRows[name](await answerOf(servers.reference, question.reference));
      refuseDifference(`${name}, question ${turn}`, own, other);
      if (own.length === 0) throw new Error(`${name}: there are no rows.`);
    }
  }
  const [mine, theirs] = [cells.program[0][0], cells.reference[0][0]];
  const numerator = [51, 52, 53].find((each) => each !== mine.numerator && each !== theirs.numerator);
  const asked = writingOf(mine, numerator, 100);
  const other = writingOf(theirs, numerator, 100);
  const saved = programRows.write(await answerOf(servers.program, asked.program()));
  const savedThere = referenceRows.write(await answerOf(servers.reference, other.reference()));
  refuseDifference('write', withoutRevision(saved), withoutRevision(savedThere));
  await refuseUntold(owner, mine, saved);
  await refuseUntold(owner, theirs, savedThere);
}

/** How often a cell was saved before is its own. */
function withoutRevision(rows) {
  return rows.map(([, ...figure]) => figure);
}

/** A figure that is saved is the next revision, stands in the history and is in the audit. */
async function refuseUntold(owner, { indicator, unit, revision: before }, [[revision]]) {
  const { rows } = await owner.query(
    `SELECT (SELECT count(*)::int FROM outcome_revision WHERE indicator_id = $1 AND unit_id = $2 AND tertial = 1) AS revisions,
      (SELECT count(*)::int FROM audit_event WHERE subject->>'indicatorId' = $1::text AND subject->>'unitId' = $2::text) AS told`,
    [indicator, unit],
  );
  const [{ revisions, told }] = rows;
  if (revision !== before + 1 || revisions !== revision || told < 1) {
    throw new Error(`write: revision ${revision} has ${revisions} rows of history and ${told} of audit.`);
  }
}

async function answerOf(origin, { method, path, headers, body }) {
  const answer = await fetch(`${origin}${path}`, { method, headers, body });
  const text = await answer.text();
  const read = answer.ok ? JSON.parse(text) : null;
  if (!read || read.errors) throw new Error(`${origin}${path.slice(0, 40)}: ${answer.status} ${text.slice(0, 300)}`);
  return read;
}

function refuseDifference(what, own, other) {
  if (isDeepStrictEqual(own, other)) return;
  const place = own.findIndex((row, index) => !isDeepStrictEqual(row, other[index]));
  const [mine, theirs] = place < 0 ? [own.length, other.length] : [own[place], other[place]];
  throw new Error(
    `The two servers do not agree (${what}):\n  program   ${JSON.stringify(mine)}\n  reference ${JSON.stringify(theirs)}`,
  );
}

// Many who write the same figures at once: what is kept has to be what they add up to. Passes or fails by that alone.
import { rmSync } from 'node:fs';
import pg from 'pg';
import { load } from './load.mjs';
import { temporaryHome } from './nation.mjs';
import { freePort, signIn, startProgram } from './servers.mjs';

const country = { municipalities: 3, years: 1, firstYear: 2025 };
/** So few indicators that everybody meets the others. */
const indicators = 12;
const wordsOf = { OutcomeRecorded: 'saved', OutcomeConflict: 'overtaken', OutcomeRefused: 'refused' };
const answer = `__typename ... on OutcomeRecorded { saved { revision } } ... on OutcomeConflict { current { revision } }
  ... on OutcomeRefused { reason }`;
const record = `mutation Record($input: RecordOutcomeInput!) { done: recordOutcome(input: $input) { ${answer} } }`;
const mark = `mutation Mark($input: MarkMisreportInput!) { done: markMisreport(input: $input) { ${answer} } }`;
const check = '{ historyCheck { revisions outcomes totals strayedCount strayedTotals breaks { sequence } } }';

/**
 * Saves until `writes` are kept, over so many connections and in random order: first figures, corrections, withdrawals and marks
 * as wrong, while the owner changes who reports and moves units. Then lets the program check its own history.
 */
export async function measureConcurrent({ product, options, tell }) {
  const home = temporaryHome();
  const settings = product.readSettings({ ...process.env, TERTIAL_HOME: home });
  const database = await product.startDatabase(settings, { say: tell });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  const organisers = new pg.Pool({ connectionString: database.adminUrl, max: options.connections });
  let program;
  try {
    await owner.connect();
    await load(owner, country, () => undefined);
    program = await startProgram({ ...database, port: await freePort() });
    const cells = await cellsOf(owner, program.origin);
    const began = performance.now();
    const done = await writeAll({ ...options, cells, organisers, origin: program.origin, tell });
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return { date: new Date().toISOString(), seconds, ...done, checked: await checkAll(owner, program.origin) };
  } finally {
    await program?.stop();
    await organisers.end();
    await owner.end();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function cellsOf(owner, origin) {
  const { rows } = await owner.query(
    `SELECT x.municipality, x.indicator_id AS indicator, x.unit_id AS unit
     FROM indicator_unit x JOIN indicator i ON i.municipality = x.municipality AND i.id = x.indicator_id
     WHERE i.year = $1 AND i.position <= $2 ORDER BY 1, 2, 3`,
    [country.firstYear + country.years, indicators],
  );
  const cookies = new Map();
  for (const municipality of new Set(rows.map((row) => row.municipality))) {
    cookies.set(municipality, await signIn(origin, 'socialchef', municipality));
  }
  return rows.map((row) => ({ ...row, cookie: cookies.get(row.municipality), revision: 0 }));
}

async function writeAll({ writes, connections, cells, organisers, origin, tell }) {
  const counts = { saved: 0, unchanged: 0, overtaken: 0, refused: 0, moved: 0, reasons: {} };
  const turn = async () => {
    while (counts.saved < writes) {
      const cell = cells[Math.floor(Math.random() * cells.length)];
      const seen = cell.revision;
      const { __typename: kind, saved, current, reason } = await ask(origin, cell, writingOf(cell));
      cell.revision = saved?.revision ?? current?.revision ?? cell.revision;
      // What stands there already is told as saved, and makes no revision.
      counts[saved && saved.revision <= seen ? 'unchanged' : wordsOf[kind]] += 1;
      if (reason) counts.reasons[reason] = (counts.reasons[reason] ?? 0) + 1;
      if (kind === 'OutcomeRecorded' && counts.saved % 10_000 === 0) tell(`${counts.saved} are saved.`);
      if (Math.random() < 0.02) {
        await move(organisers, cell);
        counts.moved += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, turn));
  return counts;
}

function writingOf({ indicator, unit, revision }) {
  const place = { indicatorId: indicator, unitId: unit, tertial: 'T1', expectedRevision: revision };
  const chance = Math.random();
  if (chance < 0.1) return { query: mark, input: { ...place, reason: Math.random() < 0.5 ? 'Fel population' : null } };
  if (chance < 0.2) return { query: record, input: { ...place, entry: { absence: 'notMeasured' } } };
  const denominator = 20 + Math.floor(Math.random() * 180);
  const numerator = Math.floor(Math.random() * denominator);
  const ratio = { numerator: String(numerator), denominator: String(denominator) };
  return { query: record, input: { ...place, entry: { ratio } } };
}

/** The unit leaves the indicator or comes back to it, or goes to another part of the organisation. */
async function move(organisers, { municipality, indicator, unit }) {
  const place = [municipality, indicator, unit];
  const chance = Math.random();
  if (chance < 0.4) {
    const swap =
      'UPDATE indicator_unit SET reports = NOT reports WHERE municipality = $1 AND indicator_id = $2 AND unit_id = $3';
    await organisers.query(swap, place);
  } else if (chance < 0.7) {
    await organisers.query(
      'DELETE FROM indicator_unit WHERE municipality = $1 AND indicator_id = $2 AND unit_id = $3',
      place,
    );
    await organisers.query(
      'INSERT INTO indicator_unit (municipality, indicator_id, unit_id, reports) VALUES ($1, $2, $3, true)',
      place,
    );
  } else {
    const elsewhere = `UPDATE unit SET parent_id = (SELECT id FROM unit WHERE municipality = $1 AND kind = 'division' ORDER BY random() LIMIT 1)
      WHERE municipality = $1 AND id = $2`;
    await organisers.query(elsewhere, [municipality, unit]);
  }
}

async function checkAll(owner, origin) {
  const sums = {};
  const { rows } = await owner.query('SELECT code FROM municipality ORDER BY code');
  for (const { code } of rows) {
    const cookie = await signIn(origin, 'socialchef', code);
    const { historyCheck } = await asked(origin, cookie, { query: check });
    for (const [name, value] of Object.entries({ ...historyCheck, breaks: historyCheck.breaks.length })) {
      sums[name] = (sums[name] ?? 0) + value;
    }
  }
  return sums;
}

async function ask(origin, { cookie }, { query, input }) {
  return (await asked(origin, cookie, { query, variables: { input } })).done;
}

async function asked(origin, cookie, question) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}

// The program on the country that the peers' bench has, for that bench to ask: loads it, starts the server, lets people sign in,
// writes what `bench.sh --extra` reads, and stays until it is told to end.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startFront } from './front.mjs';
import { residentMebibytes } from './measure.mjs';
import { prepared, temporaryHome } from './nation.mjs';
import { municipalityCode } from './nation.sql.mjs';
import { kind } from './peers.adapter.mjs';
import { cellName, firstYear, idOf, placeOfUnit, targetsOf, years } from './peers.mjs';
import { freePort, signIn, startProgram } from './servers.mjs';

const request = `mutation Request($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) { refusal request { id } } }`;
const accept = `mutation Accept($input: DecideCorrectionInput!) { decideCorrection(input: $input) { refusal } }`;

/**
 * @param product What the built program lends: how to open a database of its own.
 * @param options `into` is the folder of the peers' bench, `out` the file to write, `peers` the address of its database.
 */
export async function serve({ product, options, tell, ended }) {
  const home = options.home ?? temporaryHome();
  const settings = product.readSettings({ ...process.env, TERTIAL_HOME: home });
  const database = await product.startDatabase(settings, { say: tell });
  if (database.adminUrl === null) throw new Error('DATABASE_ADMIN_URL has to name the owner, who loads the country.');
  const owner = new pg.Client({ connectionString: database.adminUrl });
  const closing = [];
  try {
    await owner.connect();
    const { municipalities } = await prepared(owner, { ...options, years }, tell);
    const program = await startProgram({ ...database, port: options.port ?? (await freePort()) });
    closing.push(() => program.stop());
    const people = await signedIn(program.origin, municipalities);
    const world = { owner, program, people, municipalities };
    const known = async () => {
      await level(world, options.peers, tell);
      return whatIsKnown(world);
    };
    const front = await startFront({ origin: program.origin, known });
    closing.push(front.stop);
    const contestants = [byTheFront(program, front)];
    if (options.into !== undefined) {
      extendPeers(options.into);
      contestants.unshift(direct(program, front));
    }
    writeFileSync(options.out, `${JSON.stringify(contestants, null, 1)}\n`);
    tell(`Ready until it is ended. In the folder of the peers' bench: ./bench.sh --extra ${options.out}`);
    await ended;
  } finally {
    for (const close of closing.toReversed()) await close();
    await owner.end();
    await database.stop();
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  }
}

async function signedIn(origin, municipalities) {
  const people = [];
  for (let number = 1; number <= municipalities; number += 1) {
    const code = municipalityCode(number);
    people.push({ chief: await signIn(origin, 'socialchef', code), reporter: await signIn(origin, 'rapportor', code) });
  }
  return people;
}

/** What was saved in the peers' database since it was loaded is corrected here as well: one asks, another accepts. */
async function level(world, peers, tell) {
  const other = new pg.Client({ connectionString: peers });
  try {
    await other.connect();
  } catch {
    tell(`There is no database of the peers at ${new URL(peers).host}: the figures are as they were generated.`);
    return;
  }
  try {
    let corrected = 0;
    for (let number = 1; number <= world.municipalities; number += 1) corrected += await levelOne(world, other, number);
    if (corrected > 0) tell(`${corrected} figures were corrected to what has been saved in the peers' database.`);
  } finally {
    await other.end();
  }
}

async function levelOne({ owner, program, people }, other, number) {
  const theirs = await other.query(
    `SELECT indikator_id AS i, enhet_id AS unit, year, tertial, numerator, denominator FROM t.observation WHERE kommun_id = $1`,
    [number],
  );
  const own = await owner.query(
    `SELECT i.position AS i, u.position AS e, i.year, o.tertial, o.revision, o.numerator::float8, o.denominator::float8
     FROM outcome o
     JOIN indicator i ON i.municipality = o.municipality AND i.id = o.indicator_id
     JOIN unit u ON u.municipality = o.municipality AND u.id = o.unit_id
     WHERE o.municipality = $1::char(4) AND i.year < $2`,
    [municipalityCode(number), firstYear + years],
  );
  const found = new Map(own.rows.map((row) => [`${row.i}:${row.e}:${row.year}:${row.tertial}`, row]));
  if (theirs.rows.length !== found.size) {
    throw new Error(
      `Municipality ${number} has ${found.size} figures here and ${theirs.rows.length} in the peers' database: load as many municipalities there.`,
    );
  }
  let corrected = 0;
  for (const { i, unit, year, tertial, numerator, denominator } of theirs.rows) {
    const here = found.get(`${i}:${placeOfUnit(unit)}:${year}:${tertial}`);
    if (!here || here.denominator !== denominator)
      throw new Error(`The two countries differ: ${number}, ${i}, ${unit}.`);
    if (here.numerator === numerator) continue;
    const cell = {
      indicatorId: idOf(number, 'indicator', year, i),
      unitId: idOf(number, 'unit', placeOfUnit(unit)),
      tertial: `T${tertial}`,
    };
    await correct(program.origin, people[number - 1], cell, here.revision, `${numerator}/${denominator}`);
    corrected += 1;
  }
  return corrected;
}

async function correct(origin, { chief, reporter }, cell, expectedRevision, proposal) {
  const input = { ...cell, sex: 'total', misreport: false, reason: 'As in the peers’ database', proposal };
  const { requestCorrection: requested } = await asked(origin, request, { input }, reporter);
  if (requested.refusal !== null) throw new Error(`A figure could not be corrected: ${requested.refusal}`);
  const answer = { id: requested.request.id, accept: true, expectedRevision };
  const { decideCorrection: decided } = await asked(origin, accept, { input: answer }, chief);
  if (decided.refusal !== null) throw new Error(`A figure could not be corrected: ${decided.refusal}`);
}

async function asked(origin, query, variables, cookie) {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 300));
  return data;
}

/** What an asker has to know: sessions, what stands in the open tertial, and everybody's targets, each told by themselves. */
async function whatIsKnown({ owner, program, people }) {
  const targets = [];
  for (const { chief } of people) {
    const own = [];
    for (let year = firstYear; year < firstYear + years; year += 1) {
      const query = `query Targets($year: Int!) { indicatorTable(year: $year) { targets directions } }`;
      own.push(targetsOf(await asked(program.origin, query, { year }, chief)));
    }
    targets.push(own);
  }
  const { rows } = await owner.query(
    `SELECT o.municipality, i.position AS i, u.position AS e, o.revision, o.numerator::float8 AS numerator
     FROM outcome o
     JOIN indicator i ON i.municipality = o.municipality AND i.id = o.indicator_id
     JOIN unit u ON u.municipality = o.municipality AND u.id = o.unit_id WHERE i.year = $1`,
    [firstYear + years],
  );
  const cells = rows.map(({ municipality, i, e, revision, numerator }) => [
    cellName(Number(municipality) - Number(municipalityCode(0)), i, e),
    { revision, numerator },
  ]);
  return { people, cells: Object.fromEntries(cells), targets };
}

function measuredProgram({ pid, startMs }) {
  return { group: 'ours', pid, startMs, rssIdle: residentMebibytes(pid) };
}

/** Asked itself, by the adapter that the bench was given. */
function direct(program, { origin: front }) {
  return { name: 'tertial', kind, url: program.origin, front, ...measuredProgram(program) };
}

/** Asked by way of the front, which takes nothing that the bench does not have. */
function byTheFront(program, { origin, questions }) {
  return {
    name: 'tertial-front',
    kind: 'tertial',
    url: origin,
    path: '/graphql',
    gql: questions,
    ...measuredProgram(program),
  };
}

/** One line at the end of the bench's adapters; the same however often it is said. */
function extendPeers(folder) {
  const file = join(folder, 'lib/adapters.mjs');
  const from = new URL('./peers.adapter.mjs', import.meta.url).href;
  const mark = '// added by Tertial';
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const own = lines.filter((line) => !line.endsWith(mark));
  own.push(`import { extend as withTertial } from '${from}'; await withTertial(adapters); ${mark}`);
  writeFileSync(file, `${own.join('\n')}\n`);
}

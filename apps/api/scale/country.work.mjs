// What people ask for in a tertial's last week, as the pages ask it.
import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

const documents = {
  toDo: ['to-do/to-do.graphql', 'ToDo'],
  sheet: ['enter-outcomes/report.graphql', 'EnterReport'],
  save: ['enter-outcomes/report.graphql', 'SaveReportCells'],
  handIn: ['enter-outcomes/report.graphql', 'MoveReport'],
  approve: ['follow-reporting/reporting.graphql', 'MoveReports'],
  page: ['indicator-table/indicators.graphql', 'IndicatorTable'],
  overview: ['follow-goals/overview.graphql', 'Overview'],
  explorer: ['explore/explore.graphql', 'Analysis'],
  rank: ['compare-municipalities/compare.graphql', null],
};

const rank = `query Rank($measure: ID!, $year: Int!, $tertial: Tertial!) {
  ranking(measure: $measure, sex: total, year: $year, tertial: $tertial) { municipalityIds names values } }`;

/** One operation with its fragments, as the page sends it: a directive that is the client's own does not go along. */
function documentOf([file, operation]) {
  if (operation === null) return rank;
  const text = readFileSync(new URL(`../../web/src/features/${file}`, import.meta.url), 'utf8');
  return print(separateOperations(parse(text))[operation]).replaceAll(' @unmask', '');
}

const queries = Object.fromEntries(Object.entries(documents).map(([name, place]) => [name, documentOf(place)]));

function question(name, variables, cookie) {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query: queries[name], variables }),
  };
}

/**
 * Reads who can ask and what each connection may change without being in another's way: a unit to save in, one to hand in
 * and one to approve, the last two complete.
 */
export async function desks(owner, { connections, year, signedIn }) {
  const { rows } = await owner.query(
    `SELECT x.municipality, x.unit_id AS unit, json_agg(x.indicator_id ORDER BY i.position) AS indicators
     FROM indicator_unit x JOIN indicator i ON i.municipality = x.municipality AND i.id = x.indicator_id
     WHERE i.year = $1 AND x.reports GROUP BY x.municipality, x.unit_id ORDER BY x.unit_id`,
    [year],
  );
  const free = grouped(rows);
  const codes = [...free.keys()].sort();
  return Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const municipality = codes[connection % codes.length];
      const [saving, handing, approving] = free.get(municipality).splice(0, 3);
      if (!approving) throw new Error(`${connections} connections are too many for ${codes.length} municipalities.`);
      return {
        ...{ municipality, year, period: `${year}T1`, ...(await signedIn(municipality)) },
        saving: { ...saving, revisions: new Map() },
        handing: { ...handing, revision: 0, state: 'inProgress' },
        approving: { ...approving, revision: 0, state: 'inProgress' },
      };
    }),
  );
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.municipality, [...(groups.get(row.municipality) ?? []), row]);
  return groups;
}

function ratio(indicatorId, turn, expectedRevision) {
  const entry = { ratio: { numerator: String(40 + (turn % 60)), denominator: String(100 + (turn % 50)) } };
  const rest = { accepted: 'Kontrollerat mot källan.', answers: null, comment: null, invited: null };
  return { indicatorId, sex: 'total', entry, expectedRevision, ...rest };
}

/** Fills the units that are to be handed in and approved, and hands in the one that is to be approved. */
export async function makeReady(desk, ask) {
  for (const unit of [desk.handing, desk.approving]) {
    const cells = unit.indicators.map((id, place) => ratio(id, place, 0));
    const input = { cells, pasted: true, period: desk.period, unitId: unit.unit };
    const { saveCells } = await ask(question('save', { input }, desk.reporter));
    if (saveCells.results.some(({ saved }) => !saved)) throw new Error('A unit could not be filled.');
    unit.revision = saveCells.report.revision;
  }
  const { moveReports } = await ask(move('handIn', desk, desk.approving, 'handIn'));
  if (moveReports.results[0]?.refusal) throw new Error(`Not handed in: ${moveReports.results[0].refusal}`);
  Object.assign(desk.approving, { revision: desk.approving.revision + 1, state: 'handedIn' });
}

function move(name, desk, unit, act) {
  const comment = act === 'sendBack' ? 'En uppgift saknas.' : null;
  const reports = [{ unitId: unit.unit, expectedRevision: unit.revision }];
  const by = act === 'approve' || act === 'sendBack' ? desk.head : desk.chief;
  return question(name, { input: { act, comment, period: desk.period, reports } }, by);
}

const nextAct = {
  handIn: { inProgress: 'handIn', handedIn: 'takeBack' },
  approve: { handedIn: 'approve', approved: 'sendBack', sentBack: 'handIn' },
};
const stateAfter = { handIn: 'handedIn', takeBack: 'inProgress', approve: 'approved', sendBack: 'sentBack' };

/** The next question of one kind from a desk, and whether an answer to it is right. `turn` counts the desk's own. */
export function asking(name, desk, turn, years) {
  const read = (variables, cookie) => ({
    ask: question(name, variables, cookie),
    isRight: (body) => body.startsWith('{"data":{') && !body.includes('"errors"'),
  });
  const year = years[turn % years.length];
  switch (name) {
    case 'signIn':
      return {
        ask: {
          method: 'POST',
          path: '/auth/demo',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ person: 'rapportor', municipality: desk.municipality }),
        },
        isRight: (body) => body === '',
      };
    case 'toDo':
      return read({}, desk.reporter);
    case 'sheet':
      return read({ unitId: desk.saving.unit, period: desk.period }, desk.reporter);
    case 'save':
      return saving(desk, turn);
    case 'handIn':
      return moving(name, desk, desk.handing);
    case 'approve':
      return moving(name, desk, desk.approving);
    case 'page':
      return read({ year: desk.year }, desk.head);
    case 'overview':
      return read({ year, tertial: null, unapproved: false, forCommittee: false }, desk.head);
    case 'explorer':
      return read({ year, level: 'totals' }, desk.head);
    case 'rank':
      return read({ measure: `bench-${String(1 + (turn % 100)).padStart(3, '0')}`, year, tertial: 'T3' }, desk.head);
    case 'export':
      return {
        ask: {
          method: 'GET',
          path: `/export/indicators.csv?municipality=${desk.municipality}&year=${year}`,
          headers: { cookie: desk.head },
        },
        isRight: (body) => body.length > 1_000,
      };
  }
  throw new Error(`${name} is no operation.`);
}

function saving(desk, turn) {
  const { unit, indicators, revisions } = desk.saving;
  const indicator = indicators[turn % indicators.length];
  const before = revisions.get(indicator) ?? 0;
  const cells = [ratio(indicator, turn * 7 + before, before)];
  return {
    ask: question('save', { input: { cells, pasted: false, period: desk.period, unitId: unit } }, desk.reporter),
    isRight: (body) => {
      const isSaved = body.includes('"saved":true');
      if (isSaved) revisions.set(indicator, before + 1);
      return isSaved;
    },
  };
}

function moving(name, desk, unit) {
  const act = nextAct[name][unit.state];
  return {
    ask: move(name, desk, unit, act),
    isRight: (body) => {
      const isMoved = body.includes('"refusal":null') && !body.includes('"errors"');
      if (isMoved) Object.assign(unit, { revision: unit.revision + 1, state: stateAfter[act] });
      return isMoved;
    },
  };
}

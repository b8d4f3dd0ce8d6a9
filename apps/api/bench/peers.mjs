// How the peers' bench asks the program, and how the program's answers become that bench's rows. What differs between the two:
// the bench counts municipalities, units and indicators from 1, tells shares from 0 to 1, has a rule of its own for trend and
// status, and puts nobody in charge; here every question is asked by somebody who is signed in where it belongs.
import { createHash } from 'node:crypto';
import { municipalityCode, serviceAreas, unitsInMunicipality } from './nation.sql.mjs';

/** The years that the bench asks about. */
export const firstYear = 2016;
export const years = 10;
/** The year after them, whose first tertial is open. */
const openYear = firstYear + years;
/** A total has a denominator of 14 units with fewer than 200 each at most. */
const highestDenominator = 2_800;

const documents = {
  table: `query Table($year: Int!) { indicatorTable(year: $year) { ids codes names serviceAreas directions t1 t2 t3 targets
    trends statuses } }`,
  rank: `query Rank($measure: ID!, $year: Int!, $tertial: Tertial!) {
    ranking(measure: $measure, sex: total, year: $year, tertial: $tertial) { municipalityIds names values } }`,
  history: `query History($indicator: ID!) { indicatorTotals(indicatorId: $indicator) { editions { year target { value }
    tertials { tertial value reportedUnits } } } }`,
  write: `mutation Write($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename
    ... on OutcomeRecorded { saved { revision numerator denominator value } }
    ... on OutcomeConflict { current { revision numerator } } } }`,
};

/** The id that something of the country has: `kind` is unit or indicator. */
export function idOf(municipality, kind, one, other = 0) {
  const hash = createHash('md5')
    .update(`${municipalityCode(municipality)}/${kind}/${one}/${other}`)
    .digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A unit's place in its municipality, from 1. */
export function placeOfUnit(unit) {
  return ((unit - 1) % unitsInMunicipality) + 1;
}

/** One cell of the tertial that is open. */
export function cellName(municipality, indicator, unit) {
  return `${municipality}:${indicator}:${placeOfUnit(unit)}`;
}

/**
 * Words and ids of the one for those of the other.
 *
 * @param known What has to be known beforehand: `people` with the cookies of each municipality's chief and reporter; `cells`
 *   with the revision and the numerator of those of the open tertial that hold a figure; `targets` of each municipality,
 *   year and indicator, which nobody reads of another municipality in the program and the bench has in its ranking.
 */
export function translation({ people, cells: given, targets }) {
  const cells = new Map();
  const inFlight = new Set();
  const counts = { saved: 0, refused: 0 };
  /** The bench looks at an answer before it asks again. */
  let lastWritten = null;

  const ask = (name, variables, cookie) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: documents[name], variables }),
  });

  const reading = {
    table: ({ k, y }) => ask('table', { year: y }, people[k - 1].chief),
    rank: ({ i, y, t }) =>
      ask('rank', { measure: measureOf(i), year: y, tertial: `T${t}` }, people[(i * 7 + y + t) % people.length].chief),
    history: ({ k, i }) =>
      ask('history', { indicator: idOf(k, 'indicator', firstYear + years - 1, i) }, people[k - 1].chief),
  };

  function cellOf({ id, kommunId, indikatorId, enhetId, numerator, denominator }) {
    const name = cellName(kommunId, indikatorId, enhetId);
    const cell = cells.get(name) ?? { name, revision: 0, numerator: null, ...given[name] };
    cells.set(name, cell);
    return Object.assign(cell, { id, kommunId, indikatorId, enhetId, asked: numerator, denominator });
  }

  function saving(cell, numerator) {
    const { kommunId, indikatorId, enhetId, denominator, revision } = cell;
    return ask(
      'write',
      {
        input: {
          indicatorId: idOf(kommunId, 'indicator', openYear, indikatorId),
          unitId: idOf(kommunId, 'unit', placeOfUnit(enhetId)),
          ...{ tertial: 'T1', expectedRevision: revision },
          entry: { ratio: { numerator: String(numerator), denominator: String(denominator) } },
        },
      },
      people[kommunId - 1].reporter,
    );
  }

  /** What came of saving in a cell; gives the bench's row, and null where nothing was saved. */
  function saved(cell, answer) {
    const { __typename: outcome, saved: figure, current } = answer.data.recordOutcome;
    const stands = figure ?? current;
    if (stands) Object.assign(cell, { revision: stands.revision, numerator: Number(stands.numerator) });
    counts[outcome === 'OutcomeRecorded' ? 'saved' : 'refused'] += 1;
    if (!figure) return null;
    const [numerator, denominator] = [Number(figure.numerator), Number(figure.denominator)];
    return { id: cell.id, numerator, denominator, value: share(figure.value) };
  }

  /** A figure that already stands there makes no revision: under load another one is saved by turns, so that each is one. */
  function another(cell) {
    if (cell.numerator !== cell.asked) return cell.asked;
    return cell.asked < cell.denominator ? cell.asked + 1 : cell.asked - 1;
  }

  /** Another cell than those that somebody is saving in, beginning with the one that is asked for. */
  function freeCell(cell) {
    if (!inFlight.has(cell.name)) return cell;
    return [...cells.values()].find(({ name }) => !inFlight.has(name)) ?? cell;
  }

  function writing(parameters) {
    const own = cellOf(parameters);
    lastWritten = own;
    inFlight.clear();
    return {
      ...saving(own, parameters.numerator),
      setupRequest: (request, context) => {
        const cell = freeCell(own);
        inFlight.add(cell.name);
        context.cell = cell;
        return { ...request, ...saving(cell, another(cell)) };
      },
      onResponse: (_status, body, { cell }) => {
        inFlight.delete(cell.name);
        saved(cell, JSON.parse(body));
      },
    };
  }

  const rows = {
    table: ({ indicatorTable: table }, { vo } = {}) =>
      table.codes
        .map((code, row) => {
          const direction = directionOf(table.directions[row]);
          const [t1, t2, t3, target] = [table.t1, table.t2, table.t3, table.targets].map((column) =>
            share(column[row]),
          );
          return {
            ...{ indikatorId: indicatorOf(code), kod: code, namn: table.names[row] },
            ...{ verksamhetsomrade: table.serviceAreas[row][0], direction, t1, t2, t3, malvarde: target },
            ...{ trend: trendOf(t1, t3, direction), status: statusOf(t3, target, direction) },
          };
        })
        .filter(({ verksamhetsomrade }) => !vo || verksamhetsomrade === serviceAreas[vo - 1]),
    rank: ({ ranking }, { i, y }) =>
      ranked(
        ranking.municipalityIds.map((code, place) => {
          const kommunId = Number(code) - Number(municipalityCode(0));
          const { target, direction } = targets[kommunId - 1][y - firstYear][i - 1];
          const value = exactShare(share(ranking.values[place]));
          return { kommunId, kommun: ranking.names[place], value, malvarde: target, direction };
        }),
      ),
    history: ({ indicatorTotals: { editions } }) =>
      editions.flatMap(({ year, target, tertials }) =>
        tertials.flatMap(({ tertial, value, reportedUnits }) =>
          value === null || year >= openYear
            ? []
            : [
                {
                  ...{ year, tertial: Number(tertial.slice(1)), value: share(value) },
                  ...{ malvarde: share(target.value), n: reportedUnits },
                },
              ],
        ),
      ),
  };

  return {
    counts,
    /** The question, as HTTP. */
    question: (operation, parameters) => (operation === 'write' ? writing(parameters) : reading[operation](parameters)),
    /** The rows of an answer, as the bench compares them. `parameters` are those of the question. */
    rows: (operation, answer, parameters) => {
      if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 300));
      if (operation !== 'write') return rows[operation](answer.data, parameters);
      const row = saved(lastWritten, answer);
      if (!row) throw new Error(`Not saved: ${JSON.stringify(answer).slice(0, 300)}`);
      return row;
    },
    cellOf,
    saving,
    saved,
    another,
  };
}

/** What each municipality's own table tells of its targets in one year. */
export function targetsOf({ indicatorTable: table }) {
  return table.targets.map((target, row) => ({
    target: share(target),
    direction: directionOf(table.directions[row]),
  }));
}

function measureOf(indicator) {
  return `bench-${String(indicator).padStart(3, '0')}`;
}

function indicatorOf(code) {
  return (Number(code.slice(1)) - 10_000) / 7;
}

function directionOf(direction) {
  return direction === 'lower' ? -1 : 1;
}

/** Read as a hundredth, not divided by a hundred: 41.2 / 100 is not 0.412, and a status may hang on it. */
function share(percent) {
  return percent === null ? null : Number(`${percent}e-2`);
}

/**
 * Totals are released as percent with six decimals, and the bench compares nine decimals of a share. Two quotients with
 * denominators up to 2,800 are further apart than what was rounded away, so that only one can be meant: the first continued
 * fraction that comes that near.
 */
export function exactShare(rounded) {
  if (rounded === null) return null;
  let [before, numerator, beforeDenominator, denominator] = [1, Math.floor(rounded), 0, 1];
  let rest = rounded - numerator;
  while (Math.abs(numerator / denominator - rounded) > 5.1e-9) {
    const inverse = 1 / rest;
    const whole = Math.floor(inverse);
    rest = inverse - whole;
    [before, numerator] = [numerator, whole * numerator + before];
    [beforeDenominator, denominator] = [denominator, whole * denominator + beforeDenominator];
    if (denominator > highestDenominator) throw new Error(`${rounded} is no share of at most ${highestDenominator}.`);
  }
  return numerator / denominator;
}

/** The bench's rule: T3 against T1, half a point is nothing. */
function trendOf(t1, t3, direction) {
  if (t1 === null || t3 === null) return null;
  const gain = (t3 - t1) * direction;
  return gain > 0.005 ? 'up' : gain < -0.005 ? 'down' : 'flat';
}

/** The bench's rule: five points are near. */
function statusOf(value, target, direction) {
  if (value === null) return null;
  const margin = (value - target) * direction;
  return margin >= 0 ? 'met' : margin >= -0.05 ? 'near' : 'missed';
}

function ranked(rows) {
  const scored = rows.map((row) => ({ ...row, score: row.value * row.direction }));
  scored.sort((one, other) => other.score - one.score || one.kommunId - other.kommunId);
  return scored.map(({ score, direction, ...row }) => ({
    ...row,
    status: statusOf(row.value, row.malvarde, direction),
    rank: 1 + scored.findIndex((first) => first.score === score),
  }));
}

// The shared work: how each server is asked for it, and how its answer becomes rows that can be compared.
import { readFileSync } from 'node:fs';
import { measures } from './nation.sql.mjs';

const web = (file) => readFileSync(new URL(`../../web/src/features/${file}`, import.meta.url), 'utf8');
const documents = {
  table: `query Table($year: Int!) { indicatorTable(year: $year) { ids codes names directions serviceAreas targets
    t1 t2 t3 statuses trends trendQualities } }`,
  rank: `query Rank($measure: ID!, $year: Int!, $tertial: Tertial!) {
    ranking(measure: $measure, sex: total, year: $year, tertial: $tertial) { municipalityIds names values } }`,
  history: `query History($indicator: ID!) { indicatorTotals(indicatorId: $indicator) { editions { year target { value }
    tertials { tertial value reportedUnits } } } }`,
  write: `mutation Write($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename
    ... on OutcomeRecorded { saved { revision numerator denominator value } } } }`,
  // What the page of the indicator table asks for, with every unit's own figure.
  page: web('indicator-table/indicators.graphql'),
};
const operationNames = { table: 'Table', rank: 'Rank', history: 'History', write: 'Write', page: 'IndicatorTable' };

/** A question to the program, as a signed-in person asks it. */
export function toProgram(name, variables, cookie) {
  return post('/graphql', { operationName: operationNames[name], query: documents[name], variables }, { cookie });
}

/** The same to the reference. */
export function toReference(name, parameters) {
  if (name === 'write') return post('/write', parameters);
  return { method: 'GET', path: `/${name}?${new URLSearchParams(parameters)}` };
}

function post(path, body, headers = {}) {
  return {
    method: 'POST',
    path,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The questions of one kind of reading, `turn` after `turn`: other municipalities, years and measures each time. */
export function reading(name, turn, { people, years, ids }) {
  const person = people[(turn * 7) % people.length];
  const { municipality, cookie } = person;
  const year = years[turn % years.length];
  const place = 1 + ((turn * 13) % measures);
  const tertial = 1 + (turn % 3);
  switch (name) {
    case 'page':
    case 'table':
      return { program: toProgram(name, { year }, cookie), reference: toReference('table', { municipality, year }) };
    case 'rank': {
      const measure = `bench-${String(place).padStart(3, '0')}`;
      return {
        program: toProgram(name, { measure, year, tertial: `T${tertial}` }, cookie),
        reference: toReference(name, { measure, year, tertial }),
      };
    }
    case 'history': {
      const indicator = ids.get(`${municipality}:${place}`);
      return {
        program: toProgram(name, { indicator }, cookie),
        reference: toReference(name, { municipality, indicator }),
      };
    }
  }
  throw new Error(`${name} is no reading.`);
}

const figure = (value) => (value === null || value === undefined ? null : Number(Number(value).toFixed(6)));

/** The rows of an answer of the program. */
export const programRows = {
  table: ({ data: { indicatorTable: table } }) =>
    table.ids.map((id, row) => [
      ...[id, table.codes[row], table.names[row], table.serviceAreas[row][0], table.directions[row]],
      ...[figure(table.t1[row]), figure(table.t2[row]), figure(table.t3[row]), figure(table.targets[row])],
      ...[table.trends[row], table.trendQualities[row], table.statuses[row]],
    ]),
  rank: ({ data: { ranking } }) =>
    ranking.municipalityIds.map((id, place) => [id, ranking.names[place], figure(ranking.values[place])]).sort(byFirst),
  history: ({ data }) =>
    data.indicatorTotals.editions.flatMap(({ year, target, tertials }) =>
      tertials.flatMap(({ tertial, value, reportedUnits }) =>
        value === null ? [] : [[year, tertial, figure(value), figure(target.value), reportedUnits]],
      ),
    ),
  write: ({ data: { recordOutcome } }) => {
    const { revision, numerator, denominator, value } = recordOutcome.saved;
    return [[revision, figure(numerator), figure(denominator), figure(value)]];
  },
};

/** The rows of an answer of the reference. */
export const referenceRows = {
  table: (rows) =>
    rows.map(({ id, code, name, area, direction, t1, t2, t3, target, trend, quality, status }) => [
      ...[id, code, name, area, direction, figure(t1), figure(t2), figure(t3), figure(target), trend, quality, status],
    ]),
  rank: (rows) => rows.map(({ municipality, name, value }) => [municipality, name, figure(value)]).sort(byFirst),
  history: (rows) =>
    rows.map(({ year, tertial, value, target, n }) => [year, `T${tertial}`, figure(value), figure(target), n]),
  write: (rows) =>
    rows.map(({ revision, numerator, denominator, value }) => [revision, numerator, denominator, figure(value)]),
};

function byFirst([one], [other]) {
  return one < other ? -1 : 1;
}

// Saving one figure again and again: each connection has cells of its own, so that what is measured is saving and not waiting
// for one another's mistakes.
import { toProgram, toReference } from './work.mjs';

/** Cells of the tertial that is open, for each of so many connections. The two servers are given different ones. */
export async function writableCells(owner, { people, year, connections, side }) {
  const cells = [];
  for (let connection = 0; connection < connections; connection += 1) {
    const person = people[connection % people.length];
    const { rows } = await owner.query(
      `SELECT x.indicator_id AS indicator, x.unit_id AS unit
       FROM indicator_unit x
       JOIN indicator i ON i.municipality = x.municipality AND i.id = x.indicator_id
       JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
       WHERE x.municipality = $1 AND i.year = $2 AND x.reports AND u.position % 2 = $3
       ORDER BY u.position, i.position`,
      [person.municipality, year, side],
    );
    const own = Math.floor(connection / people.length) * cellsOfConnection;
    cells.push(rows.slice(own, own + cellsOfConnection).map((row) => ({ ...row, ...person, revision: 0 })));
  }
  const known = await owner.query(
    `SELECT o.indicator_id, o.unit_id, o.revision, o.numerator::float8 FROM outcome o
     JOIN indicator i ON i.municipality = o.municipality AND i.id = o.indicator_id WHERE i.year = $1 AND o.tertial = 1`,
    [year],
  );
  const found = new Map(known.rows.map((row) => [`${row.indicator_id}:${row.unit_id}`, row]));
  for (const cell of cells.flat()) {
    const { revision = 0, numerator = null } = found.get(`${cell.indicator}:${cell.unit}`) ?? {};
    Object.assign(cell, { revision, numerator });
  }
  return cells;
}

const cellsOfConnection = 25;

/** The next question of a connection, and what its answer has to hold. `turn` counts the connection's own. */
export function writing(cells, turn) {
  const cell = cells[turn % cells.length];
  return writingOf(cell, 40 + ((turn * 7 + cell.revision) % 60), 100 + (turn % 50));
}

/** The same with a given figure, which has to be another one than stands there. */
export function writingOf(cell, numerator, denominator) {
  const { municipality, indicator, unit, revision, writer } = cell;
  return {
    cell,
    program: () =>
      toProgram(
        'write',
        {
          input: {
            ...{ indicatorId: indicator, unitId: unit, tertial: 'T1', expectedRevision: revision },
            entry: { ratio: { numerator: String(numerator), denominator: String(denominator) } },
          },
        },
        writer.cookie,
      ),
    reference: () =>
      toReference('write', {
        municipality,
        indicator,
        unit,
        tertial: 1,
        revision,
        numerator,
        denominator,
        by: writer.id,
      }),
    answered: (text) => {
      const isSaved = text.includes(`"revision":${revision + 1}`);
      if (isSaved) cell.revision += 1;
      return isSaved;
    },
  };
}

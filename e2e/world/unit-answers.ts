import { expect, type Page } from '@playwright/test';

interface Reports {
  data: { reporting: { reports: { revision: number; unit: { id: string; name: string } }[] } };
}
interface Rows {
  data: { report: { rows: { indicatorId: string; cells: { revision: number; figure: object | null }[] }[] } };
}

async function ask<Answer>(page: Page, query: string, variables: object): Promise<Answer> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  expect(answer.ok()).toBe(true);
  return answer.json();
}

/** Answers all that is left of some units, as whoever is signed in, and hands them in: what no journey is about. */
export async function handInUnits(page: Page, period: string, ...names: readonly string[]) {
  const reporting = `query ($period: ID!) { reporting(period: $period) { reports { revision unit { id name } } } }`;
  const { data } = await ask<Reports>(page, reporting, { period });
  for (const { unit } of data.reporting.reports.filter((report) => names.includes(report.unit.name))) {
    await answerUnit(page, period, unit.id);
  }
  const again = await ask<Reports>(page, reporting, { period });
  const reports = again.data.reporting.reports
    .filter(({ unit }) => names.includes(unit.name))
    .map(({ unit, revision }) => ({ unitId: unit.id, expectedRevision: revision }));
  const move = 'mutation ($input: MoveReportsInput!) { moveReports(input: $input) { results { refusal } } }';
  const moved = await ask<unknown>(page, move, { input: { period, act: 'handIn', reports } });
  expect(moved).toEqual({ data: { moveReports: { results: reports.map(() => ({ refusal: null })) } } });
}

async function answerUnit(page: Page, period: string, unitId: string) {
  const report = `query ($unitId: ID!, $period: ID!) {
    report(unitId: $unitId, period: $period) { rows { indicatorId cells { revision figure { value } } } } }`;
  const { data } = await ask<Rows>(page, report, { unitId, period });
  const cells = data.report.rows
    .filter(({ cells }) => cells[0]?.figure === null)
    .map(({ indicatorId, cells }) => ({
      indicatorId,
      sex: 'total',
      entry: { absence: 'notMeasured' },
      expectedRevision: cells[0]?.revision ?? 0,
    }));
  const save = 'mutation ($input: SaveCellsInput!) { saveCells(input: $input) { results { saved } } }';
  await ask<unknown>(page, save, { input: { unitId, period, cells, pasted: false } });
}

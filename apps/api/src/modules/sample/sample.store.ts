import {
  decimalText,
  type PeriodState,
  readTarget,
  type Sex,
  type Tertial,
  tertialNumber,
  tertials,
} from '@tertial/domain';
import type { SampleCalendar, SampleEdition, SampleIndicator, SampleMunicipality } from '@tertial/prisma/seed';
import type { TenantTransaction } from '../../platform/database.ts';
import { type SampleKind, sampleId } from './sample-id.ts';

/** Puts a municipality in, with its organisation and its people. */
export async function insertMunicipality(tx: TenantTransaction, sample: SampleMunicipality): Promise<void> {
  const { code: municipality, name, fictitious } = sample;
  const id = (kind: SampleKind, code: string) => sampleId(municipality, kind, code);
  await tx.municipality.createMany({ data: [{ code: municipality, name, fictitious }], skipDuplicates: true });
  await tx.unit.createMany({
    data: sample.units.map(({ code, name, kind, parent }, position) => ({
      municipality,
      id: id('unit', code),
      code,
      name,
      kind,
      parentId: parent === null ? null : id('unit', parent),
      position,
    })),
  });
  await tx.serviceArea.createMany({
    data: sample.serviceAreas.map(({ code, name }, position) => ({
      municipality,
      id: id('area', code),
      code,
      name,
      position,
    })),
  });
  await tx.person.createMany({
    data: sample.people.map(({ handle, name }) => ({ municipality, id: id('person', handle), handle, name })),
  });
  await tx.roleGrant.createMany({
    data: sample.people.flatMap(({ handle, grants }) =>
      grants.map(({ role, unit }) => ({
        municipality,
        personId: id('person', handle),
        role,
        unitId: id('unit', unit),
      })),
    ),
  });
}

/** Puts a year's goal chain in, open for reporting in all its tertials. */
export async function insertEdition(
  tx: TenantTransaction,
  municipality: string,
  edition: SampleEdition,
): Promise<void> {
  const { year, status, indicators } = edition;
  const id = (kind: SampleKind, code: string) => sampleId(municipality, kind, code);
  const links = indicators.map((indicator) => ({
    indicator,
    key: { municipality, indicatorId: id('indicator', indicator.code) },
  }));
  await tx.edition.createMany({ data: [{ municipality, year, status }] });
  await tx.period.createMany({
    data: tertials.map((tertial) => ({ municipality, year, tertial: tertialNumber(tertial), state: 'open' })),
  });
  await tx.overarchingGoal.createMany({
    data: edition.overarchingGoals.map(({ code, number, title }, position) => ({
      municipality,
      id: id('overarching', code),
      year,
      number,
      title,
      position,
    })),
  });
  await tx.assignment.createMany({
    data: edition.assignments.map(({ code, number, title, overarchingGoal, description }, position) => ({
      municipality,
      id: id('assignment', code),
      year,
      overarchingGoalId: id('overarching', overarchingGoal),
      number,
      title,
      description,
      position,
    })),
  });
  await tx.committeeGoal.createMany({
    data: edition.goals.map(({ code, predecessor, number, title, overarchingGoal, description }, position) => ({
      municipality,
      id: id('goal', code),
      year,
      overarchingGoalId: id('overarching', overarchingGoal),
      number,
      title,
      description,
      position,
      predecessorId: predecessor === undefined ? null : id('goal', predecessor),
    })),
  });
  await tx.goalAssignment.createMany({
    data: edition.goals.flatMap(({ code, assignments }) =>
      assignments.map((assignment) => ({
        municipality,
        goalId: id('goal', code),
        assignmentId: id('assignment', assignment),
      })),
    ),
  });
  await tx.activity.createMany({
    data: edition.goals.flatMap(({ code, activities }) =>
      activities.map((title, position) => ({
        municipality,
        id: id('activity', `${code}/${position}`),
        goalId: id('goal', code),
        title,
        position,
      })),
    ),
  });
  await tx.indicator.createMany({
    data: indicators.map((indicator, place) => indicatorRow(municipality, year, indicator, place + 1)),
  });
  await tx.target.createMany({
    data: links.flatMap(({ indicator, key }) => targetRows(indicator).map((target) => ({ ...key, ...target }))),
  });
  await tx.indicatorServiceArea.createMany({
    data: links.flatMap(({ indicator, key }) =>
      indicator.serviceAreas.map((area) => ({ ...key, serviceAreaId: id('area', area) })),
    ),
  });
  await tx.indicatorUnit.createMany({
    data: links.flatMap(({ indicator: { reportingUnits, concernedUnits }, key }) => [
      ...reportingUnits.map((unit) => ({ ...key, unitId: id('unit', unit), reports: true })),
      ...concernedUnits
        .filter((unit) => !reportingUnits.includes(unit))
        .map((unit) => ({ ...key, unitId: id('unit', unit), reports: false })),
    ]),
  });
  await tx.statedAlternative.createMany({
    data: links.flatMap(({ indicator, key }) =>
      indicator.alternatives.map(({ tertial, ...stated }) => ({ ...key, tertial: tertialNumber(tertial), ...stated })),
    ),
  });
}

/** A share that a unit of a made-up office reported, as text the way the database takes it. */
export interface BulkFigure {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly sex: Sex;
  readonly numerator: string;
  readonly denominator: string;
}

/** Puts a tertial's figures in all at once, with their first revisions and the units' reports begun: three statements. */
export async function insertFigures(
  tx: TenantTransaction,
  municipality: string,
  { year, tertial }: { year: number; tertial: Tertial },
  figures: readonly BulkFigure[],
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  const number = tertialNumber(tertial);
  const place = { municipality, year, tertial: number };
  const units = [...new Set(figures.map(({ unitId }) => unitId))];
  await tx.unitReport.createMany({
    data: units.map((unitId) => ({ ...place, unitId, revision: 1, state: 'inProgress' })),
  });
  await tx.unitReportEvent.createMany({
    data: units.map((unitId) => ({ ...place, unitId, revision: 1, act: 'begin', at, by })),
  });
  await tx.$executeRaw`
    WITH given AS (
      SELECT * FROM unnest(
        ${figures.map(({ indicatorId }) => indicatorId)}::uuid[], ${figures.map(({ unitId }) => unitId)}::uuid[],
        ${figures.map(({ sex }) => sex)}::text[],
        ${figures.map(({ numerator }) => numerator)}::numeric[],
        ${figures.map(({ denominator }) => denominator)}::numeric[]
      ) AS g (indicator_id, unit_id, sex, numerator, denominator)
    ), kept AS (
      INSERT INTO outcome (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator,
                           saved_at, saved_by)
      SELECT ${municipality}::char(4), indicator_id, unit_id, ${number}::int, sex, 1, numerator, denominator,
             ${at}::timestamptz, ${by}::uuid
      FROM given
    )
    INSERT INTO outcome_revision (municipality, indicator_id, unit_id, tertial, sex, revision, numerator,
                                  denominator, origin, saved_at, saved_by)
    SELECT ${municipality}::char(4), indicator_id, unit_id, ${number}::int, sex, 1, numerator, denominator,
           'sample', ${at}::timestamptz, ${by}::uuid
    FROM given`;
}

/** Sets the state of a tertial and its days; what is locked was locked on its last day. */
export async function setPeriod(
  tx: TenantTransaction,
  municipality: string,
  { year, tertial, state }: { year: number; tertial: Tertial; state: PeriodState },
  calendar: SampleCalendar | null,
): Promise<void> {
  const key = { municipality, year, tertial: tertialNumber(tertial) };
  const days = calendar && {
    opensOn: new Date(calendar.opensOn),
    dueOn: new Date(calendar.dueOn),
    closesOn: new Date(calendar.closesOn),
    lockedAt: state === 'locked' ? new Date(`${calendar.closesOn}T12:00:00Z`) : null,
  };
  await tx.period.update({ where: { municipality_year_tertial: key }, data: { state, ...days } });
}

/** One person hands in all reports of a tertial that have begun, and another one approves them. */
export async function approveReports(
  tx: TenantTransaction,
  municipality: string,
  { year, tertial }: { year: number; tertial: Tertial },
  { handsIn, approves, at }: { handsIn: string; approves: string; at: Date },
): Promise<void> {
  const period = { municipality, year, tertial: tertialNumber(tertial) };
  const begun = { ...period, state: 'inProgress', revision: 1 };
  const reports = await tx.unitReport.findMany({ where: begun, select: { unitId: true } });
  await tx.unitReport.updateMany({ where: begun, data: { state: 'approved', revision: 3 } });
  await tx.unitReportEvent.createMany({
    data: reports.flatMap(({ unitId }) => [
      { ...period, unitId, revision: 2, act: 'handIn', at, by: handsIn },
      { ...period, unitId, revision: 3, act: 'approve', at, by: approves },
    ]),
  });
}

function indicatorRow(municipality: string, year: number, indicator: SampleIndicator, position: number) {
  const { code, name, unit, decimals, direction, construction, timing, aggregation } = indicator;
  const {
    definition,
    method,
    survey = false,
    bySex = false,
    ends,
    baseline,
    lineage,
    predecessor,
    dueTertials,
  } = indicator;
  const { sharedMeasure = null } = indicator;
  return {
    ...{
      code,
      name,
      unit,
      decimals,
      direction,
      construction,
      timing,
      aggregation,
      definition,
      method,
      survey,
      bySex,
      lowest: ends?.[0] ?? null,
      highest: ends?.[1] ?? null,
      baseline,
      lineage,
      sharedMeasure,
    },
    municipality,
    id: sampleId(municipality, 'indicator', code),
    year,
    goalId: sampleId(municipality, 'goal', indicator.goal),
    position,
    dueTertials: dueTertials.map(tertialNumber),
    predecessorId: predecessor === null ? null : sampleId(municipality, 'indicator', predecessor),
  };
}

function targetRows({ code, direction, targets }: SampleIndicator) {
  return targets.map(({ text, note }, index) => {
    const target = readTarget(text, direction);
    if (!target) throw new Error(`The target "${text}" of the sample indicator ${code} cannot be read.`);
    const { operator, value, upper } = target;
    return { revision: index + 1, operator, value: decimalText(value), upper: upper && decimalText(upper), note };
  });
}

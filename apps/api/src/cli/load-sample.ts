import {
  type Act,
  type Actor,
  may,
  periodKey,
  type ReportAct,
  readEntry,
  sexes,
  type Tertial,
  tertialSpan,
  tertials,
} from '@tertial/domain';
import type {
  SampleEdition,
  SampleIndicator,
  SampleMunicipality,
  SampleOutcome,
  SampleReview,
} from '@tertial/prisma/seed';
import { markMisreports } from '../modules/outcome/mark-misreports.use-case.ts';
import { recordOutcomes } from '../modules/outcome/record-outcome.use-case.ts';
import { moveReports } from '../modules/report/move-reports.use-case.ts';
import { judge } from '../modules/review/judge.use-case.ts';
import { writeComment } from '../modules/review/write-comment.use-case.ts';
import { layMunicipality, settlePeriods, settleReports } from '../modules/sample/sample.use-case.ts';
import { type SampleKind, sampleId } from '../modules/sample/sample-id.ts';
import { readYear } from '../modules/year/read-year.use-case.ts';
import { type Database, type TenantTransaction, within } from '../platform/database.ts';
import { oneProcessAtATime } from '../platform/one-at-a-time.ts';

type SubjectKind = 'indicator' | 'goal' | 'assignment';
interface ReviewOf extends SampleReview {
  readonly kind: SubjectKind;
  readonly code: string;
  /** The units that it belongs to. */
  readonly units: readonly string[];
}

/** A big office takes a while on a small machine; nobody waits for what it holds. In milliseconds. */
const longestLoad = 300_000;

/** How many are recorded by one statement, so that none outlives its time however big the office is. */
const answersAtATime = 1_000;

/**
 * Loads a sample municipality: the chain as it is, and what was reported through the same acts as people use. All of it
 * in one transaction, so that half a municipality is never left behind.
 *
 * @param longest After how many milliseconds it is given up.
 */
export async function loadSample(database: Database, sample: SampleMunicipality, longest = longestLoad): Promise<void> {
  const load = async (tx: TenantTransaction) => {
    const inside = within(database, tx);
    await layMunicipality(inside, sample);
    for (const edition of sample.editions) {
      await loadOutcomes(inside, sample, edition);
      await loadReviews(inside, sample, edition);
      await loadReports(inside, sample, edition);
      await settlePeriods(inside, sample.code, edition);
    }
  };
  await database.inTenant(sample.code, load, longest);
}

/** Loads the samples into a database that has no municipality yet, however many processes try. True for the one that did. */
export function loadSamplesOnce(database: Database, samples: readonly SampleMunicipality[]): Promise<boolean> {
  const load = async () => {
    if ((await database.platform.municipality.count()) > 0) return false;
    for (const sample of samples) await loadSample(database, sample);
    return true;
  };
  return oneProcessAtATime(database, 'samples', load, longestLoad * samples.length);
}

async function loadOutcomes(database: Database, sample: SampleMunicipality, { year, indicators }: SampleEdition) {
  const answers = indicators.flatMap((indicator) =>
    indicator.outcomes.flatMap((outcome) =>
      entriesOf(outcome).map(({ sex, entry }) => ({
        indicatorId: idOf(sample, 'indicator', indicator.code),
        unitId: idOf(sample, 'unit', outcome.unit),
        tertial: outcome.tertial,
        sex,
        expectedRevision: 0,
        measurement: measurementOf(indicator, entry),
        misreport: sex === 'total' ? outcome.misreport : null,
        ...(sex === 'total' && outcome.survey && { survey: outcome.survey }),
        personId: whoMay(sample, 'outcome.record', [outcome.unit]),
        markerId: whoMay(sample, 'outcome.misreport', [outcome.unit]),
      })),
    ),
  );
  for (const tertial of tertials) {
    for (const personId of new Set(answers.map((answer) => answer.personId))) {
      const own = answers.filter((answer) => answer.tertial === tertial && answer.personId === personId);
      const by = { personId, municipality: sample.code };
      const how = { at: reportedAt(year, tertial), origin: 'sample' } as const;
      for (let start = 0; start < own.length; start += answersAtATime) {
        const answered = own.slice(start, start + answersAtATime);
        expectSaved(await recordOutcomes(database, by, answered, how), `outcomes of ${year} ${tertial}`);
      }
    }
    for (const answer of answers) {
      if (answer.tertial !== tertial || answer.misreport === null) continue;
      const by = { personId: answer.markerId, municipality: sample.code };
      const how = { at: reportedAt(year, tertial), origin: 'sample' } as const;
      const mark = { ...answer, expectedRevision: 1, reason: answer.misreport };
      expectSaved(await markMisreports(database, by, [mark], how), `a misreport of ${year} ${tertial}`);
    }
  }
}

/** The figure for everybody and, where they are known, those for women and men. */
function entriesOf({ entry, bySex }: SampleOutcome) {
  return [
    { sex: 'total' as const, entry },
    ...(bySex ? sexes.flatMap((sex) => (sex === 'total' ? [] : [{ sex, entry: bySex[sex] }])) : []),
  ];
}

/** What is over was handed in and approved; in what is open, units have come as far as the sample says. */
async function loadReports(database: Database, sample: SampleMunicipality, edition: SampleEdition) {
  const { year, periods, reports = [] } = edition;
  const municipality = sample.code;
  const root = sample.units.filter(({ parent }) => parent === null).map(({ code }) => code);
  for (const tertial of tertials.filter((each) => periods[each] === 'locked')) {
    const handsIn = whoMay(sample, 'report.handIn', root);
    const by = { handsIn, approves: whoMay(sample, 'report.review', root, [handsIn]), at: reportedAt(year, tertial) };
    await settleReports(database, municipality, { year, tertial }, by);
  }
  for (const { unit, tertial, state } of reports) {
    const move = async (act: ReportAct, personId: string, expectedRevision: number) => {
      const moved = [{ unitId: idOf(sample, 'unit', unit), expectedRevision }];
      const command = { period: periodKey({ year, tertial }), act, comment: null, reports: moved };
      const [result] = await moveReports(database, { personId, municipality }, command, reportedAt(year, tertial));
      if (result?.refusal) throw new Error(`The sample data was refused: ${act} of ${unit}, ${result.refusal}.`);
    };
    const reporter = whoMay(sample, 'outcome.record', [unit]);
    const chief = whoMay(sample, 'report.handIn', [unit]);
    await move('handIn', chief, 1);
    if (state === 'approved') await move('approve', whoMay(sample, 'report.review', [unit], [reporter, chief]), 2);
  }
}

async function loadReviews(database: Database, sample: SampleMunicipality, edition: SampleEdition) {
  const { year } = edition;
  const municipality = sample.code;
  const root = sample.units.filter(({ parent }) => parent === null).map(({ code }) => code);
  const reviews: ReviewOf[] = [
    ...edition.indicators.flatMap(({ code, reviews, reportingUnits }) =>
      reviews.map((review) => ({ ...review, kind: 'indicator' as const, code, units: reportingUnits })),
    ),
    ...edition.goals.flatMap(({ code, reviews }) =>
      reviews.map((review) => ({ ...review, kind: 'goal' as const, code, units: root })),
    ),
    ...edition.assignments.flatMap(({ code, reviews }) =>
      reviews.map((review) => ({ ...review, kind: 'assignment' as const, code, units: root })),
    ),
  ];
  if (reviews.length === 0) return;
  const suggested = await suggestions(
    database,
    { personId: whoMay(sample, 'judgement.make', root), municipality },
    year,
  );
  for (const { kind, code, units, tertial, comment, judgement } of reviews) {
    const key = { kind, subjectId: idOf(sample, kind, code), tertial };
    const at = reportedAt(year, tertial);
    if (comment !== null) {
      const by = { personId: whoMay(sample, 'comment.write', units), municipality };
      const saved = await writeComment(database, by, { ...key, expectedRevision: 0, body: comment }, at);
      expectSaved(saved, `comment on ${code} ${tertial}`);
    }
    if (judgement) {
      const by = { personId: whoMay(sample, 'judgement.make', units), municipality };
      const computed = suggested.get(`${key.subjectId}:${tertial}`) ?? null;
      const saved = await judge(database, by, { ...key, ...judgement, expectedRevision: 0, computed }, at);
      expectSaved(saved, `judgement on ${code} ${tertial}`);
    }
  }
}

/** What the figures say, by subject and tertial. */
async function suggestions(database: Database, by: { personId: string; municipality: string }, year: number) {
  const found = await readYear(database, by, { year });
  const reviews = [
    ...(found?.goals.flatMap((goal) => goal.reviews) ?? []),
    ...(found?.indicators.flatMap(({ results }) => results.map(({ review }) => review)) ?? []),
  ];
  return new Map(reviews.map(({ id, suggested }) => [id, suggested]));
}

function measurementOf(indicator: SampleIndicator, entry: string) {
  const reading = readEntry(entry, indicator);
  if (reading.kind === 'measurement') return reading.measurement;
  throw new Error(`The outcome "${entry}" of the sample indicator ${indicator.code} cannot be read.`);
}

/** The first person who may do it in one of the units, `others` apart: those who report before those who lead. */
function whoMay(
  sample: SampleMunicipality,
  act: Extract<
    Act,
    'outcome.record' | 'outcome.misreport' | 'comment.write' | 'judgement.make' | 'report.handIn' | 'report.review'
  >,
  units: readonly string[],
  others: readonly string[] = [],
): string {
  const found = sample.people.find(({ handle, grants }) => {
    const personId = idOf(sample, 'person', handle);
    if (others.includes(personId)) return false;
    const actor: Actor = {
      personId,
      municipality: sample.code,
      grants: grants.map(({ role, unit }) => ({ role, unitId: unit })),
    };
    return units.some((unit) => may(actor, act, { unitPath: pathOf(sample, unit) }));
  });
  if (!found) throw new Error(`Nobody in the sample of ${sample.code} may do ${act} in ${units.join(', ')}.`);
  return idOf(sample, 'person', found.handle);
}

function pathOf(sample: SampleMunicipality, unit: string): string[] {
  const parent = sample.units.find(({ code }) => code === unit)?.parent ?? null;
  return parent === null ? [unit] : [unit, ...pathOf(sample, parent)];
}

/** Reports come in two weeks after the tertial. */
function reportedAt(year: number, tertial: Tertial): Date {
  const end = new Date(`${tertialSpan({ year, tertial }).to}T09:00:00Z`);
  return new Date(end.getTime() + 14 * 24 * 60 * 60 * 1000);
}

function idOf(sample: SampleMunicipality, kind: SampleKind, code: string): string {
  return sampleId(sample.code, kind, code);
}

function expectSaved(result: { kind: string; reason?: string }, what: string): void {
  if (result.kind !== 'saved')
    throw new Error(`The sample data was refused: ${what}, ${result.reason ?? result.kind}.`);
}

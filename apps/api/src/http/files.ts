import multipart from '@fastify/multipart';
import { chainFields, decimalText, isOneOf, type Measurement, parsePeriodKey, targetFields } from '@tertial/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { markMisreports } from '../modules/outcome/mark-misreports.use-case.ts';
import { recordOutcomes } from '../modules/outcome/record-outcome.use-case.ts';
import { exportGoalChain, exportTargets } from '../modules/plan/export-plan.use-case.ts';
import { importPlan, type PlanImportReport } from '../modules/plan/import-plan.use-case.ts';
import { exportName, exportOutcomes } from '../modules/transfer/export-outcomes.use-case.ts';
import { fileLimits } from '../modules/transfer/file-limits.ts';
import { type ImportLine, type ImportReport, importOutcomes } from '../modules/transfer/import-outcomes.use-case.ts';
import { outcomeTemplate } from '../modules/transfer/outcome-template.use-case.ts';
import { readPlanFile } from '../modules/transfer/read-plan-file.ts';
import { readRows } from '../modules/transfer/read-rows.ts';
import { contentTypes, fileFormats, writeOutcomes, writeRows } from '../modules/transfer/write-file.ts';
import type { SignedIn } from '../platform/actor.ts';
import type { Database } from '../platform/database.ts';
import { NotSignedIn } from '../platform/failures.ts';
import { askerOf } from '../platform/session.ts';
import { languageOf, type SentenceKey, sentence } from '../text/sentence.ts';
import { toldIssue } from '../text/transfer.ts';
import { isForCommittee, receiverName } from './receiver.ts';

const yearNumber = z
  .string()
  .regex(/^[1-9]\d{3}$/)
  .transform(Number);
const code = z.string().min(1).max(100).optional();
const query = z.looseObject({ year: z.unknown().optional(), unit: code, period: z.string().max(10).optional() });
const keep = { record: recordOutcomes, mark: markMisreports };
/** How many lines of a preview are told. */
const longestPreview = 200;

/** Outcomes, targets and goal chains as files: out, in, and templates to fill in. */
export async function files(app: FastifyInstance, { database, now }: { database: Database; now: () => Date }) {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: fileLimits.bytes, files: 1, fields: 5, parts: 6 },
  });

  app.get<{ Params: { format: string } }>('/export/outcomes.:format', async (request, reply) => {
    const { format } = request.params;
    const by = signedIn(request);
    const asked = query.safeParse(request.query);
    if (!isOneOf(fileFormats, format)) return refuse(request, reply, 404, 'notFound');
    if (!asked.success) return refuse(request, reply, 400, 'badRequest');
    const period = asked.data.period === undefined ? undefined : parsePeriodKey(asked.data.period);
    const year = yearNumber.safeParse(asked.data.year ?? String(period?.year ?? ''));
    if (period === null) return refuse(request, reply, 400, 'periodMissing');
    if (!year.success) return refuse(request, reply, 400, 'yearMissing');
    if (period && period.year !== year.data) return refuse(request, reply, 400, 'periodMissing');
    const receiver = receiverName.safeParse(asked.data.for);
    if (!receiver.success) return refuse(request, reply, 400, 'receiverUnknown');
    const forCommittee = isForCommittee(receiver.data);
    const choice = { year: year.data, unit: asked.data.unit, tertial: period?.tertial, forCommittee };
    const found = await exportOutcomes(database.askedBy(askerOf(request)), by, choice);
    if (!found) return refuse(request, reply, 404, 'yearUnknown');
    return reply
      .header('content-type', contentTypes[format])
      .header('content-disposition', `attachment; filename="${exportName(choice, by.municipality, format)}"`)
      .send(await writeOutcomes(found, format));
  });

  for (const kind of ['targets', 'goals'] as const) {
    app.get<{ Params: { format: string } }>(`/export/${kind}.:format`, async (request, reply) => {
      const { format } = request.params;
      const by = signedIn(request);
      const asked = query.safeParse(request.query);
      const year = yearNumber.safeParse(asked.success ? asked.data.year : '');
      if (!isOneOf(fileFormats, format)) return refuse(request, reply, 404, 'notFound');
      const receiver = receiverName.safeParse(asked.success ? asked.data.for : undefined);
      if (!year.success) return refuse(request, reply, 400, 'yearMissing');
      if (!receiver.success) return refuse(request, reply, 400, 'receiverUnknown');
      const choice = { year: year.data, forCommittee: isForCommittee(receiver.data) };
      const head = { municipality: by.municipality, year: year.data, yearColumn: true };
      const [targets, goals] =
        kind === 'targets'
          ? [await exportTargets(database.askedBy(askerOf(request)), by, choice), null]
          : [null, await exportGoalChain(database.askedBy(askerOf(request)), by, choice)];
      const content = targets
        ? await writeRows({ ...head, list: 'targets', fields: targetFields, rows: targets }, format)
        : goals && (await writeRows({ ...head, list: 'goalChain', fields: chainFields, rows: goals }, format));
      if (!content) return refuse(request, reply, 404, 'yearUnknown');
      const name = `${kind}-${by.municipality}-${year.data}.${format}`;
      return reply
        .header('content-type', contentTypes[format])
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(content);
    });
  }

  app.get('/export/template.xlsx', async (request, reply) => {
    const by = signedIn(request);
    const asked = query.safeParse(request.query);
    const period = parsePeriodKey((asked.success && asked.data.period) || '');
    if (!asked.success || !period) return refuse(request, reply, 400, 'periodMissing');
    if (asked.data.unit === undefined) return refuse(request, reply, 400, 'unitMissing');
    const file = await outcomeTemplate(database.askedBy(askerOf(request)), by, asked.data.unit, period);
    if (!file) return refuse(request, reply, 404, 'templateUnknown');
    const name = `template-${by.municipality}-${asked.data.period}-${asked.data.unit.replace(/[^\w-]/g, '_')}.xlsx`;
    return reply
      .header('content-type', contentTypes.xlsx)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(file);
  });

  const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };
  app.post('/import', { config, bodyLimit: 2 * fileLimits.bytes }, async (request, reply) => {
    const by = signedIn(request);
    if (!request.isMultipart()) return reply.code(415).send({ message: sentence(request, 'fileMissing') });
    const sent = await readParts(request);
    if (!sent) return reply.code(400).send({ message: sentence(request, 'fileMissing') });
    const { plan, file } = await readPlanFile(sent.bytes, by.municipality);
    const dryRun = sent.digest === undefined;
    const seen = sent.digest === undefined ? {} : { digest: sent.digest };
    const how = { at: now(), dryRun, source: sent.name, ...seen };
    if (plan)
      return reply.send(
        toldPlan(await importPlan(database.askedBy(askerOf(request)), by, plan, how), languageOf(request)),
      );
    const report = await importOutcomes(database.askedBy(askerOf(request)), by, sent.bytes, { ...how, file }, keep);
    return reply.send(told(report, languageOf(request)));
  });

  app.post('/import/rows', { config, bodyLimit: 2 * fileLimits.bytes }, async (request, reply) => {
    const by = signedIn(request);
    const sent = request.isMultipart() ? await readParts(request) : null;
    if (!sent) return reply.code(400).send({ message: sentence(request, 'fileMissing') });
    const rows = await readRows(database.askedBy(askerOf(request)), by, sent.bytes);
    if ('text' in rows) return reply.send(rows);
    const { message } = toldIssue({ row: null, column: null, problem: rows.problem, found: '' }, languageOf(request));
    return reply.send({ message });
  });
}

/** The file and the digest of the preview it was seen in; null where there is no file. */
async function readParts(request: FastifyRequest) {
  let digest: string | undefined;
  let file: { bytes: Buffer; name: string } | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'digest' && typeof part.value === 'string') digest = part.value;
      continue;
    }
    const name = part.filename.replace(/\p{Cc}/gu, '?').slice(-200);
    const kept = file === null;
    const bytes = await collect(part.file);
    if (kept) file = { bytes, name };
  }
  return file === null ? null : { ...file, digest };
}

/** What was sent, or as much more than is allowed that reading it says so. */
async function collect(stream: AsyncIterable<Buffer> & { truncated?: boolean }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return stream.truncated ? Buffer.alloc(fileLimits.bytes + 1) : Buffer.concat(chunks);
}

function toldPlan({ created, updated, unchanged, issues, changes, digest }: PlanImportReport, language: 'sv' | 'en') {
  return {
    ...told({ created, updated, unchanged, issues, lines: [], digest }, language),
    parts: changes.slice(0, longestPreview),
  };
}

function told({ created, updated, unchanged, issues, lines, digest }: ImportReport, language: 'sv' | 'en') {
  return {
    created,
    updated,
    unchanged,
    errors: issues.slice(0, 1_000).map((issue) => toldIssue(issue, language)),
    errorCount: issues.length,
    rows: doubtfulFirst(lines).slice(0, longestPreview).map(toldLine),
    parts: [],
    digest,
  };
}

/** Lines to look at before the file is saved, and then the others. */
function doubtfulFirst(lines: readonly ImportLine[]): ImportLine[] {
  const isDoubtful = ({ warnings }: ImportLine) => Number(warnings.length > 0);
  return lines.toSorted((one, other) => isDoubtful(other) - isDoubtful(one));
}

function toldLine({ row, kind, unit, indicator, key, before, after, warnings }: ImportLine) {
  return {
    ...{ row, kind, unit: unit.name, indicator: indicator.name, code: indicator.code },
    ...{ tertial: key.period.tertial, year: key.period.year, sex: key.sex },
    ...{ before: toldFigure(before), after: toldFigure(after), warnings },
  };
}

function toldFigure(measurement: Measurement | null | undefined) {
  const ratio = measurement?.kind === 'ratio' ? measurement : null;
  return {
    value: measurement?.kind === 'value' ? decimalText(measurement.value) : null,
    numerator: ratio ? decimalText(ratio.numerator) : null,
    denominator: ratio ? decimalText(ratio.denominator) : null,
    absence: measurement?.kind === 'absent' ? measurement.reason : null,
  };
}

function signedIn({ session }: FastifyRequest): SignedIn {
  if (!session.person) throw new NotSignedIn();
  const { personId, municipality } = session.person;
  return { personId, municipality };
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, key: SentenceKey) {
  return reply.code(status).type('text/plain; charset=utf-8').send(sentence(request, key));
}

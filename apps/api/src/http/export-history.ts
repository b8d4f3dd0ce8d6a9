import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { RevisionView } from '../modules/history/history.store.ts';
import { historyQuery, readWholeHistory } from '../modules/history/read-history.use-case.ts';
import type { Dialect } from '../platform/csv.ts';
import type { Database } from '../platform/database.ts';
import { askerOf } from '../platform/session.ts';
import { type SentenceKey, sentence } from '../text/sentence.ts';
import { historyHeader, historyLines } from './history-table.ts';
import { isForCommittee, receiverName } from './receiver.ts';

const municipalityCode = z.string().regex(/^\d{4}$/);
const dialectName = z.enum(['excel-sv']).optional();
const wish = z.object({
  indicatorId: z.string().optional(),
  unitId: z.string().optional(),
  period: z.string().optional(),
  savedBy: z.string().max(200).optional(),
  origin: z.enum(['typed', 'pasted', 'imported', 'sample']).optional(),
  onlyCorrections: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
});
const query = z.looseObject({ municipality: z.unknown().optional(), dialect: z.unknown().optional() });

/** The history as a file, filtered as on the page, for everybody who may read it and as far as they may. */
export async function exportHistory(app: FastifyInstance, { database }: { database: Database }) {
  app.get('/export/history.csv', async (request, reply) => {
    const asked = query.parse(request.query);
    const municipality = municipalityCode.safeParse(asked.municipality);
    const dialect = dialectName.safeParse(asked.dialect);
    const filter = wish.safeParse(asked);
    const receiver = receiverName.safeParse(asked.for);
    const { person } = request.session;
    const refuse = (status: number, key: SentenceKey) =>
      reply.code(status).type('text/plain; charset=utf-8').send(sentence(request, key));
    if (!person) return refuse(401, 'signInFirst');
    if (!municipality.success) return refuse(400, 'municipalityMissing');
    if (!dialect.success) return refuse(400, 'dialectUnknown');
    if (!receiver.success) return refuse(400, 'receiverUnknown');
    if (person.municipality !== municipality.data) return refuse(403, 'otherMunicipality');
    const looked = filter.success ? historyQuery(filter.data) : null;
    if (looked === null) return refuse(400, 'filterUnknown');
    const pages = readWholeHistory(database.askedBy(askerOf(request)), person, looked, isForCommittee(receiver.data));
    // The first page is read before anything is sent, so that a refusal still has its own status.
    const first = await pages.next();
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="history-${municipality.data}.csv"`)
      .send(Readable.from(table(first.done ? [] : first.value, pages, dialect.data ?? 'rfc4180')));
  });
}

async function* table(
  first: readonly RevisionView[],
  pages: AsyncIterable<readonly RevisionView[]>,
  dialect: Dialect,
): AsyncGenerator<string> {
  yield historyHeader(dialect);
  yield historyLines(first, dialect);
  for await (const page of pages) yield historyLines(page, dialect);
}

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { readYear } from '../modules/year/read-year.use-case.ts';
import type { Database } from '../platform/database.ts';
import { askerOf } from '../platform/session.ts';
import { type SentenceKey, sentence } from '../text/sentence.ts';
import { indicatorTable } from './indicator-table.ts';
import { isForCommittee, receiverName } from './receiver.ts';

const municipalityCode = z.string().regex(/^\d{4}$/);
const yearNumber = z
  .string()
  .regex(/^[1-9]\d{3}$/)
  .transform(Number);
const dialectName = z.enum(['excel-sv']).optional();
const besideName = z.enum(['alternatives']).optional();
const query = z.looseObject({
  municipality: z.unknown().optional(),
  year: z.unknown().optional(),
  dialect: z.unknown().optional(),
});

/** The indicator table as a file, for everybody who may read the table. */
export async function exportIndicators(app: FastifyInstance, { database }: { database: Database }) {
  app.get('/export/indicators.csv', async (request, reply) => {
    const asked = query.parse(request.query);
    const municipality = municipalityCode.safeParse(asked.municipality);
    const year = yearNumber.safeParse(asked.year);
    const dialect = dialectName.safeParse(asked.dialect);
    const receiver = receiverName.safeParse(asked.for);
    const beside = besideName.safeParse(asked.with);
    const { person } = request.session;
    const refuse = (status: number, key: SentenceKey) =>
      reply.code(status).type('text/plain; charset=utf-8').send(sentence(request, key));
    if (!person) return refuse(401, 'signInFirst');
    if (!municipality.success) return refuse(400, 'municipalityMissing');
    if (!year.success) return refuse(400, 'yearMissing');
    if (!dialect.success) return refuse(400, 'dialectUnknown');
    if (!receiver.success) return refuse(400, 'receiverUnknown');
    if (!beside.success) return refuse(400, 'withUnknown');
    if (person.municipality !== municipality.data) return refuse(403, 'otherMunicipality');
    const found = await readYear(
      database.askedBy(askerOf(request)),
      person,
      { year: year.data },
      isForCommittee(receiver.data),
    );
    if (!found) return refuse(404, 'yearUnknown');
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="indicators-${municipality.data}-${year.data}.csv"`)
      .send(indicatorTable(found, dialect.data ?? 'rfc4180', beside.data ?? 'nothing'));
  });
}

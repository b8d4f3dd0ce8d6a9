import { Readable } from 'node:stream';
import { harmlessCell, isOneOf, readView, type WrittenField } from '@tertial/domain';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { contentTypes } from '../modules/transfer/write-file.ts';
import { csvOf, type Dialect } from '../platform/csv.ts';
import type { Database } from '../platform/database.ts';
import { askerOf } from '../platform/session.ts';
import { analysisWords } from '../text/analysis.ts';
import { languageOf, type SentenceKey, sentence } from '../text/sentence.ts';
import { type FileContent, gatherFile } from './analysis-file.ts';
import { sheetRows, writeAnalysisWorkbook } from './analysis-workbook.ts';
import { isForCommittee, receiverName } from './receiver.ts';

const query = z.looseObject({ municipality: z.unknown().optional() });
const dialectName = z.enum(['excel-sv']).optional();
const languageName = z.enum(['sv', 'en']).optional();
/** As many figures as one file holds; a workbook is made in one piece and opened by hand. */
const mostFigures = { csv: 250_000, xlsx: 20_000 } as const;
const formats = ['csv', 'xlsx'] as const;

/** What the explorer shows as a file, by the same search string, for everybody who may read it and as far as they may. */
export async function exportAnalysis(
  app: FastifyInstance,
  { database, now, publicUrl }: { database: Database; now: () => Date; publicUrl: URL | null },
): Promise<void> {
  const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };
  app.get<{ Params: { format: string } }>('/export/analysis.:format', { config }, async (request, reply) => {
    const { format } = request.params;
    const asked = query.parse(request.query);
    const dialect = dialectName.safeParse(asked.dialect);
    const language = languageName.safeParse(asked.language);
    const receiver = receiverName.safeParse(asked.for);
    const { person } = request.session;
    const refuse = (status: number, key: SentenceKey) =>
      reply.code(status).type('text/plain; charset=utf-8').send(sentence(request, key));
    if (!isOneOf(formats, format)) return refuse(404, 'notFound');
    if (!person) return refuse(401, 'signInFirst');
    if (!dialect.success) return refuse(400, 'dialectUnknown');
    if (!language.success) return refuse(400, 'languageUnknown');
    if (!receiver.success) return refuse(400, 'receiverUnknown');
    if (asked.municipality !== undefined && asked.municipality !== person.municipality) {
      return refuse(403, 'otherMunicipality');
    }
    const words = analysisWords(language.data ?? languageOf(request));
    const wish = {
      view: readView(asked),
      words,
      at: now(),
      origin: publicUrl?.origin ?? `${request.protocol}://${request.host}`,
      most: mostFigures[format],
      forCommittee: isForCommittee(receiver.data),
    };
    const sheet: ReturnType<typeof sheetRows> = [];
    const lines: string[] = [];
    const written = dialect.data ?? 'rfc4180';
    const found = await gatherFile(database.askedBy(askerOf(request)), person, wish, (facts, columns) => {
      if (format === 'xlsx') for (const row of sheetRows(columns, facts)) sheet.push(row);
      else
        lines.push(
          csvLines(
            facts.map((fact) => columns.map(({ cell }) => cell(fact))),
            written,
          ),
        );
    });
    if (typeof found === 'string') return refuse(found === 'yearUnknown' ? 404 : 413, found);
    const years = [...new Set([found.years[0], found.years.at(-1)])].join('-');
    const name = `analysis-${person.municipality}-${years}${wish.forCommittee ? '-committee' : ''}.${format}`;
    return reply
      .header('content-type', contentTypes[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(
        format === 'xlsx'
          ? await writeAnalysisWorkbook(words, found.columns, sheet, found.about)
          : Readable.from([csvHead(found, written), ...lines]),
      );
  });
}

/** What the file says of itself, each line marked with `#`, and the headings of the table below it. */
function csvHead({ about, columns }: FileContent, dialect: Dialect): string {
  const head = about.map(([what, which]) => [{ text: `# ${what}` }, { text: which }]);
  return csvLines([...head, columns.map(({ heading }) => ({ text: heading }))], dialect, dialect === 'excel-sv');
}

function csvLines(rows: readonly (readonly WrittenField[])[], dialect: Dialect, bom = false): string {
  if (rows.length === 0) return '';
  const cell = (field: WrittenField) => {
    if (field === null) return '';
    if ('text' in field) return harmlessCell(field.text);
    return dialect === 'excel-sv' ? field.number.replace('.', ',') : field.number;
  };
  return csvOf(
    rows.map((row) => row.map(cell)),
    dialect,
    bom,
  );
}

import { absences, chainKinds, entryWarnings, sexes, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

const figure = z.object({
  value: z.nullable(z.string()),
  numerator: z.nullable(z.string()),
  denominator: z.nullable(z.string()),
  absence: z.nullable(z.enum(absences)),
});
const answer = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  errors: z.array(z.object({ row: z.nullable(z.number()), column: z.nullable(z.string()), message: z.string() })),
  errorCount: z.number(),
  rows: z.array(
    z.object({
      row: z.number(),
      kind: z.enum(['created', 'updated']),
      unit: z.string(),
      indicator: z.string(),
      tertial: z.enum(tertials),
      year: z.number(),
      sex: z.enum(sexes),
      before: figure,
      after: figure,
      warnings: z.array(z.enum(entryWarnings)),
    }),
  ),
  parts: z.array(
    z.object({
      row: z.number(),
      kind: z.enum(['created', 'updated']),
      part: z.enum([...chainKinds, 'target']),
      code: z.string(),
      name: z.string(),
      before: z.nullable(z.string()),
      after: z.nullable(z.string()),
    }),
  ),
  digest: z.string(),
});
const refusal = z.object({ message: z.string() });

/** What a file would do, or has done. */
export type ImportAnswer = z.infer<typeof answer>;

/** Sends a file: without a digest it is only looked at, with that of the preview it is saved. */
export async function sendFile(
  file: File,
  language: string,
  digest?: string,
): Promise<{ readonly answer: ImportAnswer } | { readonly message: string | null }> {
  const body = new FormData();
  if (digest !== undefined) body.set('digest', digest);
  body.set('file', file);
  try {
    const reply = await fetch('/import', { method: 'POST', headers: { 'accept-language': language }, body });
    const json: unknown = await reply.json();
    return reply.ok ? { answer: answer.parse(json) } : { message: refusal.parse(json).message };
  } catch {
    return { message: null };
  }
}

import * as z from 'zod/mini';
import type { CellDraft } from './cell.ts';

const schema = z.object({ text: z.string(), revision: z.number(), pending: z.boolean() });

/** Reads a kept draft; one that cannot be read counts as none. */
export function parseDraft(text: string | null): CellDraft | null {
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

import * as z from 'zod/mini';

const answer = z.union([z.object({ text: z.string() }), z.object({ message: z.string() })]);

/** The rows of a file as they would be pasted, or why it is not read; without a message the server was not reached. */
export async function rowsOf(
  file: File,
  language: string,
): Promise<{ readonly text: string } | { readonly message: string | null }> {
  const body = new FormData();
  body.set('file', file);
  try {
    const reply = await fetch('/import/rows', { method: 'POST', headers: { 'accept-language': language }, body });
    return answer.parse(await reply.json());
  } catch {
    return { message: null };
  }
}

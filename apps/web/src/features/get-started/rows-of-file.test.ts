import { afterEach, expect, it, vi } from 'vitest';
import { rowsOf } from './rows-of-file.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['rows', () => Response.json({ text: '1.1\tMål' }), { text: '1.1\tMål' }],
  ['a reason', () => Response.json({ message: 'Filen är tom.' }), { message: 'Filen är tom.' }],
  ['what is no answer', () => new Response('<html>', { status: 502 }), { message: null }],
])('a file gives %s', async (_name, reply, expected) => {
  const fetching = vi.fn(async (_url: string, _init: RequestInit) => reply());
  vi.stubGlobal('fetch', fetching);
  expect(await rowsOf(new File(['x'], 'mal.xlsx'), 'sv')).toEqual(expected);
  expect(fetching).toHaveBeenCalledWith('/import/rows', expect.objectContaining({ method: 'POST' }));
});

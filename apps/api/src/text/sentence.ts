import type { FastifyRequest } from 'fastify';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** What can be told. */
export type SentenceKey = keyof typeof sv;

/** A sentence in the language of the one who asks: Swedish, unless the browser prefers English. */
export function sentence(request: Pick<FastifyRequest, 'headers'>, key: SentenceKey): string {
  return (languageOf(request) === 'en' ? en : sv)[key];
}

/** The language of the one who asks. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): 'sv' | 'en' {
  const wanted = request.headers['accept-language'] ?? '';
  const first = wanted.split(',').find((part) => /^\s*(sv|en)\b/i.test(part));
  return first && /^\s*en/i.test(first) ? 'en' : 'sv';
}

import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';

/** The sample people, by the handle that the demonstration sign-in knows. */
export type Handle =
  | 'rapportor'
  | 'enhetschef'
  | 'avdelningschef'
  | 'socialchef'
  | 'analytiker'
  | 'namndledamot'
  | 'administrator';

/** Signs a sample person in; the cookie lands in the given context. Municipality is its four-digit code. */
export async function signIn(who: BrowserContext | APIRequestContext, person: Handle, municipality = '0139') {
  const request = 'request' in who ? who.request : who;
  const answer = await request.post('/auth/demo', { data: { person, municipality } });
  expect(answer.status()).toBe(204);
}

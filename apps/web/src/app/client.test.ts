import { afterEach, expect, it, vi } from 'vitest';
import { sessionLoss } from '../vocabulary/session-loss.ts';
import { OwnSessionsDocument, ViewerDocument } from './__generated__/operations.ts';
import { createClient } from './client.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionLoss.mend();
});

const viewer = {
  __typename: 'Viewer',
  id: 'runa',
  name: 'Runa Ek',
  municipality: { __typename: 'Municipality', code: '9999', name: 'Exempelby', fictitious: true },
  roles: ['rapportor'],
  years: [2023],
  defaultYear: 2023,
  demo: true,
};

it('says for whom the page was opened, so that nothing is done in the name of somebody else', async () => {
  const named: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_url: string, { headers, body }: RequestInit) => {
    named.push(new Headers(headers).get('tertial-person'));
    if (String(body).includes('query Viewer')) return Response.json({ data: { viewer } });
    const extensions = { code: 'UNAUTHENTICATED' };
    return Response.json({ data: null, errors: [{ message: 'Sign in first.', extensions }] });
  });
  const client = createClient();
  await client.query({ query: ViewerDocument });
  await client.query({ query: OwnSessionsDocument }).catch(() => null);
  await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' });
  expect(named).toEqual([null, 'runa', null]);
  expect(sessionLoss.isLost()).toBe(true);
});

import { gql } from '@apollo/client';
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

it('takes a visitor who is refused for no lost session', async () => {
  const extensions = { code: 'UNAUTHENTICATED' };
  vi.stubGlobal('fetch', async () =>
    Response.json({ data: null, errors: [{ message: 'Sign in first.', extensions }] }),
  );
  const client = createClient();
  await expect(client.query({ query: OwnSessionsDocument })).rejects.toThrow('Sign in first.');
  expect(sessionLoss.isLost()).toBe(false);
});

it('forgets what is drawn from all figures once anything has been changed', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ data: { change: true } }));
  const client = createClient();
  const query = gql`
    query {
      overview(year: 2023) {
        met
      }
      defaultYear
    }
  `;
  client.writeQuery({ query, data: { overview: { __typename: 'Overview', met: 3 }, defaultYear: 2023 } });
  await client.mutate({
    mutation: gql`
      mutation {
        change
      }
    `,
  });
  expect(client.readQuery({ query })).toBeNull();
  expect(client.readQuery({ query: gql('{ defaultYear }') })).toEqual({ defaultYear: 2023 });
});

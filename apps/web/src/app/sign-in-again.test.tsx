import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../text/language.ts';
import { loadTexts } from '../text/later.ts';
import { sessionLoss } from '../vocabulary/session-loss.ts';
import { createCache } from './client.ts';
import { SignInAgain } from './sign-in-again.tsx';

const person = (handle: string, name: string) => ({ handle, name, roles: [handle] });
const municipalities = [
  { code: '0139', name: 'Upplands-Bro', fictitious: false, people: [person('rapportor', 'Runa Ek')] },
  {
    code: '9999',
    name: 'Exempelby',
    fictitious: true,
    people: [person('enhetschef', 'Elis Berg'), person('rapportor', 'Runa Ek')],
  },
];
const viewer = {
  id: 'runa',
  name: 'Runa Ek',
  municipality: { code: '9999', name: 'Exempelby', fictitious: true },
  roles: ['rapportor'],
  years: [2023],
  defaultYear: 2023,
  demo: true,
} as const;
const asked: unknown[] = [];

beforeEach(async () => {
  asked.length = 0;
  sessionLoss.report();
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    if (url === '/auth/providers') return Response.json({ providers: [] });
    if (method === 'POST') asked.push(JSON.parse(String(body)));
    return Response.json({ municipalities });
  });
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  await startTexts('sv');
  await loadTexts('start');
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionLoss.mend();
});

async function open(answers: string) {
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next({ data: { viewer: { ...viewer, id: answers, __typename: 'Viewer' } } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: createCache(), link });
  await act(async () =>
    render(
      <ApolloProvider client={client}>
        <SignInAgain viewer={viewer} />
      </ApolloProvider>,
    ),
  );
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('offers the person who was signed in, and goes on as they were', async () => {
  await open('runa');
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Fortsätt som Runa Ek',
    'Logga in som någon annan',
  ]);
  await press('Fortsätt som Runa Ek');
  expect(asked).toEqual([{ person: 'rapportor', municipality: '9999' }]);
  expect(sessionLoss.isLost()).toBe(false);
});

it('tells what becomes of what is written before somebody else signs in, and sends none of it', async () => {
  await open('elis');
  await press('Logga in som någon annan');
  expect(screen.getByText(/ligger kvar i den här webbläsaren tills Runa Ek loggar in/)).toBeDefined();
  await press('EnhetschefElis BergFyller i och kommenterar för enheten');
  expect(asked).toEqual([{ person: 'enhetschef', municipality: '9999' }]);
  expect(sessionLoss.isLost()).toBe(true);
});

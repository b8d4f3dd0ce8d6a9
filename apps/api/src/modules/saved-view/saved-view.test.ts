import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: () => new Date('2023-06-01T08:00:00Z') });
});
afterAll(() => world.stop());

const shown = 'name shared search revision own ownerName';

async function asked(person: string, query: string, variables: object = {}, municipality = '9999') {
  const cookie = await signIn(world.server, person, municipality);
  const { data, errors } = await ask(world.server, cookie, query, { ...variables });
  expect(errors).toBeUndefined();
  return Object(data);
}
async function views(person: string, municipality?: string) {
  return (await asked(person, `{ savedViews { ${shown} savedAt } }`, {}, municipality)).savedViews;
}
async function names(person: string, municipality?: string): Promise<string[]> {
  return (await views(person, municipality)).map(({ name }: { name: string }) => name);
}
async function save(person: string, input: object, municipality?: string) {
  const { it } = await asked(
    person,
    `mutation ($input: SaveViewInput!) { it: saveView(input: $input) { refusal view { id ${shown} } views { id } } }`,
    { input: { name: 'Röda', shared: false, search: 'status=notMet', expectedRevision: 0, ...input } },
    municipality,
  );
  return it;
}
async function remove(person: string, id: string, expectedRevision: number) {
  const { it } = await asked(
    person,
    'mutation ($input: RemoveViewInput!) { it: removeView(input: $input) { refusal view { id } views { id } } }',
    { input: { id, expectedRevision } },
  );
  return it;
}

describe('a view under a name', () => {
  test('is kept as it was, for its owner alone', async () => {
    const saved = await save('analytiker', {
      name: ' Röda och  fallande ',
      search: '?run=falling2&status=notMet,partly',
    });
    expect(saved).toMatchObject({
      refusal: null,
      view: {
        ...{ name: 'Röda och fallande', shared: false, revision: 1, own: true },
        search: 'status=notMet,partly&run=falling2',
      },
    });
    expect(await views('analytiker')).toMatchObject([
      { name: 'Röda och fallande', savedAt: '2023-06-01T08:00:00.000Z' },
    ]);
    expect(await names('socialchef')).toEqual([]);
    expect(await names('namndledamot')).toEqual([]);
    await remove('analytiker', saved.view.id, 1);
    expect(await names('analytiker')).toEqual([]);
  });

  test('is seen by everybody of the municipality once it is shared, and by nobody of another', async () => {
    const { view } = await save('analytiker', { name: 'Till nämnden', shared: true });
    await save('socialchef', { name: 'Ärenden' });
    expect(await views('namndledamot')).toMatchObject([{ name: 'Till nämnden', own: false, shared: true }]);
    expect(await names('socialchef')).toEqual(['Ärenden', 'Till nämnden']);
    expect(await names('analytiker', '0139')).toEqual([]);
    expect(
      await save('analytiker', { ...view, own: undefined, ownerName: undefined, revision: undefined }, '0139'),
    ).toMatchObject({
      refusal: 'notFound',
    });
    await remove('analytiker', view.id, 1);
    expect(await names('namndledamot')).toEqual([]);
  });

  test('is changed and removed by its owner alone', async () => {
    const mine = (await save('analytiker', { name: 'Min', shared: true })).view;
    const hidden = (await save('analytiker', { name: 'Min egen' })).view;
    const change = { name: 'Din', search: '', expectedRevision: 1 };
    expect((await save('administrator', { ...change, id: mine.id })).refusal).toBe('notOwner');
    expect((await save('administrator', { ...change, id: hidden.id })).refusal).toBe('notFound');
    expect((await remove('administrator', mine.id, 1)).refusal).toBe('notOwner');
    expect((await remove('administrator', hidden.id, 1)).refusal).toBe('notFound');
    expect((await save('analytiker', { ...change, id: mine.id })).view).toMatchObject({
      ...{ name: 'Din', search: '', revision: 2, shared: false },
    });
    expect((await save('analytiker', { ...change, id: mine.id })).view).toMatchObject({ revision: 2 });
    expect((await save('analytiker', { ...change, id: mine.id, name: 'Vår' })).refusal).toBe('conflict');
    expect((await remove('analytiker', mine.id, 1)).refusal).toBe('conflict');
    expect(await remove('analytiker', mine.id, 2)).toMatchObject({
      refusal: null,
      view: null,
      views: [{ id: hidden.id }],
    });
    await remove('analytiker', hidden.id, 1);
  });

  test('may be kept by whoever reads, and shared by whoever works with the figures', async () => {
    expect((await save('namndledamot', { shared: true })).refusal).toBe('sharingNotPermitted');
    const { refusal, view } = await save('namndledamot', { shared: false });
    expect(refusal).toBeNull();
    expect((await save('namndledamot', { id: view.id, shared: true, expectedRevision: 1 })).refusal).toBe(
      'sharingNotPermitted',
    );
    await remove('namndledamot', view.id, 1);
    for (const person of ['rapportor', 'enhetschef', 'avdelningschef', 'socialchef', 'administrator']) {
      const shared = await save(person, { shared: true });
      expect(shared.refusal).toBeNull();
      await remove(person, shared.view.id, 1);
    }
  });

  test.each([
    ['nameMissing', { name: '  ' }],
    ['nameTooLong', { name: 'å'.repeat(121) }],
    ['nameUnreadable', { name: 'två\nrader' }],
    ['searchNotCanonical', { search: 'status=lila' }],
    ['searchNotCanonical', { search: 'status=met&status=notMet' }],
    ['searchNotCanonical', { search: 'okänt=1' }],
    ['searchTooLong', { search: `unit=${Array.from({ length: 199 }, (_, place) => `enhet-${place}-00`).join(',')}` }],
    ['notFound', { id: 'inte-ett-id' }],
    ['conflict', { expectedRevision: 3 }],
  ])('is refused: %s for %o', async (refusal, input) => {
    expect(await save('analytiker', input)).toEqual({ refusal, view: null, views: [] });
  });

  test('is never two of one name for one owner, even when saved at the same moment', async () => {
    const answers = await Promise.all(['Samma', 'samma', 'SAMMA'].map((name) => save('avdelningschef', { name })));
    expect(answers.map(({ refusal }) => refusal).toSorted()).toEqual(['nameTaken', 'nameTaken', null].toSorted());
    expect((await save('enhetschef', { name: 'Samma' })).refusal).toBeNull();
    expect(await names('avdelningschef')).toHaveLength(1);
  });

  test('leaves a trace without its words', async () => {
    const events = await inspect(
      world.adminUrl,
      `SELECT DISTINCT subject->>'event' AS event, subject ? 'name' AS told FROM audit_event WHERE act = 'view.keep'`,
    );
    expect(events).toHaveLength(2);
    expect(events).toEqual(
      expect.arrayContaining([
        { event: 'saved', told: false },
        { event: 'removed', told: false },
      ]),
    );
  });
});

test('a visitor and whoever has no role see no views', async () => {
  expect((await ask(world.server, null, '{ savedViews { id } }')).errors?.[0]?.extensions?.code).toBe(
    'UNAUTHENTICATED',
  );
});

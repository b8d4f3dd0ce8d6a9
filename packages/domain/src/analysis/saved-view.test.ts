import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostOwnViews, refuseRemoval, type SavedView, type SaveView, saveView, viewText } from './saved-view.ts';
import { levels, readView, viewKinds, viewSearch } from './view.ts';

const me = { personId: 'me', mayShare: true };
const kept = (id: string, change: Partial<SavedView> = {}): SavedView => ({
  ...{ id, ownerId: 'me', name: `Vy ${id}`, shared: false, search: 'status=notMet', revision: 1 },
  ...change,
});
const wanted = (change: Partial<SaveView> = {}): SaveView => ({
  ...{ id: null, name: 'Röda', shared: false, search: 'status=notMet', expectedRevision: 0 },
  ...change,
});
const refused = (reason: string) => ({ kind: 'refused', reason });
/** A search string as the explorer writes it. */
const anySearch = fc
  .record({
    status: fc.constantFrom('', 'met', 'met,notMet'),
    level: fc.constantFrom(...levels),
    view: fc.constantFrom(...viewKinds),
    q: fc.string({ unit: 'grapheme', maxLength: 30 }),
    below: fc.constantFrom('', '20'),
  })
  .map((search) => viewSearch(readView(search)));

describe('keeping a view', () => {
  test('keeps what the address said, and saving it again changes nothing', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const decision = saveView([], me, wanted({ search: viewText(search) }));
        if (decision.kind !== 'saved') throw new Error(decision.kind);
        expect(readView(Object.fromEntries(new URLSearchParams(decision.view.search)))).toEqual(readView(search));
        const saved = { id: 'one', ownerId: 'me', ...decision.view };
        const again = wanted({ id: 'one', search: `?${new URLSearchParams(Object.entries(search).reverse())}` });
        expect(saveView([saved], me, again)).toEqual({ kind: 'unchanged' });
      }),
    );
  });

  test('refuses whatever of an address would be lost', () => {
    fc.assert(
      fc.property(anySearch, fc.stringMatching(/^[a-z]{9,12}$/), (search, key) => {
        expect(saveView([], me, wanted({ search: viewText({ ...search, [key]: '1' }) }))).toEqual(
          refused('searchNotCanonical'),
        );
      }),
    );
  });

  test('counts the revisions of its own', () => {
    const change = wanted({ id: 'a', name: 'Ny', expectedRevision: 3 });
    expect(saveView([kept('a', { revision: 3 })], me, change)).toMatchObject({ view: { name: 'Ny', revision: 4 } });
    expect(saveView([kept('a', { revision: 4 })], me, change)).toEqual(refused('conflict'));
  });

  test('lets one person have a name once, and everybody have the same', () => {
    const before = [kept('a', { name: 'RÖDA' })];
    expect(saveView(before, me, wanted())).toEqual(refused('nameTaken'));
    expect(saveView(before, { ...me, personId: 'you' }, wanted())).toMatchObject({ kind: 'saved' });
    expect(saveView(before, me, wanted({ id: 'a', expectedRevision: 1 }))).toMatchObject({ kind: 'saved' });
  });

  test('belongs to its owner', () => {
    const before = [kept('a', { ownerId: 'you', shared: true })];
    expect(saveView(before, me, wanted({ id: 'a', expectedRevision: 1 }))).toEqual(refused('notOwner'));
    expect(saveView(before, me, wanted({ id: 'b', expectedRevision: 1 }))).toEqual(refused('notFound'));
    expect(refuseRemoval(before, me, { id: 'a', expectedRevision: 1 })).toBe('notOwner');
    expect(refuseRemoval([kept('a')], me, { id: 'a', expectedRevision: 0 })).toBe('conflict');
    expect(refuseRemoval([kept('a')], me, { id: 'a', expectedRevision: 1 })).toBeNull();
  });

  test('shares only for who may, who can always take it back', () => {
    const reader = { personId: 'me', mayShare: false };
    expect(saveView([], reader, wanted({ shared: true }))).toEqual(refused('sharingNotPermitted'));
    expect(
      saveView([kept('a', { shared: true })], reader, wanted({ id: 'a', shared: false, expectedRevision: 1 })),
    ).toMatchObject({ kind: 'saved', view: { shared: false } });
  });

  test('has an end', () => {
    const many = Array.from({ length: mostOwnViews }, (_, place) => kept(String(place)));
    expect(saveView(many, me, wanted())).toEqual(refused('tooMany'));
    expect(saveView(many.slice(1), me, wanted())).toMatchObject({ kind: 'saved' });
    expect(saveView(many, me, wanted({ id: '3', expectedRevision: 1 }))).toMatchObject({ kind: 'saved' });
  });
});

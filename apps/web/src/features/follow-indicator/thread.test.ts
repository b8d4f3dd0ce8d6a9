import { describe, expect, it } from 'vitest';
import { moveWords } from './move-words.ts';
import { readLineageSearch } from './search.ts';
import { threadOf } from './thread.ts';

describe('the thread of an indicator', () => {
  const editions = [
    { id: 'a', predecessorId: null },
    { id: 'b', predecessorId: 'a' },
    { id: 'c', predecessorId: 'a' },
    { id: 'd', predecessorId: 'b' },
  ];

  it.each([
    ['a', ['a', 'b', 'd']],
    ['b', ['a', 'b', 'd']],
    ['c', ['a', 'c']],
    ['d', ['a', 'b', 'd']],
    ['x', []],
  ])('from %s is %j', (id, thread) => {
    expect(threadOf(editions, id).map((edition) => edition.id)).toEqual(thread);
  });

  it('ends, whatever is linked to whatever', () => {
    const links = [null, 'a', 'b', 'c'];
    for (const a of links) {
      for (const b of links) {
        for (const c of links) {
          const linked = [
            { id: 'a', predecessorId: a },
            { id: 'b', predecessorId: b },
            { id: 'c', predecessorId: c },
          ];
          const thread = threadOf(linked, 'b').map((edition) => edition.id);
          expect(new Set(thread).size).toBe(thread.length);
          expect(thread).toContain('b');
        }
      }
    }
  });
});

describe('the words for what became of a target', () => {
  it.each([
    [false, 'easier', 'easierMissed'],
    [true, 'easier', 'easierMet'],
    [true, 'harder', 'harderMet'],
    [null, 'harder', 'harder'],
    [false, 'kept', 'keptMissed'],
    [false, 'none', 'none'],
  ] as const)('reached %s, then %s: %s', (reached, next, words) => {
    expect(moveWords(reached, next)).toBe(words);
  });
});

describe('the address', () => {
  it('takes what it can read', () => {
    expect(readLineageSearch({ period: '2022T3', targets: 'easier' })).toEqual({
      period: '2022T3',
      targets: 'easier',
    });
    expect(readLineageSearch({ period: '2022T9', targets: 1 })).toEqual({});
  });
});

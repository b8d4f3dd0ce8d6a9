import { describe, expect, it } from 'vitest';
import en from './en/index.ts';
import sv from './sv/index.ts';

function leaves(words: object, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}

describe('the language files', () => {
  it('have the same keys', () => {
    expect(leaves(en).map(([key]) => key)).toEqual(leaves(sv).map(([key]) => key));
  });

  it('say something under every key', () => {
    for (const [key, text] of [...leaves(sv), ...leaves(en)]) expect(text, key).toMatch(/\S/);
  });

  it('fill in the same values', () => {
    const holes = (text: unknown) => [...String(text).matchAll(/{{(\w+)}}/g)].map((hole) => hole[1]).sort();
    const english = new Map(leaves(en));
    for (const [key, text] of leaves(sv)) expect(holes(english.get(key)), key).toEqual(holes(text));
  });
});

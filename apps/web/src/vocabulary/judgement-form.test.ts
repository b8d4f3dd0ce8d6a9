import { describe, expect, it } from 'vitest';
import { missingIn } from './judgement-form.ts';

describe('a judgement before it is saved', () => {
  it('needs a verdict', () => {
    expect(missingIn({ verdict: null, reasonCode: null, reason: '', differs: false })).toBe('chooseFirst');
  });

  it('needs no reason where it agrees with the figures', () => {
    expect(missingIn({ verdict: 'met', reasonCode: null, reason: '', differs: false })).toBeNull();
  });

  it('needs a reason where it departs, and words where the reason is another one', () => {
    const form = { verdict: 'met', reasonCode: null, reason: '', differs: true } as const;
    expect(missingIn(form)).toBe('whyMissing');
    expect(missingIn({ ...form, reasonCode: 'strongTrend' })).toBeNull();
    expect(missingIn({ ...form, reasonCode: 'other', reason: ' ' })).toBe('wordsMissing');
    expect(missingIn({ ...form, reasonCode: 'other', reason: 'Ny metod.' })).toBeNull();
  });
});

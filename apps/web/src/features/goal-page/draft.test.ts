import { beforeEach, describe, expect, it } from 'vitest';
import { draftKey, keepDraft, loadDraft, readDraft } from './draft.ts';

describe('draft', () => {
  beforeEach(() => localStorage.clear());

  it('comes back as it was kept, for one person, subject and tertial', () => {
    const key = draftKey('p1', 'g1', 'T3');
    keepDraft(key, { body: 'Färre ärenden än väntat.', basedOn: 2 });
    expect(loadDraft(key)).toEqual({ body: 'Färre ärenden än väntat.', basedOn: 2 });
    expect(loadDraft(draftKey('p2', 'g1', 'T3'))).toBeNull();
    keepDraft(key, null);
    expect(loadDraft(key)).toBeNull();
  });

  it('is nothing when what is kept is not a draft', () => {
    for (const text of [null, '', 'x', 'null', '[]', '{"body":1,"basedOn":1}', '{"body":"a"}']) {
      expect(readDraft(text)).toBeNull();
    }
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDrafts } from '../../vocabulary/drafts.ts';
import { keepDraft, loadDraft } from './draft.ts';

const place = { personId: 'p1', subjectId: 'g1', tertial: 'T3' };
const draft = { body: 'Färre ärenden än väntat.', basedOn: 2 };

describe('draft', () => {
  beforeEach(() => localStorage.clear());

  it('comes back as it was kept, for one person, subject and tertial', () => {
    keepDraft(place, draft);
    expect(loadDraft(place)).toEqual(draft);
    for (const other of [{ personId: 'p2' }, { subjectId: 'g2' }, { tertial: 'T2' }]) {
      expect(loadDraft({ ...place, ...other })).toBeNull();
    }
    keepDraft(place, null);
    expect(loadDraft(place)).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('is nothing when what is kept is not a draft', () => {
    keepDraft(place, draft);
    const [key = ''] = Object.keys(localStorage);
    for (const text of ['', 'x', 'null', '[]', '{"body":1,"basedOn":1}', '{"body":"a"}']) {
      localStorage.setItem(key, text);
      expect(loadDraft(place)).toBeNull();
    }
  });

  it('is gone at sign-out, and what is still on its way does not bring it back', () => {
    const leaving = { ...place, personId: 'leaving' };
    keepDraft(leaving, draft);
    forgetDrafts('leaving');
    expect(loadDraft(leaving)).toBeNull();
    keepDraft(leaving, draft);
    expect(localStorage).toHaveLength(0);
  });
});

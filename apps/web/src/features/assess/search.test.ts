import { tertials } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { kinds, readAssessSearch, shows } from './search.ts';

const orNothing = <T>(values: readonly T[]) => [undefined, ...values];

describe('the address of the list of assessments', () => {
  it('comes back as it was written, whatever is chosen', () => {
    for (const year of orNothing([1900, 2022, 2999]))
      for (const tertial of orNothing(tertials))
        for (const show of orNothing(shows))
          for (const kind of orNothing(kinds)) {
            const search = { year, tertial, show, kind };
            const said = Object.entries(search).flatMap(([key, value]) =>
              value === undefined ? [] : [[key, String(value)]],
            );
            const read = readAssessSearch(Object.fromEntries(new URLSearchParams(said)));
            expect(read).toEqual(search);
          }
  });

  it('takes what cannot be read as not said', () => {
    expect(readAssessSearch({ year: '22x', tertial: 'T4', show: 'none', kind: '' })).toEqual({});
  });
});

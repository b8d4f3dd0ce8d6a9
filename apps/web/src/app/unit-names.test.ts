import { gql } from '@apollo/client';
import { expect, test } from 'vitest';
import { createCache } from './client.ts';

test('a unit that was renamed keeps in each year the name that it had then', () => {
  const cache = createCache();
  const query = gql`
    query ($year: Int!) {
      year(year: $year) {
        id
        units {
          id
          name
        }
        indicators {
          id
          reportingUnits {
            id
            name
          }
        }
      }
    }
  `;
  const yearOf = (year: number, name: string) => ({
    __typename: 'Year',
    id: String(year),
    units: [{ __typename: 'UnitOfYear', id: 'u', name }],
    indicators: [{ __typename: 'Indicator', id: `i${year}`, reportingUnits: [{ __typename: 'Unit', id: 'u', name }] }],
  });
  const years = [
    { year: 2022, name: 'Gamla' },
    { year: 2023, name: 'Nya' },
  ];
  for (const { year, name } of years) {
    cache.writeQuery({ query, variables: { year }, data: { year: yearOf(year, name) } });
  }
  for (const { year, name } of years) {
    expect(cache.readQuery({ query, variables: { year } })).toEqual({ year: yearOf(year, name) });
  }
});

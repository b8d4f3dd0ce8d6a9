import { GraphQLScalarType } from 'graphql';

type Column = readonly (string | null)[];

/** A column of words. It is carried as one value, so that an answer of many figures costs no more than they weigh. */
export const TextColumn = new GraphQLScalarType<Column, Column>({
  name: 'TextColumn',
  serialize: (value) => {
    if (!isColumn(value)) throw new TypeError('A TextColumn is resolved to something that is not a list of words.');
    return value;
  },
});

function isColumn(value: unknown): value is Column {
  return Array.isArray(value) && value.every((own) => own === null || typeof own === 'string');
}

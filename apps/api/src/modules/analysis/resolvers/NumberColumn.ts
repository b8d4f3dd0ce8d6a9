import { GraphQLScalarType } from 'graphql';

type Column = readonly (number | null)[];

/** A column of numbers. It is carried as one value, so that an answer of many figures costs no more than they weigh. */
export const NumberColumn = new GraphQLScalarType<Column, Column>({
  name: 'NumberColumn',
  serialize: (value) => {
    if (!isColumn(value)) throw new TypeError('A NumberColumn is resolved to something that is not a list of numbers.');
    return value;
  },
});

function isColumn(value: unknown): value is Column {
  return Array.isArray(value) && value.every((own) => own === null || Number.isFinite(own));
}

import { decimalText, type Decimal as Figure, parseDecimal } from '@tertial/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const form = /^-?\d{1,14}(\.\d{1,6})?$/;

/** An exact decimal, on the wire a text such as `91.5`: at most 14 digits before the point and 6 after it. */
export const Decimal = new GraphQLScalarType<Figure, string>({
  name: 'Decimal',
  serialize: (value) => {
    if (!isFigure(value)) throw new TypeError('A Decimal is resolved to something that is not a decimal number.');
    return decimalText(value);
  },
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

function read(input: unknown): Figure {
  const figure = typeof input === 'string' && form.test(input) ? parseDecimal(input) : null;
  if (figure) return figure;
  throw new GraphQLError('A Decimal is a text with at most 14 digits, a point and 6 decimals, for example "91.5".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'c' in value && 'e' in value && 's' in value;
}

import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

const { serialize, parseValue, parseLiteral } = GraphQLDateTimeISO.toConfig();

/** A moment in UTC, ISO 8601. */
export const DateTime = new GraphQLScalarType({ name: 'DateTime', serialize, parseValue, parseLiteral });

import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the one who was is no longer known. */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** Somebody is signed in who may not do this at all. */
export class NotPermitted extends GraphQLError {
  constructor() {
    super('Your roles do not include this.', { extensions: { code: 'FORBIDDEN' } });
  }
}

// Prisma: not reached, too slow, closed, no connection free in time. PostgreSQL: shutting down or starting. Node: refused.
const unavailable = /^(?:P1001|P1002|P1008|P1017|P2024|P2028|57P0[1-3]|ECONNREFUSED|ECONNRESET)$/;

/** Whether an error says that the database cannot answer now, and may again in a moment. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && unavailable.test(error.code);
}

/** Whether an error says that a statement or a transaction took longer than it may. */
export function isGivenUp(error: unknown): boolean {
  // Prisma tells the code of PostgreSQL for a statement of ours within its message only.
  return error instanceof Error && (/`57014`/.test(error.message) || ('code' in error && error.code === 'P2028'));
}

/** Codes of errors that the one who asked can do something about; all others are masked. */
export const openCodes: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

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

/** Codes of errors that the one who asked can do something about; all others are masked. */
export const openCodes: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
];

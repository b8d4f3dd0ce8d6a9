import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { sessionLoss } from './session.ts';

const unauthenticated = new ErrorLink(({ error }) => {
  const refused = CombinedGraphQLErrors.is(error)
    ? error.errors.some((single) => single.extensions?.code === 'UNAUTHENTICATED')
    : ServerError.is(error) && error.statusCode === 401;
  if (refused) sessionLoss.report();
});

/** Which answers a mutation may give, so that fields of one are never looked for in another. */
const possibleTypes = {
  RecordOutcomeResult: ['OutcomeRecorded', 'OutcomeConflict', 'OutcomeRefused'],
  WriteCommentResult: ['CommentWritten', 'CommentConflict', 'CommentRefused'],
  ChangePlanResult: ['PlanChanged', 'PlanRefused'],
  JudgeResult: ['Judged', 'JudgementConflict', 'JudgementRefused'],
};

/** The cache holds every node once, under the id that the server gave it. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies: { Municipality: { keyFields: ['code'] } } });
}

/** The connection to the API. A component sees only the fields of its own fragment. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([unauthenticated, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    dataMasking: true,
  });
}

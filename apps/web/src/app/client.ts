import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import { sessionLoss } from '../vocabulary/session-loss.ts';
import { ViewerDocument } from './__generated__/operations.ts';

/** Only who was signed in can have been signed out; a visitor is refused as a matter of course. */
function unauthenticated(cache: InMemoryCache): ErrorLink {
  return new ErrorLink(({ error }) => {
    const refused = CombinedGraphQLErrors.is(error)
      ? error.errors.some((single) => single.extensions?.code === 'UNAUTHENTICATED')
      : ServerError.is(error) && error.statusCode === 401;
    if (refused && personIn(cache) !== undefined) sessionLoss.report();
  });
}

function personIn(cache: InMemoryCache): string | undefined {
  return cache.readQuery({ query: ViewerDocument })?.viewer?.id;
}

/** Which answers a mutation may give, so that fields of one are never looked for in another. */
const possibleTypes = {
  RecordOutcomeResult: ['OutcomeRecorded', 'OutcomeConflict', 'OutcomeRefused'],
  WriteCommentResult: ['CommentWritten', 'CommentConflict', 'CommentRefused'],
  ChangePlanResult: ['PlanChanged', 'PlanRefused'],
  TakeBackYearResult: ['YearTakenBack', 'PlanRefused'],
  JudgeResult: ['Judged', 'JudgementConflict', 'JudgementRefused'],
};

/** A unit has the name that it had in the year that is read: under another name it is another node. */
const typePolicies = {
  Municipality: { keyFields: ['code'] },
  Unit: { keyFields: ['id', 'name'] },
  UnitOfYear: { keyFields: false },
} satisfies TypePolicies;

/** The cache holds every node once, under the id that the server gave it. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies });
}

/**
 * Says for whom the page was opened. Somebody else may have signed in meanwhile, in another window: what is written here
 * must not be saved in their name. Asking who is signed in is asked openly.
 */
function openedFor(cache: InMemoryCache): ApolloLink {
  return new SetContextLink(({ headers }, { operationName }) => {
    const person = operationName === 'Viewer' ? undefined : personIn(cache);
    return person === undefined ? {} : { headers: { ...headers, 'tertial-person': person } };
  });
}

/** Answers drawn from so many figures that any change may have changed them. */
const derived = ['overview', 'lineage', 'targetHistory'];

/** After every change, what is drawn from all figures is forgotten, so that nobody is shown it as it was before. */
function forgetDerived(cache: InMemoryCache): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const answers = forward(operation);
    if (operation.operationType !== OperationTypeNode.MUTATION) return answers;
    return answers.pipe(
      tap(() => {
        for (const fieldName of derived) cache.evict({ id: 'ROOT_QUERY', fieldName });
      }),
    );
  });
}

/** The connection to the API. A component sees only the fields of its own fragment. */
export function createClient(): ApolloClient {
  const cache = createCache();
  return new ApolloClient({
    cache,
    link: ApolloLink.from([
      unauthenticated(cache),
      openedFor(cache),
      forgetDerived(cache),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    dataMasking: true,
  });
}

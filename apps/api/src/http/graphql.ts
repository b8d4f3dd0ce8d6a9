import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError, ValidationContext } from 'graphql';
import { resolvers } from '../__generated__/resolvers.ts';
import { typeDefs } from '../__generated__/type-defs.ts';
import { type RequestContext, requestContext } from '../context.ts';
import type { SignedIn } from '../platform/actor.ts';
import type { Database } from '../platform/database.ts';
import { NotSignedIn, openCodes } from '../platform/failures.ts';
import { describeError, type Log } from '../platform/log.ts';
import { askerOf } from '../platform/session.ts';
import { boundedAnswers } from './bounded-answers.ts';
import { KeptAnswers } from './kept-answers.ts';

/** What one request may ask for. The deepest one of the client is 8 levels. */
export const graphqlLimits = { depth: 10, aliases: 15, directives: 10, tokens: 2500, errors: 5, bytes: 100_000 };

/**
 * Tables become a tenth, in an eighth of a millisecond. Short answers stay as they are: they gain nothing, and what should
 * not be guessed by the size of an answer, such as the address of a calendar, is only ever told in a short one. No other
 * site can put words into a request that carries the cookie, which such guessing would need besides.
 */
const compressed = {
  encodings: ['br', 'gzip'],
  threshold: 8_000,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
  zlibOptions: { level: 1 },
} satisfies FastifyCompressOptions;

export interface GraphqlOptions {
  readonly database: Database;
  readonly log: Log;
  readonly demo: boolean;
  readonly introspection: boolean;
  readonly now: () => Date;
  /** How much memory answers that are kept may take, in MiB; 0 where none is. */
  readonly answerMebibytes: number;
}

/** The API at /graphql: one operation for each request, within limits, with errors that give nothing away. */
export async function graphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: graphqlLimits.tokens },
    validationRules: limits(),
    formatError: (formatted, error) => mask(formatted, error, options.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fewErrors,
      oldStatus,
      ...(options.database.replicated ? [writersReadThePrimary] : []),
    ],
    persistedQueries: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => options.log.error({ event: 'graphql' }),
    },
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  await app.register(compress, { global: false });
  const { answerMebibytes: mebibytes, now } = options;
  const answers = mebibytes > 0 ? new KeptAnswers({ mebibytes, maxTokens: graphqlLimits.tokens, now }) : null;
  app.decorateRequest('keeping', null);
  app.decorateRequest('newQuestion', null);
  const keptAnswer = async (request: FastifyRequest) => {
    const visitor = visitorOf(request);
    if (!answers || !visitor) return null;
    // Never a replica: it may not have heard of what has changed.
    const database = options.database.askedBy({ ...askerOf(request), onlyReads: false });
    try {
      return await answers.find(request, visitor, database);
    } catch (error) {
      if (!(error instanceof NotSignedIn) || (await request.sessionStands())) throw error;
      return null;
    }
  };
  const answered = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const visitor = visitorOf(request);
      const asker = { ...askerOf(request), onlyReads: true, upTo: request.keeping?.upTo ?? null };
      const database = options.database.askedBy(asker);
      return requestContext({ ...options, database, asker, visitor, session: visitor && asker.session });
    },
  });
  app.route({
    url: '/graphql',
    compress: compressed,
    method: ['GET', 'POST'],
    bodyLimit: graphqlLimits.bytes,
    config: { provesSession: true },
    preHandler: async (request, reply) => {
      const found = await keptAnswer(request);
      if (found) return reply.type(found.contentType).send(found.body);
    },
    onSend: async (request, reply, body) => {
      const contentType = reply.getHeader('content-type');
      const isWhole = reply.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":');
      if (isWhole && typeof contentType === 'string') answers?.keep(request, contentType, body);
    },
    async handler(request, reply) {
      const answer = await answered.call(this, request, reply);
      if (await request.sessionStands()) return answer;
      // What came of asking in the name of a session that had ended is not told: it is asked again as a visitor.
      request.keeping = null;
      request.newQuestion = null;
      return answered.call(this, request, reply);
    },
  });
}

/** The one who is signed in; nobody when the page was opened for somebody else, who has been signed out since. */
function visitorOf({ session, headers }: FastifyRequest): SignedIn | null {
  const person = session.person ?? null;
  const openedFor = headers['tertial-person'];
  return openedFor === undefined || openedFor === person?.personId ? person : null;
}

/** The limits report instead of throwing: a thrown one would be answered as a failure of the server. */
function limits() {
  const report = (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error);
  const common = { propagateOnRejection: false, exposeLimits: false, onReject: [report] };
  return [
    maxDepthRule({ ...common, n: graphqlLimits.depth, flattenFragments: true }),
    maxAliasesRule({ ...common, n: graphqlLimits.aliases, allowList: [] }),
    maxDirectivesRule({ ...common, n: graphqlLimits.directives }),
    boundedAnswers,
  ];
}

const fewErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.slice(0, graphqlLimits.errors);
    },
  }),
};

/** What is decided within a change is decided on what the primary has. */
const writersReadThePrimary: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      contextValue.asker.onlyReads = operation?.operation === 'query';
    },
  }),
};

/** Who asks for plain JSON only gets the status of old: the request was well-formed, whatever is wrong with the document. */
const oldStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body, http } }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      const isOld = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (isOld && errors.some(({ extensions }) => documentCodes.has(extensions?.code))) http.status = 200;
    },
  }),
};
const documentCodes = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** What a value of a variable might have been is said of the schema, too. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*$/s, '');
}

function mask(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && openCodes.includes(code)) {
    const { message, locations, path } = formatted;
    return {
      message: withoutSuggestion(message),
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code },
    };
  }
  const id = randomUUID();
  log.error({ event: 'requestFailed', id, error: describeError(unwrapResolverError(error)) });
  return { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

import type { CodegenConfig } from '@graphql-codegen/cli';

type Output = CodegenConfig['generates'][string];

/** Each room gets the types of its own operations, so that it loads only its own and imports no other's. */
function room(folder: string): Record<string, Output> {
  return {
    [`src/${folder}/__generated__/operations.ts`]: {
      documents: [`src/${folder}/**/*.graphql`, 'src/vocabulary/**/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
    },
  };
}

const config: CodegenConfig = {
  schema: '../../packages/contract/schema.graphql',
  generates: {
    ...room('app'),
    ...room('features/indicator-table'),
    ...room('features/follow-goals'),
    ...room('features/goal-page'),
    ...room('features/read-plan'),
    ...room('features/enter-outcomes'),
    ...room('features/to-do'),
    ...room('features/follow-reporting'),
    ...room('features/read-history'),
    ...room('features/move-files'),
    ...room('features/administer'),
    ...room('features/administer-plan'),
    ...room('features/get-started'),
    ...room('features/assess'),
    ...room('features/explore'),
    ...room('features/compare-municipalities'),
    ...room('features/follow-indicator'),
  },
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    strictScalars: true,
    scalars: {
      ID: 'string',
      Decimal: 'string',
      DateTime: 'string',
      NumberColumn: 'readonly (number | null)[]',
      TextColumn: 'readonly (string | null)[]',
    },
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    inlineFragmentTypes: 'mask',
    customDirectives: { apolloUnmask: true },
    optimizeDocumentNode: true,
    avoidOptionals: { field: true, inputValue: false },
  },
  ignoreNoDocuments: true,
};

export default config;

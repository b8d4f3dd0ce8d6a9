import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';

/** From the modules' SDL: the contract, the types and the map of resolvers. */
const config = {
  schema: 'src/modules/*/schema.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  config: { sort: true },
  generates: {
    '../../packages/contract/schema.graphql': {
      plugins: ['schema-ast'],
    },
    'src/modules': defineConfig({
      resolverGeneration: {
        query: '*',
        mutation: '*',
        subscription: '',
        scalar: '*',
        object: '',
        union: '',
        interface: '',
        enum: '',
      },
      resolverTypesPath: '../__generated__/types.ts',
      resolverMainFile: '../__generated__/resolvers.ts',
      typeDefsFilePath: '../__generated__/type-defs.ts',
      mergeSchema: false,
      scalarsModule: false,
      scalarsOverrides: {
        Decimal: { type: '@tertial/domain#Decimal' },
        DateTime: { type: 'Date' },
        ID: { type: 'string' },
        NumberColumn: { type: 'readonly (number | null)[]' },
        TextColumn: { type: 'readonly (string | null)[]' },
      },
      typesPluginsConfig: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        contextType: '../context.ts#RequestContext',
      },
    }),
  },
};

export default config;

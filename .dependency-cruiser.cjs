/** The walls of the house. Each message says where the code belongs instead. */
const tests = ['\\.test(-support)?\\.tsx?$', '\\.spec\\.ts$', '/testing/', 'vitest\\.'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'The domain decides and touches nothing: hand it what it needs as an argument, and do the reading and writing in a use-case.',
      from: { path: '^packages/domain/src', pathNot: tests },
      to: { pathNot: ['^packages/domain/src', '/big\\.js/'] },
    },
    {
      name: 'database-knows-only-the-domain',
      severity: 'error',
      comment: 'The cellar carries the house: what asks the database for something stands in a store of apps/api.',
      from: { path: '^prisma' },
      to: { path: '^(apps|e2e)' },
    },
    {
      name: 'only-stores-and-platform-speak-to-the-database',
      severity: 'error',
      comment:
        'Only *.store.ts and platform/ say Prisma or SQL: put the query in a store and call the store from the use-case.',
      from: {
        path: '^apps/api/src',
        pathNot: [
          '\\.store\\.ts$',
          '^apps/api/src/platform/',
          '^apps/api/src/(main|server)\\.ts$',
          '^apps/api/src/cli/',
          ...tests,
        ],
      },
      to: { path: '^prisma/(src|generated)|@prisma/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'use-cases-know-no-graphql',
      severity: 'error',
      comment: 'A use-case answers with domain values; the resolver turns them into the schema’s words.',
      from: { path: '\\.use-case\\.ts$' },
      to: { path: ['/node_modules/graphql/', '^apps/api/src/__generated__', '/resolvers/'] },
    },
    {
      name: 'resolvers-never-open-a-store',
      severity: 'error',
      comment: 'A resolver is a door: it calls a use-case or a loader, which call the store.',
      from: { path: '/resolvers/' },
      to: { path: '\\.store\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      comment:
        'A feature never imports another: what both need belongs in vocabulary/ (domain words made visible) or ui/.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/([^/]+)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      comment:
        'ui/ holds buttons and tables that know nothing of indicators: what speaks of them belongs in vocabulary/.',
      from: { path: '^apps/web/src/ui/', pathNot: tests },
      to: { path: '^packages/|^apps/web/src/(features|vocabulary|app)/' },
    },
    {
      name: 'vocabulary-knows-no-feature',
      severity: 'error',
      comment: 'vocabulary/ serves the features: hand it what it shows as props.',
      from: { path: '^apps/web/src/vocabulary/' },
      to: { path: '^apps/web/src/features/' },
    },
    {
      name: 'client-stays-outside-the-server',
      severity: 'error',
      comment: 'The client and the browser tests know the server by its contract only.',
      from: { path: '^(apps/web|e2e)' },
      to: { path: '^(apps/api|prisma)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or have a third one in common.',
      from: { pathNot: '__generated__|generated/' },
      to: { circular: true, dependencyTypesNot: ['type-only'], viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|routeTree' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};

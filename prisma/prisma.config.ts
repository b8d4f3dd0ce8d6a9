import { defineConfig } from 'prisma/config';

// Nothing here runs the native schema engine: migrations are applied by its WebAssembly build. Naming any
// executable keeps the command line tool from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'prisma', include: ['{seed,src}/**/*.test.ts'], environment: 'node' },
});

import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const api = 'http://127.0.0.1:4000';

/** Built so that a strict content security policy holds: nothing inline, no data URLs. */
export default defineConfig({
  plugins: [
    react(),
    // Compressed once, here, so that it costs the server nothing and needs no proxy. The server looks for these endings.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(css|html|js|svg)$/, threshold: 1000 }),
  ],
  // RxJS offers itself without the helpers that old browsers need only to those who ask for it.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few files instead of many small ones, since each costs a turn to the server and begins its compression anew:
          // what every page begins with, packages apart since they change less often, then what most pages share, and
          // what several do.
          groups: [
            { name: 'packages', tags: ['$initial'], test: /node_modules/, priority: 4 },
            { name: 'first', tags: ['$initial'], priority: 3 },
            { name: 'frame', minShareCount: 16, priority: 2 },
            { name: 'controls', minShareCount: 4, priority: 1 },
            { name: 'menu', test: /src\/app\/(person-menu|session)/, priority: 0 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/auth': api, '/export': api, '/import': api, '/health': api },
  },
});

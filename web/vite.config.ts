import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstLoadBudget } from './build/firstLoadBudget.ts';
import { serviceWorker } from './build/serviceWorker.ts';

const server = process.env['RECOURSE_SERVER'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), serviceWorker('build/sw.js'), firstLoadBudget({ index: 250_000, desk: 600_000 })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'desk.html'],
      output: {
        // What several pages share travels in two files instead of fifty small ones.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules/, minShareCount: 8 },
            { name: 'shared', test: /src\/(shared|features)\/.*\.tsx?$/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/v3': server } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: 'src/testing/setup.ts',
    isolate: false,
    testTimeout: 40_000,
    unstubGlobals: true,
  },
});

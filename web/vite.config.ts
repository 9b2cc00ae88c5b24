import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstLoadBudget } from './build/firstLoadBudget';
import { serviceWorker } from './build/serviceWorker';

const server = process.env['RECOURSE_SERVER'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), serviceWorker('build/sw.js'), firstLoadBudget(250_000)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': server, '/v3': server } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], restoreMocks: true },
});

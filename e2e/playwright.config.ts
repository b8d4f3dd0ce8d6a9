import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = process.env.E2E_PORT ?? '4170';
const home = process.env.E2E_HOME ?? newHome();
// The workers read this file too and are to find the same.
process.env.E2E_PORT = port;
process.env.E2E_HOME = home;

/** Figures of this run alone, gone when it ends. */
function newHome(): string {
  const made = mkdtempSync(join(tmpdir(), 'tertial-e2e-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = installed.find((path) => path !== undefined && existsSync(path));
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/*.spec.ts'],
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 860 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node ../apps/api/launch/start.mjs',
    url: `http://127.0.0.1:${port}/health/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: port, TERTIAL_HOME: home },
  },
});

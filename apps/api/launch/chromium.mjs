import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, root, run, runTool } from './workshop.mjs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Finds a Chromium for the browser tests, or gets one: Playwright's own, else Debian's where one may install it. */
export function ensureChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined && !existsSync(CHROMIUM_PATH)) {
    throw new Refusal(`CHROMIUM_PATH names ${CHROMIUM_PATH}, and there is no such file.`);
  }
  if (CHROMIUM_PATH !== undefined || usual.some(existsSync)) return;
  if (runTool('e2e', '@playwright/test:playwright', ['install', 'chromium']).code === 0) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { cwd: join(root), env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    if (usual.some(existsSync)) return;
  }
  throw new Refusal(
    'The browser tests need Chromium, and it could not be installed: install it, or name it in CHROMIUM_PATH.',
  );
}

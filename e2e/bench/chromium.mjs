import { existsSync } from 'node:fs';

/** The browser to measure in, where it is not Playwright's own. */
export function executable() {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return existsSync(path) ? { executablePath: path } : {};
}

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../apps/api/launch/cli.mjs', import.meta.url));

/** Puts a sample municipality back as it was, beside the running server: for journeys that take it somewhere else. */
export function putSampleBack(municipality: string): void {
  execFileSync(process.execPath, [command, 'sample', 'reset', '--municipality', municipality], {
    env: { ...process.env, TERTIAL_HOME: process.env.E2E_HOME },
  });
}

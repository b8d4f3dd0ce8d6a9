import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../apps/api/launch/cli.mjs', import.meta.url));

/** Puts a sample municipality back as it was, beside the running server: for journeys that take it somewhere else. */
export function putSampleBack(municipality: string): void {
  change('reset', '--municipality', municipality);
}

/** Loads the big made-up office, 9998, of so many units and indicators beside the running server. */
export function loadLargeOffice(units: number, indicators: number): void {
  change('large', '--units', `${units}`, '--indicators', `${indicators}`);
}

/** Removes a sample municipality for good. */
export function removeSample(municipality: string): void {
  change('remove', '--municipality', municipality);
}

function change(...words: readonly string[]): void {
  execFileSync(process.execPath, [command, 'sample', ...words], {
    env: { ...process.env, TERTIAL_HOME: process.env.E2E_HOME },
    stdio: 'pipe',
  });
}

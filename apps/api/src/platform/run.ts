import { StartRefused } from './settings.refused.ts';

/** Tells the person at the terminal something. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** Runs a program to its end. What was to be expected is told in a sentence, all else with where it came from. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${error instanceof StartRefused ? error.message : detail}\n`);
    process.exitCode = 1;
  }
}

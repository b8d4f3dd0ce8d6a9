import os from 'node:os';
import path from 'node:path';

/** A file that the person named, seen from where they stand: npm runs its scripts from the checkout. */
export function fromWhereOneStands(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** The command and the operating system's user, for the history. */
export function commandSource(command: string, file: string): string {
  return `npm run tertial -- ${command} ${path.basename(file)} (${userName()})`.replace(/\p{Cc}/gu, '?');
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'okänd');
  }
}

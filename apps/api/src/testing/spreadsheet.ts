import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);

/** Whether there is a LibreOffice here to open files with. */
export const hasLibreOffice = office !== undefined;

/** The first sheet of a file as LibreOffice reads it, written anew with semicolons and unformatted figures. */
export async function openedInLibreOffice(bytes: Buffer, format: 'xlsx' | 'csv'): Promise<string> {
  if (office === undefined) throw new Error('There is no LibreOffice here.');
  const folder = await mkdtemp(path.join(tmpdir(), 'tertial-office-'));
  try {
    const opened = path.join(folder, `opened.${format}`);
    await writeFile(opened, bytes);
    const swedish = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true';
    await promisify(execFile)(office, [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      ...(format === 'csv' ? [swedish] : []),
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,0',
      '--outdir',
      path.join(folder, 'written'),
      opened,
    ]);
    return await readFile(path.join(folder, 'written', 'opened.csv'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HomeTaken, lockHome } from './home-lock.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tertial lås-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

it('lets one program in at a time', async () => {
  const first = await lockHome(home);
  await expect(lockHome(home)).rejects.toThrow(HomeTaken);
  await expect(lockHome(home)).rejects.toThrow(`already runs in ${home} (process ${process.pid})`);
  await first.release();
  const second = await lockHome(home);
  await second.release();
  expect(await readdir(home)).toEqual([]);
});

it('takes over what a program left that is no more', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  await writeFile(path.join(home, 'lock.left'), `${gone.pid}\nsome time\n`);
  await (await lockHome(home)).release();
});

it('takes over when the number belongs to another process by now', async () => {
  await writeFile(path.join(home, 'lock.left'), `${process.pid}\nanother boot 1\n`);
  await (await lockHome(home)).release();
});

it('takes over a lock that was cut short', async () => {
  await writeFile(path.join(home, 'lock.left'), '');
  await (await lockHome(home)).release();
});

it('gives a left-over lock to one of many who come at once', async () => {
  await writeFile(path.join(home, 'lock.left'), '1\nlong ago\n');
  const tries = await Promise.allSettled(Array.from({ length: 12 }, () => lockHome(home)));
  expect(tries.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(home)).toHaveLength(1);
});

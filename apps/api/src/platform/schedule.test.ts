import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyDay } from './schedule.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2023-05-02T03:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const hour = 3_600_000;

test('is done at the hour in Sweden, every day until it is stopped', async () => {
  const days: string[] = [];
  const job = everyDay(
    { hour: 7, minute: 0 },
    async () => void days.push(new Date().toISOString()),
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(48 * hour);
  await job.stop();
  await vi.advanceTimersByTimeAsync(48 * hour);
  expect(days.map((day) => day.slice(0, 16))).toEqual(['2023-05-02T05:00', '2023-05-03T05:00']);
});

test('is stopped when what is under way has ended', async () => {
  const told: string[] = [];
  let end: () => void = () => undefined;
  const work = () =>
    new Promise<void>((resolve) => {
      end = () => {
        told.push('worked');
        resolve();
      };
    });
  const job = everyDay({ hour: 7, minute: 0 }, work, () => undefined);
  await vi.advanceTimersByTimeAsync(3 * hour);
  const stopping = job.stop().then(() => told.push('stopped'));
  await vi.advanceTimersByTimeAsync(hour);
  end();
  await stopping;
  expect(told).toEqual(['worked', 'stopped']);
});

test('goes on the next day when it has failed', async () => {
  const failures: unknown[] = [];
  const job = everyDay(
    { hour: 7, minute: 0 },
    () => Promise.reject(new Error('away')),
    (error) => failures.push(error),
  );
  await vi.advanceTimersByTimeAsync(48 * hour);
  await job.stop();
  expect(failures).toEqual([new Error('away'), new Error('away')]);
});

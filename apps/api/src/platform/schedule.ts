import { Cron } from 'croner';

/** Does something every day at a time in Sweden, until it is stopped; never twice at the same time. */
export function everyDay(
  at: { readonly hour: number; readonly minute: number },
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): { readonly stop: () => void } {
  const options = { timezone: 'Europe/Stockholm', protect: true, unref: true, catch: onFailure };
  const job = new Cron(`${at.minute} ${at.hour} * * *`, options, work);
  return { stop: () => job.stop() };
}

import { Cron } from 'croner';

/** Does something every morning at seven in Sweden, until it is stopped; never twice at the same time. */
export function everyMorning(
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): { readonly stop: () => void } {
  const options = { timezone: 'Europe/Stockholm', protect: true, unref: true, catch: onFailure };
  const job = new Cron('0 7 * * *', options, work);
  return { stop: () => job.stop() };
}

import { Cron } from 'croner';

/** Does something every day at a time in Sweden, until it is stopped; never twice at the same time. */
export function everyDay(
  at: { readonly hour: number; readonly minute: number },
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): {
  /** Resolves when what is under way has ended. */
  readonly stop: () => Promise<void>;
} {
  let underWay = Promise.resolve();
  const options = { timezone: 'Europe/Stockholm', protect: true, unref: true };
  const job = new Cron(`${at.minute} ${at.hour} * * *`, options, () => {
    underWay = work().catch(onFailure);
    return underWay;
  });
  return {
    stop: () => {
      job.stop();
      return underWay;
    },
  };
}

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day in Sweden at a moment, as 2023-05-01. */
export function swedishDay(at: Date): string {
  return format.format(at);
}

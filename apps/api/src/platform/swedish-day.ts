const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day in Sweden at a moment, as 2023-05-15. */
export function swedishDay(at: Date): string {
  return swedish.format(at);
}

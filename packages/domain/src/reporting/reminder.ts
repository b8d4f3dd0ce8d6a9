import { type Day, daysBetween } from '../organisation/day.ts';

/**
 * Which reminder it is time for: the one with the fewest days before the due day that has been reached, so that one that
 * was missed is caught up with, and never two at once. Null before the first, and after the due day.
 *
 * @param daysBefore How many days before the due day reminders go out.
 */
export function dueReminder(daysBefore: readonly number[], dueOn: Day, today: Day): number | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return null;
  const reached = daysBefore.filter((days) => days >= left);
  return reached.length === 0 ? null : Math.min(...reached);
}

/** What a municipality has decided for itself. */
export interface MunicipalitySettings {
  /** Nobody approves figures of their own. */
  readonly fourEyes: boolean;
  /** How many whole days (0–60) before the due day a reminder goes out; the most days first, at most five of them. */
  readonly reminderDays: readonly number[];
}

/** What holds where a municipality has decided nothing. */
export const defaultSettings: MunicipalitySettings = { fourEyes: true, reminderDays: [7, 1] };

/** Settings in the form in which they are kept; null where the days cannot be used. */
export function readMunicipalitySettings({
  fourEyes,
  reminderDays,
}: MunicipalitySettings): MunicipalitySettings | null {
  const days = [...new Set(reminderDays)].sort((one, other) => other - one);
  if (days.length > 5 || days.some((day) => !Number.isInteger(day) || day < 0 || day > 60)) return null;
  return { fourEyes, reminderDays: days };
}

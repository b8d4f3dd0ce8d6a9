import { defaultSettings, dueReminder, tertialNumber } from '@tertial/domain';
import type { Database } from '../../platform/database.ts';
import { municipalityCodes } from '../../platform/municipalities.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { readReminderDays, readWaiting, reserveReminder, type WaitingRow, wasReminded } from './reminder.store.ts';

/** A letter to one person. Nothing in it says who they are but the address. */
export interface Reminder {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface RemindOptions {
  readonly now: Date;
  /** Where people go to report. */
  readonly link: URL;
  /** Sends one; what it throws lets the reminder be tried again. Null only tells what would be sent. */
  readonly send: ((reminder: Reminder) => Promise<void>) | null;
  /** Aborted when the process is about to end: no other letter is begun then. */
  readonly stopping?: AbortSignal;
  /** Told why one could not be sent. */
  readonly onFailure?: (error: unknown) => void;
}

/** What went out, and how many did not and will be tried again. */
export interface Reminded {
  readonly sent: readonly Reminder[];
  readonly failed: number;
}

/**
 * Reminds everybody whose units have something left to hand in: one letter for each person, each reminder once, however
 * many processes try at the same time.
 */
export async function remind(database: Database, options: RemindOptions): Promise<Reminded> {
  const sent: Reminder[] = [];
  let failed = 0;
  for (const municipality of await municipalityCodes(database)) {
    for (const rows of await peopleToRemind(database, municipality, options.now)) {
      if (options.stopping?.aborted) return { sent, failed };
      try {
        const reminder = await remindOne(database, municipality, rows, options);
        if (reminder) sent.push(reminder);
      } catch (error) {
        options.onFailure?.(error);
        failed += 1;
      }
    }
  }
  return { sent, failed };
}

type Due = WaitingRow & { readonly daysBefore: number };

/** What each person is to be reminded of today. */
async function peopleToRemind(database: Database, municipality: string, now: Date): Promise<Due[][]> {
  const today = swedishDay(now);
  const { days, rows } = await database.inTenant(municipality, async (tx) => ({
    days: (await readReminderDays(tx, municipality)) ?? defaultSettings.reminderDays,
    rows: await readWaiting(tx, municipality),
  }));
  const people = new Map<string, Due[]>();
  for (const row of rows) {
    const daysBefore = dueReminder(days, row.dueOn, today);
    if (daysBefore === null) continue;
    people.set(row.personId, [...(people.get(row.personId) ?? []), { ...row, daysBefore }]);
  }
  return [...people.values()];
}

/** The letter to a person; null when they have had all of it. It is written down in the transaction that sends it. */
function remindOne(
  database: Database,
  municipality: string,
  rows: readonly Due[],
  { now, link, send }: RemindOptions,
): Promise<Reminder | null> {
  return database.inTenant(municipality, async (tx) => {
    const fresh: Due[] = [];
    const seen = new Map<string, boolean>();
    for (const row of rows) {
      const { personId, year, daysBefore } = row;
      const key = { municipality, personId, year, tertial: tertialNumber(row.tertial), daysBefore };
      const name = `${year}${row.tertial}`;
      const isNew =
        seen.get(name) ?? (send ? await reserveReminder(tx, { ...key, sentAt: now }) : !(await wasReminded(tx, key)));
      seen.set(name, isNew);
      if (isNew) fresh.push(row);
    }
    if (fresh.length === 0) return null;
    const reminder = letter(fresh, link);
    if (send) await send(reminder);
    return reminder;
  });
}

function letter(rows: readonly Due[], link: URL): Reminder {
  const [first] = rows;
  if (!first) throw new Error('There is nothing to remind of.');
  const periods = [...new Set(rows.map(({ year, tertial }) => `${tertial} ${year}`))];
  const last = rows.map(({ dueOn }) => dueOn).sort()[0] ?? first.dueOn;
  const parts = periods.map((period) => {
    const own = rows.filter(({ year, tertial }) => `${tertial} ${year}` === period);
    const lines = own.map(({ unit, missing }) => `- ${unit}: ${whatIsLeft(missing)}`);
    return [`${period}, ska vara inlämnat senast ${own[0]?.dueOn}:`, ...lines].join('\n');
  });
  return {
    to: first.email,
    subject: `Utfall att lämna in senast ${last}`,
    text: `${[
      'Hej!',
      'Det här finns kvar att rapportera:',
      ...parts,
      `Gå till ${link.href}`,
      'Du får brevet för att du rapporterar för enheten eller leder den. Det går inte att svara på det.',
    ].join('\n\n')}\n`,
  };
}

function whatIsLeft(missing: number): string {
  if (missing === 0) return 'inte inlämnat än';
  return missing === 1 ? '1 utfall saknas' : `${missing} utfall saknas`;
}

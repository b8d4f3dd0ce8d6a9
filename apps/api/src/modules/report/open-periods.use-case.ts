import { randomUUID } from 'node:crypto';
import { opensByItself, type PeriodKey, periodKey } from '@tertial/domain';
import { audit } from '../../platform/audit.ts';
import { commandLinePerson } from '../../platform/command-line.ts';
import type { Database } from '../../platform/database.ts';
import { municipalityCodes } from '../../platform/municipalities.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { holdPeriod, savePeriodState, upcomingPeriods } from './report.writes.store.ts';

/**
 * Opens every tertial whose day has come, in all municipalities; however many processes do so at the same time, each is
 * opened once.
 *
 * @returns The tertials that were opened, as `0139 2023T1`.
 */
export async function openPeriodsOfToday(database: Database, at: Date): Promise<string[]> {
  const opened: string[] = [];
  for (const municipality of await municipalityCodes(database)) {
    for (const key of await openIn(database, municipality, at)) opened.push(`${municipality} ${periodKey(key)}`);
  }
  return opened;
}

function openIn(database: Database, municipality: string, at: Date): Promise<PeriodKey[]> {
  return database.inTenant(municipality, async (tx) => {
    const isDue = ({ opensOn }: { readonly opensOn: string | null }) =>
      opensByItself('upcoming', opensOn, swedishDay(at));
    const seen = (await upcomingPeriods(tx, municipality)).filter(isDue);
    if (seen.length === 0) return [];
    for (const key of seen) await holdPeriod(tx, municipality, key);
    const due = (await upcomingPeriods(tx, municipality)).filter(isDue);
    const by = {
      municipality,
      personId: await commandLinePerson(tx, municipality, randomUUID()),
      operator: true,
    } as const;
    for (const { year, tertial } of due) {
      await savePeriodState(tx, municipality, { year, tertial }, { state: 'open', at });
      await audit(tx, by, [
        { at, act: 'period.open', subject: { period: periodKey({ year, tertial }), state: 'open', reason: null } },
      ]);
    }
    return due;
  });
}

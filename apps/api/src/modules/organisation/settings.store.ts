import { defaultSettings, type MunicipalitySettings } from '@tertial/domain';
import type { TenantTransaction } from '../../platform/database.ts';

/** Reads what a municipality has decided for itself; the defaults where it has decided nothing. */
export async function readSettingsRow(tx: TenantTransaction, municipality: string): Promise<MunicipalitySettings> {
  const row = await tx.municipalitySetting.findUnique({
    where: { municipality },
    select: { fourEyes: true, reminderDays: true },
  });
  return row ?? defaultSettings;
}

/** Keeps it. */
export async function keepSettings(
  tx: TenantTransaction,
  municipality: string,
  { fourEyes, reminderDays }: MunicipalitySettings,
): Promise<void> {
  const data = { fourEyes, reminderDays: [...reminderDays] };
  await tx.municipalitySetting.upsert({ where: { municipality }, create: { municipality, ...data }, update: data });
}

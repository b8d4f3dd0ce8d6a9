import type { TenantTransaction } from './database.ts';

const commandLine = { handle: 'kommandorad', name: 'Kommandoraden' } as const;

/** The id of the one that stands for commands in a municipality; made the first time. It has no role and cannot sign in. */
export async function commandLinePerson(tx: TenantTransaction, municipality: string, newId: string): Promise<string> {
  const { handle } = commandLine;
  await tx.person.createMany({ data: [{ municipality, id: newId, ...commandLine }], skipDuplicates: true });
  const { id } = await tx.person.findUniqueOrThrow({ where: { municipality_handle: { municipality, handle } } });
  return id;
}

/** Whether there is such a municipality. */
export async function municipalityExists(tx: TenantTransaction, code: string): Promise<boolean> {
  return (await tx.municipality.findUnique({ where: { code } })) !== null;
}

import { randomUUID } from 'node:crypto';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { insertFirstRows } from './municipality.store.ts';

/** What has to be known of a new municipality. */
export interface NewMunicipality {
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  /** What the committee is called, for example `Socialnämnden`. */
  readonly committee: string;
  readonly administrator: { readonly name: string; readonly email: string | null };
}

/**
 * Founds a municipality: its committee, which is the root of the organisation, and a first administrator, who builds
 * the rest in the product. Done by whoever runs the installation, since nobody is signed in before there is a
 * municipality. False where it is there already.
 */
export async function foundMunicipality(database: Database, founded: NewMunicipality, at: Date): Promise<boolean> {
  const { code: municipality, name, committee, administrator } = founded;
  const personId = randomUUID();
  return database.inTenant(municipality, async (tx) => {
    const done = await insertFirstRows(tx, {
      municipality,
      name,
      committee: { id: randomUUID(), name: committee },
      administrator: { id: personId, handle: 'administrator', ...administrator },
    });
    if (done) await audit(tx, { municipality, personId }, [{ at, act: 'municipality.found', subject: {} }]);
    return done;
  });
}

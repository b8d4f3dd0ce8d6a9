import type pg from 'pg';

type Right = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

const appendOnly = ['SELECT', 'INSERT'] as const satisfies readonly Right[];
const changing = ['SELECT', 'INSERT', 'UPDATE'] as const satisfies readonly Right[];
/** Deleted from a draft only: triggers keep what is decided. */
const inDraft = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const satisfies readonly Right[];
const fromDraft = ['SELECT', 'INSERT', 'DELETE'] as const satisfies readonly Right[];
const everything = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const satisfies readonly Right[];

/** The tables of a municipality, children before what they point at: the order in which rows can be deleted. */
export const tenantTables = {
  audit_event: appendOnly,
  released_total: everything,
  saved_view: everything,
  status_scheme: appendOnly,
  reminder: appendOnly,
  calendar_token: everything,
  deputy: everything,
  identity: everything,
  municipality_setting: changing,
  correction_request: changing,
  unit_report_event: appendOnly,
  unit_report: changing,
  revision_chain: changing,
  judgement: appendOnly,
  comment: appendOnly,
  stated_alternative: everything,
  outcome_revision: appendOnly,
  indicator_total: changing,
  outcome: changing,
  indicator_unit: everything,
  indicator_service_area: everything,
  target: fromDraft,
  indicator: inDraft,
  activity: everything,
  goal_assignment: everything,
  committee_goal: inDraft,
  assignment: inDraft,
  overarching_goal: inDraft,
  period: inDraft,
  edition: inDraft,
  role_grant: everything,
  person: changing,
  service_area_name: everything,
  service_area: changing,
  unit_placement: everything,
  unit: changing,
} as const satisfies Record<string, readonly Right[]>;

/** What is read before a municipality is chosen, and the record of applied migrations. */
export const platformTables = {
  municipality: appendOnly,
  shared_measure: ['SELECT'],
  session: everything,
  _prisma_migrations: ['SELECT'],
} as const satisfies Record<string, readonly Right[]>;

/** What is read in one place however it is kept. A view asks with the rights of the one who reads it. */
export const views = { actor_grant: ['SELECT'], indicator_sum: ['SELECT'] } as const satisfies Record<
  string,
  readonly Right[]
>;

/** Everything the application may do, and nothing else: no ownership, no DDL, no rewriting of history. */
export const rights: Readonly<Record<string, readonly Right[]>> = { ...tenantTables, ...platformTables, ...views };

/** Gives the role exactly the rights above; what it had before is taken back first. Run by the owner. */
export async function grantRights(owner: pg.Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role);
  const grants = Object.entries(rights).map(
    ([table, list]) => `GRANT ${list.join(', ')} ON TABLE ${owner.escapeIdentifier(table)} TO ${name};`,
  );
  await owner.query(`
    BEGIN;
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name};
    GRANT USAGE ON SCHEMA public TO ${name};
    ${grants.join('\n')}
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name};
    COMMIT;
  `);
}

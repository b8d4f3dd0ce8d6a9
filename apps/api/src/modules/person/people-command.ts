import type { Role } from '@tertial/domain';

type Given<T> = T | null | undefined;

interface RoleOf {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
}

/** One change of people, roles and deputies; exactly one of the fields is given. */
export interface PeopleCommand {
  readonly addPerson?: Given<{ readonly name: string; readonly email?: Given<string> }>;
  readonly changePerson?: Given<{
    readonly id: string;
    readonly name: string;
    readonly email?: Given<string>;
    readonly seenName: string;
  }>;
  readonly endPerson?: Given<{ readonly id: string }>;
  readonly restorePerson?: Given<{ readonly id: string }>;
  readonly grantRole?: Given<RoleOf>;
  readonly withdrawRole?: Given<RoleOf>;
  readonly nameDeputy?: Given<{
    readonly personId: string;
    readonly deputyId: string;
    readonly from: string;
    readonly to: string;
  }>;
  readonly endDeputy?: Given<{ readonly personId: string; readonly id: string }>;
}

import type { UnitKind } from '@tertial/domain';

type Given<T> = T | null | undefined;

/** A unit and a day to change it from, and how the person saw it. */
export interface SeenUnit {
  readonly id: string;
  readonly from: string;
  readonly seenName: string;
  readonly seenParentId?: Given<string>;
}

/** One change of the organisation; exactly one of the fields is given. */
export interface OrganisationCommand {
  readonly addUnit?: Given<{
    readonly code: string;
    readonly name: string;
    readonly kind: UnitKind;
    readonly parentId?: Given<string>;
    readonly from?: Given<string>;
  }>;
  readonly renameUnit?: Given<SeenUnit & { readonly name: string }>;
  readonly moveUnit?: Given<SeenUnit & { readonly parentId: string }>;
  readonly mergeUnits?: Given<{
    readonly ids: readonly string[];
    readonly successorId: string;
    readonly from: string;
    readonly reason: string;
  }>;
  readonly endUnit?: Given<{ readonly id: string; readonly lastDay: string; readonly reason: string }>;
  readonly restoreUnit?: Given<{ readonly id: string }>;
  readonly takeBackPlanned?: Given<{ readonly id: string; readonly from: string }>;
  readonly addServiceArea?: Given<{ readonly code: string; readonly name: string; readonly from?: Given<string> }>;
  readonly renameServiceArea?: Given<{
    readonly id: string;
    readonly name: string;
    readonly from: string;
    readonly seenName: string;
  }>;
  readonly takeBackPlannedName?: Given<{ readonly id: string; readonly from: string }>;
  readonly endServiceArea?: Given<{ readonly id: string; readonly lastDay?: Given<string> }>;
}

import type {
  Absence,
  Aggregation,
  Construction,
  Direction,
  EditionStatus,
  JudgementReason,
  Lineage,
  MeasureUnit,
  PeriodState,
  Role,
  Sex,
  Survey,
  Tertial,
  Timing,
  Verdict,
} from '@tertial/domain';

/** A municipality with everything the sample data knows about it. Codes are unique within the municipality and kind. */
export interface SampleMunicipality {
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  readonly fictitious: boolean;
  /** Parents come before their children. */
  readonly units: readonly SampleUnit[];
  readonly serviceAreas: readonly SampleServiceArea[];
  readonly people: readonly SamplePerson[];
  /** Oldest first. */
  readonly editions: readonly SampleEdition[];
}

/** A part of the organisation. */
export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'committee' | 'department' | 'division' | 'unit';
  /** Code of the unit above; null for the committee. */
  readonly parent: string | null;
}

/** What the work is about; cuts across units. */
export interface SampleServiceArea {
  readonly code: string;
  readonly name: string;
}

/** A made-up person to sign in as. */
export interface SamplePerson {
  readonly handle:
    | 'rapportor'
    | 'enhetschef'
    | 'avdelningschef'
    | 'socialchef'
    | 'analytiker'
    | 'namndledamot'
    | 'administrator';
  readonly name: string;
  readonly grants: readonly { readonly role: Role; readonly unit: string }[];
}

/** One year's goal chain with what was reported on it. */
export interface SampleEdition {
  readonly year: number;
  readonly status: EditionStatus;
  readonly periods: Readonly<Record<Tertial, PeriodState>>;
  /** The days of tertials, where they are known. One that has not begun has none: its day would have come, and it opens then. */
  readonly calendar?: Readonly<Partial<Record<Tertial, SampleCalendar>>>;
  /** How far units have come in tertials that are open; all others are as their figures leave them. */
  readonly reports?: readonly SampleReport[];
  readonly overarchingGoals: readonly SampleOverarchingGoal[];
  readonly assignments: readonly SampleAssignment[];
  readonly goals: readonly SampleGoal[];
  /** In the order of the goal chain. */
  readonly indicators: readonly SampleIndicator[];
}

/** The days of a tertial, as 2023-05-15. */
export interface SampleCalendar {
  readonly opensOn: string;
  readonly dueOn: string;
  readonly closesOn: string;
}

/** A unit's report that has been handed in, and perhaps approved. */
export interface SampleReport {
  readonly unit: string;
  readonly tertial: Tertial;
  readonly state: 'handedIn' | 'approved';
}

/** A goal of the municipal council. */
export interface SampleOverarchingGoal {
  readonly code: string;
  readonly number: string;
  readonly title: string;
}

/** A task that the council gave the committee. */
export interface SampleAssignment {
  readonly code: string;
  readonly number: string;
  readonly title: string;
  /** Code of the overarching goal. */
  readonly overarchingGoal: string;
  readonly description: string | null;
  readonly reviews: readonly SampleReview[];
}

/** A goal of the committee; may serve several assignments, or none. */
export interface SampleGoal {
  readonly code: string;
  readonly number: string;
  readonly title: string;
  /** Code of the overarching goal. */
  readonly overarchingGoal: string;
  /** Code of the goal of the year before that it carries on; absent where it is new. */
  readonly predecessor?: string;
  /** Codes of the assignments it serves. */
  readonly assignments: readonly string[];
  readonly description: string | null;
  readonly activities: readonly string[];
  readonly reviews: readonly SampleReview[];
}

/** The words and the conclusion that belong to one tertial. */
export interface SampleReview {
  readonly tertial: Tertial;
  readonly comment: string | null;
  readonly judgement: SampleJudgement | null;
}

/** What a responsible person concluded. */
export interface SampleJudgement {
  readonly verdict: Verdict;
  readonly reasonCode: JudgementReason | null;
  readonly reason: string | null;
}

/** One edition of an indicator. */
export interface SampleIndicator {
  /** Year and two digits, for example `2022-01`. */
  readonly code: string;
  /** Code of the committee goal. */
  readonly goal: string;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly construction: Construction;
  readonly timing: Timing;
  readonly aggregation: Aggregation;
  readonly dueTertials: readonly Tertial[];
  readonly definition: string | null;
  readonly method: string | null;
  /** Figures come from a survey, where people answered for themselves. */
  readonly survey?: boolean;
  /** Figures are asked for women and men as well. */
  readonly bySex?: boolean;
  /** The ends of the scale that marks are given on. */
  readonly ends?: readonly [lowest: string, highest: string] | null;
  /** Oldest first; the last one holds, an earlier one says what the target was changed from. */
  readonly targets: readonly SampleTarget[];
  readonly baseline: string | null;
  readonly lineage: Lineage;
  /** Code in last year's edition. */
  readonly predecessor: string | null;
  /** Code of the measure that it has in common with other municipalities. */
  readonly sharedMeasure?: string | null;
  readonly serviceAreas: readonly string[];
  readonly reportingUnits: readonly string[];
  /** Units whose work it is about, where another one reports. */
  readonly concernedUnits: readonly string[];
  readonly outcomes: readonly SampleOutcome[];
  readonly alternatives: readonly SampleAlternative[];
  readonly reviews: readonly SampleReview[];
}

/** A target as people write it. */
export interface SampleTarget {
  /** Read by the domain, for example `100 %` or `högst 65`. */
  readonly text: string;
  readonly note: string | null;
}

/** What a unit reported for a tertial. */
export interface SampleOutcome {
  readonly unit: string;
  readonly tertial: Tertial;
  /** As typed: `86`, `39 av 42`, `ej mätt`. */
  readonly entry: string;
  /** Why the figure is known to be wrong, where it is. */
  readonly misreport: string | null;
  /** How many answered a survey, of how many asked, where it is known. */
  readonly survey?: Survey;
  /** The same for women and men, where it was asked for. */
  readonly bySex?: Readonly<Record<Exclude<Sex, 'total'>, string>>;
}

/** What a source says the total would be without a known error. */
export interface SampleAlternative {
  readonly tertial: Tertial;
  readonly value: string;
  readonly reason: string;
  readonly source: string;
}

/** How the reasons for a missing figure are typed. */
export const absenceEntries = {
  notMeasured: 'ej mätt',
  notApplicable: 'ej aktuell',
} as const satisfies Partial<Record<Absence, string>>;

/** Every tertial of a year, for an indicator that is due in all of them. */
export const everyTertial = ['T1', 'T2', 'T3'] as const satisfies readonly Tertial[];

import { type RequestView, readCorrections } from './modules/outcome/corrections.use-case.ts';
import { type ReportView, readReport } from './modules/report/read-report.use-case.ts';
import {
  type OverviewChoice,
  type OverviewPartChoice,
  type OverviewPartView,
  type OverviewView,
  readOverview,
  readOverviewPart,
} from './modules/year/read-overview.use-case.ts';
import { readYear, type YearView } from './modules/year/read-year.use-case.ts';
import type { SignedIn } from './platform/actor.ts';
import type { Asker } from './platform/asker.ts';
import type { Database } from './platform/database.ts';
import { NotSignedIn } from './platform/failures.ts';
import { isRowId } from './platform/row-id.ts';

/** What a resolver is given: who asks, the database for the use-cases, and what the modules read of each other. */
export interface RequestContext {
  readonly database: Database;
  readonly asker: Asker;
  /** Null for a visitor. */
  readonly visitor: SignedIn | null;
  /** The name under which the visitor's session is kept; null for a visitor without one. */
  readonly session: string | null;
  /** True when sample people may sign in without a password. */
  readonly demo: boolean;
  readonly now: () => Date;
  /** The signed-in person. @throws NotSignedIn for a visitor. */
  readonly signedIn: () => SignedIn;
  readonly load: {
    /** A year, read once for each request. */
    readonly year: (year: number) => Promise<YearView | null>;
    /** The year that an indicator, a goal or an assignment belongs to, read once for each request. */
    readonly yearOf: (subjectId: string) => Promise<YearView | null>;
    /** The same read anew, after something has changed. */
    readonly changedYearOf: (subjectId: string) => Promise<YearView | null>;
    /** The overview of a tertial; null where the municipality has no such year. */
    readonly overview: (choice: OverviewChoice) => Promise<OverviewView | null>;
    /** What the overview counts in a group; null where there is none. */
    readonly overviewPart: (choice: OverviewPartChoice) => Promise<OverviewPartView | null>;
    /** A unit's report of a period, always read anew; null where there is none that the viewer may see. */
    readonly changedReportOf: (unitId: string, period: string) => Promise<ReportView | null>;
    /** Requests for correction that the viewer may decide or has made, the open ones first; always read anew. */
    readonly correctionRequests: () => Promise<readonly RequestView[]>;
  };
}

/** The context of one request. */
export function requestContext(
  given: Pick<RequestContext, 'database' | 'asker' | 'visitor' | 'session' | 'demo' | 'now'>,
): RequestContext {
  const signedIn = () => {
    if (!given.visitor) throw new NotSignedIn();
    return given.visitor;
  };
  const years = new Map<number | string, Promise<YearView | null>>();
  const read = async (choice: { year: number } | { subjectId: string }) =>
    'year' in choice || isRowId(choice.subjectId) ? readYear(given.database, signedIn(), choice) : null;
  const readOnce = (key: number | string, choice: { year: number } | { subjectId: string }) => {
    const reading = years.get(key) ?? read(choice);
    years.set(key, reading);
    return reading;
  };
  return {
    ...given,
    signedIn,
    load: {
      year: (year) => readOnce(year, { year }),
      yearOf: (subjectId) => readOnce(subjectId, { subjectId }),
      changedYearOf: (subjectId) => read({ subjectId }),
      overview: (choice) => readOverview(given.database, signedIn(), choice),
      overviewPart: (choice) => readOverviewPart(given.database, signedIn(), choice),
      changedReportOf: (unitId, period) => readReport(given.database, signedIn(), unitId, period),
      correctionRequests: async () => readCorrections(given.database, signedIn()),
    },
  };
}

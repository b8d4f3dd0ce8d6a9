import { ask, signIn, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

const figure = 'value numerator denominator absence answers invited';
const reportQuery = `query ($unit: ID!, $period: ID!) { report(unitId: $unit, period: $period) {
  id branch state revision acts ownFigures due answered unit { code }
  period { id state opensOn dueOn closesOn lockedAt canSchedule canLock }
  events { act by comment }
  changesSince { act by }
  changes { indicatorName measureUnit decimals sex before { ${figure} } after { ${figure} } savedBy }
  rows { code goal dueTertials target { operator value }
    cells { sex revision lock comparable warnings figure { ${figure} }
      before { period figure { value } } lastYear { period figure { value } } } }
} }`;
const summary = `id period { state lockedAt opensOn dueOn closesOn canSchedule canLock } fourEyes
  reports { unit { code } state revision acts mine due answered warned changed inTime lastComment }`;

/** Ids of the made-up municipality. */
export function unitId(code: string): string {
  return sampleId('9999', 'unit', code);
}

/** Acts in the made-up municipality as one of its people, by their short names. */
export function inExempelby(world: World) {
  const asked = async (person: string, query: string, variables: Record<string, unknown> = {}) =>
    ask(world.server, await signIn(world.server, person, '9999'), query, variables);
  return {
    ask: asked,
    report: (person: string, unit: string, period = '2023T1') =>
      asked(person, reportQuery, { unit: unitId(unit), period }),
    reporting: (person: string, period = '2023T1') =>
      asked(person, `query ($period: ID!) { reporting(period: $period) { periods { id } ${summary} } }`, { period }),
    toDo: (person: string) => asked(person, `{ toDo { open { ${summary} } requests { id } } }`),
    /** Moves units, given with the revisions that were seen. */
    move: (person: string, act: string, units: Readonly<Record<string, number>>, comment: string | null = null) =>
      asked(
        person,
        `mutation ($input: MoveReportsInput!) { moveReports(input: $input) { results { unitId refusal }
          reporting { reports { unit { code } state revision } } } }`,
        {
          input: {
            period: '2023T1',
            act,
            comment,
            reports: Object.entries(units).map(([code, expectedRevision]) => ({
              unitId: unitId(code),
              expectedRevision,
            })),
          },
        },
      ),
    record: (person: string, code: string, unit: string, entry: unknown, expectedRevision = 0) =>
      asked(
        person,
        `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
          __typename ... on OutcomeRefused { reason } } }`,
        {
          input: {
            indicatorId: sampleId('9999', 'indicator', code),
            unitId: unitId(unit),
            tertial: 'T1',
            expectedRevision,
            entry,
          },
        },
      ),
    /** Changes a tertial: a mutation with its arguments, written out. */
    period: (person: string, change: string) =>
      asked(person, `mutation { it: ${change} { refusal reporting { ${summary} } } }`),
  };
}

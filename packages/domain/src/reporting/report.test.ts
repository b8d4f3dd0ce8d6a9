import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PeriodState, periodStates } from './period.ts';
import { decideLocking, decideOpening, decideReopening } from './period-change.ts';
import {
  begunReport,
  changeReport,
  moveRefusal,
  type Report,
  type ReportAct,
  type ReportRules,
  type ReportState,
  reportActs,
  reportLock,
  reportMoves,
  reportStates,
  untouchedReport,
} from './report.ts';

const free: ReportRules = {
  periodState: 'open',
  missing: 0,
  actorId: 'chief',
  contributors: ['reporter'],
  fourEyes: true,
};
const handedIn: Report = { revision: 4, state: 'handedIn' };

function change(report: Report, act: ReportAct, rules: Partial<ReportRules> = {}, comment: string | null = null) {
  return changeReport(report, { act, expectedRevision: report.revision, comment }, { ...free, ...rules });
}

describe('moving a report', () => {
  test('what is handed in is the next revision, with its words', () => {
    const begun: Report = { revision: 1, state: 'inProgress' };
    expect(change(begun, 'handIn', {}, 'klart ')).toEqual({
      kind: 'accepted',
      report: { revision: 2, state: 'handedIn' },
      events: [{ act: 'handIn', comment: 'klart' }],
    });
  });

  test.each([
    ['handIn', { revision: 1, state: 'inProgress' }, { missing: 1 }, null, 'incomplete'],
    ['handIn', { revision: 2, state: 'approved' }, {}, null, 'wrongState'],
    ['approve', handedIn, { contributors: ['reporter', 'chief'] }, null, 'ownFigures'],
    ['approve', { revision: 1, state: 'inProgress' }, {}, null, 'wrongState'],
    ['sendBack', handedIn, {}, ' ', 'commentMissing'],
    ['sendBack', handedIn, {}, null, 'commentMissing'],
    ['sendBack', handedIn, {}, 'x'.repeat(10_001), 'tooLong'],
    ['sendBack', handedIn, {}, '\u0000', 'unreadable'],
    ['takeBack', { revision: 5, state: 'approved' }, {}, null, 'wrongState'],
    ['takeBack', handedIn, { periodState: 'locked' }, null, 'periodLocked'],
    ['handIn', untouchedReport, { periodState: 'upcoming' }, null, 'periodUpcoming'],
  ] as const)('%s of %o with %o is refused', (act, report, rules, comment, reason) => {
    expect(change(report, act, rules, comment)).toEqual({ kind: 'refused', reason });
  });

  test('nobody approves figures of their own, unless the municipality has allowed it', () => {
    expect(moveRefusal('handedIn', 'approve', { ...free, contributors: ['chief'] })).toBe('ownFigures');
    expect(moveRefusal('handedIn', 'approve', { ...free, contributors: ['chief'], fourEyes: false })).toBeNull();
  });

  test('what somebody else has moved is not moved again', () => {
    const seen = { act: 'approve', expectedRevision: 3, comment: null } as const;
    expect(changeReport(handedIn, seen, free)).toEqual({ kind: 'conflict' });
  });

  test('the first figure begins it, and a later one leaves it as it is', () => {
    const begun = begunReport(untouchedReport);
    expect(begun).toEqual({
      report: { revision: 1, state: 'inProgress' },
      events: [{ act: 'begin', comment: null }],
    });
    expect(begunReport(begun.report)).toEqual({ report: begun.report, events: [] });
  });

  test('figures are fixed from the hand-in until it comes back', () => {
    expect(reportStates.map(reportLock)).toEqual([null, null, 'reportHandedIn', null, 'reportApproved']);
  });
});

const beginning = { from: ['notStarted'], to: 'inProgress' } as const;

test('report.states.md draws what the rules say (UPDATE_STATES=1 draws it anew)', () => {
  const file = join(import.meta.dirname, 'report.states.md');
  const arrows = Object.entries({ begin: beginning, ...reportMoves }).flatMap(([act, { from, to }]) =>
    from.map((state) => `    ${state} --> ${to}: ${act}`),
  );
  const turns = [
    { act: 'open', decide: decideOpening },
    { act: 'lock', decide: (state: PeriodState) => decideLocking(state, 0, null) },
    { act: 'reopen', decide: (state: PeriodState) => decideReopening(state, 'fel') },
  ].flatMap(({ act, decide }) =>
    periodStates.flatMap((from) => {
      const decision = decide(from);
      return decision.kind === 'accepted' ? [`  ${from} --> ${decision.state}: ${act}`] : [];
    }),
  );
  const drawing = [
    '# How a tertial and the reports of its units move',
    '',
    'Drawn from `reportMoves` in `report.ts` and from `period-change.ts`; a test fails when it is stale, and walks its paths.',
    'Reports move only while the tertial is open; saving the first figure begins one. Locking keeps every report as it stands,',
    'and releases the tertial; opening it again lets them go on from there.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${periodStates[0]}`,
    ...turns,
    '  state open {',
    `    [*] --> ${untouchedReport.state}`,
    ...arrows,
    '  }',
    '```',
    '',
  ].join('\n');
  if (process.env.UPDATE_STATES === '1') writeFileSync(file, drawing);
  expect(readFileSync(file, 'utf8')).toBe(drawing);
});

interface Arrow {
  readonly from: string;
  readonly act: string;
  readonly to: string;
}

/** The arrows of the drawing: those of a report, which are drawn within the open tertial, and those of the tertial. */
function drawn(): { readonly report: readonly Arrow[]; readonly period: readonly Arrow[] } {
  const text = readFileSync(join(import.meta.dirname, 'report.states.md'), 'utf8');
  const arrows = (indent: string) =>
    [...text.matchAll(new RegExp(`^${indent}(\\w+) --> (\\w+): (\\w+)$`, 'gm'))].map(
      ([, from = '', to = '', act = '']) => ({ from, to, act }),
    );
  return { report: arrows('    '), period: arrows('  ') };
}

const drawing = drawn();
const people = ['reporter', 'chief', 'director'] as const;
type Person = (typeof people)[number];

/** What the paths have come to, as the drawing tells it and as the rules do. */
interface Walk {
  readonly state: string;
  readonly period: string;
  readonly report: Report;
  readonly periodState: PeriodState;
  /** False where no figure was due, so that nothing has to be saved before handing in. */
  readonly isAsked: boolean;
  readonly saver: Person | null;
  readonly sender: Person | null;
}

const beginningOfWalk: Walk = {
  state: 'notStarted',
  period: 'upcoming',
  report: untouchedReport,
  periodState: 'upcoming',
  isAsked: true,
  saver: null,
  sender: null,
};

/** Every arrow that leaves where a walk has come, in the drawing alone. */
function arrowsFrom({ state, period }: Walk): Arrow[] {
  const turns = drawing.period.filter(({ from }) => from === period);
  return period === 'open' ? [...turns, ...drawing.report.filter(({ from }) => from === state)] : turns;
}

const turnsOfPeriod = {
  open: decideOpening,
  lock: (state: PeriodState) => decideLocking(state, 1, 'Nämnden behöver den.'),
  reopen: (state: PeriodState) => decideReopening(state, 'En siffra var fel.'),
};

/** What the rules make of an act by somebody; null where they refuse it. */
function taken(walk: Walk, act: string, by: Person): Omit<Walk, 'state' | 'period'> | null {
  const { report, periodState, isAsked, saver, sender } = walk;
  if (act in turnsOfPeriod) {
    const decision = Object.entries(turnsOfPeriod).find(([name]) => name === act)?.[1](periodState);
    return decision?.kind === 'accepted' ? { report, periodState: decision.state, isAsked, saver, sender } : null;
  }
  if (act === 'begin') {
    const locked = periodState !== 'open' || reportLock(report.state) !== null;
    return locked ? null : { report: begunReport(report).report, periodState, isAsked, saver: by, sender };
  }
  const known = reportActs.find((each) => each === act);
  const decision = known && change(report, known, rulesOf(walk, by), 'så här');
  if (decision?.kind !== 'accepted') return null;
  return { report: decision.report, periodState, isAsked, saver, sender: act === 'handIn' ? by : sender };
}

function rulesOf({ periodState, isAsked, saver, sender }: Walk, actorId: Person): ReportRules {
  const contributors = [saver, sender].filter((person) => person !== null);
  return { periodState, missing: isAsked && saver === null ? 1 : 0, actorId, contributors, fourEyes: true };
}

/** Whether who acts, and what is answered, let an arrow of the drawing be gone. */
function isFree({ isAsked, saver, sender }: Walk, act: string, by: Person): boolean {
  if (act === 'handIn') return !isAsked || saver !== null;
  return act !== 'approve' || (by !== saver && by !== sender);
}

test('every path of the drawing, up to eight arrows long, goes as the rules go, and no other', () => {
  const acts = [...new Set([...drawing.report, ...drawing.period].map(({ act }) => act))];
  const gone = new Set<string>();
  let walks = 0;
  const seen = new Set<string>();
  const go = (walk: Walk, steps: number) => {
    walks += 1;
    const arrows = arrowsFrom(walk);
    for (const act of acts) {
      const arrow = arrows.find((each) => each.act === act);
      for (const by of people) {
        const next = taken(walk, act, by);
        // A figure that is saved once a report is begun leaves it where it is.
        if (act === 'begin' && arrow === undefined && next !== null) {
          expect(next.report.state).toBe(walk.state);
          continue;
        }
        expect(next !== null, `${act} by ${by} in ${walk.period} ${walk.state}`).toBe(
          arrow !== undefined && isFree(walk, act, by),
        );
        if (next === null || arrow === undefined) continue;
        gone.add(`${arrow.from} ${act} ${arrow.to}`);
        const isTurn = drawing.period.includes(arrow);
        const after: Walk = {
          ...next,
          state: isTurn ? walk.state : arrow.to,
          period: isTurn ? arrow.to : walk.period,
        };
        expect(after.report.state).toBe(after.state);
        expect(after.periodState).toBe(after.period);
        const place = [after.state, after.period, after.isAsked, after.saver, after.sender, steps].join();
        if (steps > 1 && !seen.has(place)) {
          seen.add(place);
          go(after, steps - 1);
        }
      }
    }
  };
  go(beginningOfWalk, 8);
  go({ ...beginningOfWalk, isAsked: false }, 8);
  expect(walks).toBeGreaterThan(100);
  expect(gone).toEqual(
    new Set([...drawing.report, ...drawing.period].map(({ from, act, to }) => `${from} ${act} ${to}`)),
  );
});

test('every move that is accepted raises the revision by one, and a refused one changes nothing', () => {
  const state = fc.constantFrom<ReportState>(...reportStates);
  fc.assert(
    fc.property(state, fc.nat(9), fc.nat(9), fc.constantFrom(...reportActs), (from, revision, seen, act) => {
      const decision = changeReport({ state: from, revision }, { act, expectedRevision: seen, comment: 'ord' }, free);
      if (seen !== revision) expect(decision.kind).toBe('conflict');
      if (decision.kind !== 'accepted') return;
      expect(decision.report).toEqual({ revision: revision + 1, state: reportMoves[act].to });
    }),
  );
});

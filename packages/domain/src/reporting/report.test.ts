import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PeriodState } from './period.ts';
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
    from.map((state) => `  ${state} --> ${to}: ${act}`),
  );
  const drawing = [
    "# How a unit's report moves",
    '',
    'Drawn from `reportMoves` in `report.ts`; a test fails when it is stale. Saving the first figure begins a report. Nothing',
    'moves unless the tertial is open.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${untouchedReport.state}`,
    ...arrows,
    '```',
    '',
  ].join('\n');
  if (process.env.UPDATE_STATES === '1') writeFileSync(file, drawing);
  expect(readFileSync(file, 'utf8')).toBe(drawing);
});

/** The arrows of the drawing: from where, by what, to where. */
function drawn(): { from: string; act: string; to: string }[] {
  const text = readFileSync(join(import.meta.dirname, 'report.states.md'), 'utf8');
  const arrows = [...text.matchAll(/^ {2}(\w+) --> (\w+): (\w+)$/gm)];
  return arrows.map(([, from = '', to = '', act = '']) => ({ from, to, act }));
}

const people = ['reporter', 'chief', 'director'] as const;
type Person = (typeof people)[number];
type Step = { readonly does: ReportAct | 'begin' | 'lock' | 'reopen'; readonly by: Person };

/** What ought to happen, told in another way than the rules tell it: by the drawing, and by who has had a hand in it. */
class Model {
  state = 'notStarted';
  period: PeriodState = 'open';
  answered = false;
  saver: Person | null = null;
  sender: Person | null = null;

  allows({ does, by }: Step): boolean {
    if (does === 'lock') return this.period === 'open';
    if (does === 'reopen') return this.period === 'locked';
    if (this.period === 'locked') return false;
    if (does === 'begin') return this.state !== 'handedIn' && this.state !== 'approved';
    if (!drawn().some(({ from, act }) => from === this.state && act === does)) return false;
    if (does === 'handIn') return this.answered;
    return does !== 'approve' || (by !== this.saver && by !== this.sender);
  }

  take(step: Step): void {
    const { does, by } = step;
    if (does === 'lock') this.period = 'locked';
    else if (does === 'reopen') this.period = 'open';
    else this.state = drawn().find(({ from, act }) => from === this.state && act === does)?.to ?? this.state;
    if (does === 'begin') {
      this.answered = true;
      this.saver = by;
    }
    if (does === 'handIn') this.sender = by;
  }
}

test('on every path through the drawing the rules allow the same and lead to the same place', () => {
  const step = fc.record({
    does: fc.constantFrom(...reportActs, 'begin' as const, 'lock' as const, 'reopen' as const),
    by: fc.constantFrom(...people),
  });
  const visited = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const model = new Model();
      let report = untouchedReport;
      for (const { does, by } of steps) {
        const rules = (actorId: Person): ReportRules => ({
          periodState: model.period,
          missing: model.answered ? 0 : 1,
          actorId,
          contributors: [model.saver, model.sender].filter((person) => person !== null),
          fourEyes: true,
        });
        for (const person of people) {
          const allowed = reportActs.filter((act) => moveRefusal(report.state, act, rules(person)) === null);
          expect(allowed).toEqual(reportActs.filter((act) => model.allows({ does: act, by: person })));
        }
        const next = moved(report, does, rules(by));
        expect(next !== null).toBe(model.allows({ does, by }));
        if (next === null) continue;
        model.take({ does, by });
        report = next;
        expect(report.state).toBe(model.state);
        visited.add(`${does} ${report.state}`);
      }
    }),
    { numRuns: 500 },
  );
  // The paths went over every arrow, so that nothing above holds for want of trying.
  for (const { act, to } of drawn()) expect(visited).toContain(`${act} ${to}`);
});

/** The report after a step; null where the step is refused. */
function moved(report: Report, does: Step['does'], rules: ReportRules): Report | null {
  if (does === 'lock') return rules.periodState === 'open' ? report : null;
  if (does === 'reopen') return rules.periodState === 'locked' ? report : null;
  if (does === 'begin') {
    const locked = rules.periodState !== 'open' || reportLock(report.state) !== null;
    return locked ? null : begunReport(report).report;
  }
  const decision = change(report, does, rules, 'så här');
  return decision.kind === 'accepted' ? decision.report : null;
}

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

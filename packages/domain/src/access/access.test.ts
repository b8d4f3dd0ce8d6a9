import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Act, type Actor, acts, may, type Role, roles } from './access.ts';

const root = 'committee';
const ownUnit = { unitPath: ['unit-a', 'department', root] };
const otherUnit = { unitPath: ['unit-b', 'department', root] };
const whole = { unitPath: [root] };

function actor(...grants: (readonly [Role, string])[]): Actor {
  return {
    personId: 'person',
    municipality: '9999',
    grants: grants.map(([role, unitId]) => ({ role, unitId })),
  };
}

function answer(role: Role, act: Act): string {
  const inUnit = actor([role, 'unit-a']);
  if (!may(inUnit, act, ownUnit)) return 'no';
  return may(inUnit, act, otherUnit) ? 'yes' : 'own branch';
}

describe('rights', () => {
  test('a branch is the unit and all below it, nothing above or beside', () => {
    const head = actor(['avdelningschef', 'department']);
    expect(may(head, 'outcome.record', ownUnit)).toBe(true);
    expect(may(head, 'outcome.record', { unitPath: ['department', root] })).toBe(true);
    expect(may(head, 'outcome.record', whole)).toBe(false);
    expect(may(head, 'outcome.record', { unitPath: ['unit-c', 'division', root] })).toBe(false);
  });

  test('goals are judged and commented on in the root', () => {
    expect(may(actor(['socialchef', root]), 'judgement.make', whole)).toBe(true);
    expect(may(actor(['socialchef', 'department']), 'judgement.make', whole)).toBe(false);
    expect(may(actor(['rapportor', 'unit-a']), 'comment.write', whole)).toBe(false);
  });

  test('roles add up, each in its own branch', () => {
    const both = actor(['rapportor', 'unit-a'], ['analytiker', root]);
    expect(may(both, 'outcome.record', ownUnit)).toBe(true);
    expect(may(both, 'outcome.record', otherUnit)).toBe(false);
    expect(may(both, 'outcome.readUnreleased', {})).toBe(true);
  });

  test('whoever has no role may nothing', () => {
    expect(acts.filter((act) => may(actor(), act, ownUnit))).toEqual([]);
  });

  test('an empty path is nobody’s branch', () => {
    expect(may(actor(['rapportor', 'unit-a']), 'outcome.record', { unitPath: [] })).toBe(false);
  });

  test('a committee member reads only what is closed', () => {
    const member = actor(['namndledamot', root]);
    expect(acts.filter((act) => may(member, act, whole))).toEqual([
      'year.read',
      'history.read',
      'comparison.read',
      'view.keep',
      'export.read',
    ]);
  });
});

test('access-matrix.md tells what the rules say (UPDATE_MATRIX=1 writes it anew)', () => {
  const file = join(import.meta.dirname, '../../access-matrix.md');
  const matrix = [
    '# Who may do what',
    '',
    'Generated from the rules in `src/access/access.ts`; a test fails when it is stale. "own branch": in the unit the role was',
    'given in and all below it.',
    '',
    `| act | ${roles.join(' | ')} |`,
    `| --- |${' --- |'.repeat(roles.length)}`,
    ...acts.map((act) => `| \`${act}\` | ${roles.map((role) => answer(role, act)).join(' | ')} |`),
    '',
  ].join('\n');
  if (process.env.UPDATE_MATRIX === '1') writeFileSync(file, matrix);
  expect(readFileSync(file, 'utf8')).toBe(matrix);
});

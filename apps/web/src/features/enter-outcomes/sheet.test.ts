import { describe, expect, it } from 'vitest';
import type { CellInput } from './__generated__/operations.ts';
import type { FieldDraft } from './field.ts';
import { figurePatch } from './parts.ts';
import { previewPaste, readBlock } from './paste.ts';
import { cellsOf } from './report-rows.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';
import { createSheet, fieldName, type SendAnswer } from './sheet.ts';

const rows = [
  sampleRow('a', { survey: true }),
  sampleRow('b', { cells: [sampleCell('cell-b', { figure: sampleFigure('40'), revision: 3, comment: 'Ny grupp.' })] }),
  sampleRow('c', { cells: [sampleCell('cell-c', { lock: 'notPermitted' })] }),
];
const a = fieldName('cell-a');
const b = fieldName('cell-b');

type Reply = (cells: CellInput[]) => Promise<SendAnswer>;

/** A server that saves all it gets, one revision at a time. */
function saving(): Reply {
  const revisions = new Map([['indicator-b', 3]]);
  return async (cells) => {
    const fresh = cells.map(({ indicatorId, entry, answers = null, invited = null }) => {
      const revision = (revisions.get(indicatorId) ?? 0) + 1;
      revisions.set(indicatorId, revision);
      const figure = entry.value === undefined ? null : { ...sampleFigure(entry.value), answers, invited };
      return [indicatorId.replace('indicator', 'cell'), { figure, revision, savedAt: '2023-05-02T12:05:00Z' }] as const;
    });
    return { results: cells.map(() => ({ saved: true, conflict: false, refusal: null })), cells: new Map(fresh) };
  };
}

function start(reply: Reply = saving(), shown = rows) {
  const sent: { cells: CellInput[]; pasted: boolean }[] = [];
  const drafts = new Map<string, FieldDraft>();
  const world = {
    answer: reply,
    now: () => '2023-05-02T12:05:00Z',
    readDraft: (field: string) => drafts.get(field) ?? null,
    keepDraft: (field: string, draft: FieldDraft | null) => {
      if (draft === null) drafts.delete(field);
      else drafts.set(field, draft);
    },
    send: (cells: CellInput[], pasted: boolean) => {
      sent.push({ cells, pasted });
      return world.answer(cells);
    },
  };
  return { sheet: createSheet(shown, world), again: () => createSheet(shown, world), sent, drafts, world };
}

type Started = ReturnType<typeof start>;

function write({ sheet }: Pick<Started, 'sheet'>, field: string, text: string) {
  sheet.open(field, text);
  return sheet.leave(field);
}

/** The fields in which figures are written. */
const figures = (of: typeof rows) => cellsOf(of).map((place) => ({ ...place, part: 'figure' as const }));

/** Lets what has been sent be answered. */
const settle = () => new Promise((done) => setTimeout(done));

describe('writing in a sheet', () => {
  it('saves a cell with all that it holds and the revision that was seen', async () => {
    const own = start();
    write(own, b, '41');
    expect(own.sent).toEqual([
      {
        pasted: false,
        cells: [
          {
            indicatorId: 'indicator-b',
            sex: 'total',
            expectedRevision: 3,
            entry: { value: '41' },
            accepted: null,
            comment: 'Ny grupp.',
          },
        ],
      },
    ]);
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'saved', at: '2023-05-02T12:05:00Z' });
    expect(own.drafts.size).toBe(0);
  });

  it('keeps what is typed while an earlier value is being saved, and saves it after that with the revision it got', async () => {
    const own = start();
    write(own, b, '41');
    own.sheet.open(b, '4');
    own.sheet.type(b, '42');
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'editing', text: '42', initial: '41' });
    own.sheet.leave(b);
    await settle();
    expect(own.sent.map(({ cells }) => [cells[0]?.expectedRevision, cells[0]?.entry])).toEqual([
      [3, { value: '41' }],
      [4, { value: '42' }],
    ]);
    expect(own.sheet.state(b).kind).toBe('saved');
    own.sheet.step('undone');
    await settle();
    expect(own.sent[2]?.cells[0]?.entry).toEqual({ value: '41' });
  });

  it('sends the next value of a cell although it was left before the first was answered, and even when it is the old one', async () => {
    const own = start();
    write(own, b, '41');
    write(own, b, '40');
    await settle();
    expect(own.sent.map(({ cells }) => cells[0]?.entry)).toEqual([{ value: '41' }, { value: '40' }]);
    expect(own.sheet.state(b).kind).toBe('saved');
    expect(own.sheet.unsaved()).toBe(0);
    expect(own.drafts.size).toBe(0);
  });

  it('does not lose a value that met another’s while the next was typed and given up', async () => {
    const met = { figure: sampleFigure('45'), revision: 4, savedBy: 'Elis', savedAt: '2023-05-02T11:00:00Z' };
    const own = start(async () => ({
      results: [{ saved: false, conflict: true, refusal: null }],
      cells: new Map([['cell-b', met]]),
    }));
    write(own, b, '41');
    own.sheet.open(b, '9');
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'editing', text: '9' });
    own.sheet.cancel(b);
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'conflicted', text: '41', rival: { revision: 4 } });
  });

  it('sends nothing that cannot be read, and nothing in a locked cell', () => {
    const own = start();
    expect(write(own, a, '120')).toBe(false);
    expect(own.sheet.state(a)).toMatchObject({ kind: 'editing', insisted: true });
    own.sheet.open(fieldName('cell-c'), '5');
    expect(own.sheet.state(fieldName('cell-c')).kind).toBe('resting');
    expect(own.sent).toEqual([]);
  });

  it('never lets two fields of a cell overtake one another', async () => {
    const own = start();
    write(own, a, '50');
    write(own, fieldName('cell-a', 'answers'), '18');
    await settle();
    expect(own.sent.map(({ cells }) => cells[0]?.expectedRevision)).toEqual([0, 1]);
    expect(own.sent[1]?.cells[0]).toMatchObject({ entry: { value: '50' }, answers: 18 });
    expect(own.sheet.state(fieldName('cell-a', 'answers')).kind).toBe('saved');
  });

  it('shows the other’s value at a conflict, and keeps one’s own on top of it', async () => {
    const met = { figure: sampleFigure('45'), revision: 4, savedBy: 'Elis', savedAt: '2023-05-02T11:00:00Z' };
    const own = start(async () => ({
      results: [{ saved: false, conflict: true, refusal: null }],
      cells: new Map([['cell-b', met]]),
    }));
    write(own, b, '41');
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'conflicted', rival: { savedBy: 'Elis', revision: 4 } });
    own.world.answer = saving();
    own.sheet.keepMine(b);
    await settle();
    expect(own.sent[1]?.cells[0]).toMatchObject({ expectedRevision: 4, entry: { value: '41' } });
    expect(own.sheet.state(b).kind).toBe('saved');
  });
});

describe('drafts', () => {
  it('keep what is being typed, and what could not be sent, until it is saved', async () => {
    const own = start(() => Promise.reject(new TypeError('Failed to fetch')));
    own.sheet.open(a, '5');
    write(own, b, '41');
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'waiting', phase: 'offline' });
    expect(own.sheet.unsaved()).toBe(1);

    own.world.answer = saving();
    const later = own.again();
    expect(later.state(a)).toEqual({ kind: 'drafted', text: '5', revision: 0 });
    later.reconnect();
    await settle();
    expect(later.state(b).kind).toBe('saved');
    expect([...own.drafts.keys()]).toEqual([a]);
  });

  const savedBy = { savedBy: 'Elis', savedAt: '2023-05-02T11:00:00Z' };
  const overtaken = [
    sampleRow('b', { cells: [sampleCell('cell-b', { figure: sampleFigure('45'), revision: 4, ...savedBy })] }),
  ];

  it.each([
    ['typed', false],
    ['waiting to be sent', true],
  ])('%s before somebody else saved stand beside the other’s value until one has chosen', async (_, pending) => {
    const own = start();
    own.drafts.set(b, { text: '41', revision: 3, pending });
    const conflict = { kind: 'conflicted', text: '41', rival: { revision: 4, savedBy: 'Elis' } };
    const later = createSheet(overtaken, own.world);
    later.reconnect();
    await settle();
    expect(later.state(b)).toMatchObject(conflict);
    expect(own.sent).toEqual([]);
    expect(createSheet(overtaken, own.world).state(b)).toMatchObject(conflict);
    later.takeTheirs(b);
    expect(own.drafts.size).toBe(0);
  });

  it('that say what is saved already are forgotten', () => {
    const own = start();
    own.drafts.set(b, { text: '45', revision: 3, pending: true });
    expect(createSheet(overtaken, own.world).state(b).kind).toBe('resting');
    expect(own.drafts.size).toBe(0);
  });

  it('of a value that met another’s are still of the revision that was seen', async () => {
    const own = start(async () => ({
      results: [{ saved: false, conflict: true, refusal: null }],
      cells: new Map([['cell-b', { figure: sampleFigure('45'), revision: 4, ...savedBy }]]),
    }));
    write(own, b, '41');
    await settle();
    expect(own.drafts.get(b)).toMatchObject({ text: '41', revision: 3, pending: false });
  });
});

describe('undoing', () => {
  it('takes a pasted block back in one request, and does it again', async () => {
    const own = start();
    own.sheet.paste(previewPaste(readBlock('60\n61\n62'), figures(rows)).lines);
    own.sheet.step('undone');
    await settle();
    own.sheet.step('redone');
    await settle();
    expect(own.sent.map(({ pasted, cells }) => [pasted, cells.map(({ entry }) => entry)])).toEqual([
      [true, [{ value: '60' }, { value: '61' }]],
      [false, [{ empty: true }, { value: '40' }]],
      [false, [{ value: '60' }, { value: '61' }]],
    ]);
  });

  it('takes back what could not be sent, without sending anything', async () => {
    const own = start(() => Promise.reject(new TypeError('Failed to fetch')));
    write(own, b, '41');
    write(own, fieldName('cell-a', 'answers'), '18');
    await settle();
    expect(own.sheet.unsaved()).toBe(2);
    own.sheet.step('undone');
    expect(own.sheet.state(fieldName('cell-a', 'answers')).kind).toBe('resting');
    own.sheet.step('undone');
    expect(own.sheet.state(b).kind).toBe('resting');
    expect([own.sheet.unsaved(), own.drafts.size]).toEqual([0, 0]);
    const tries = own.sent.length;
    own.sheet.reconnect();
    await settle();
    expect(own.sent.length).toBe(tries);
    own.world.answer = saving();
    own.sheet.step('redone');
    await settle();
    expect(own.sent.at(-1)?.cells[0]?.entry).toEqual({ value: '41' });
  });

  it('goes back to the value before, where several wait for contact', async () => {
    const own = start(() => Promise.reject(new TypeError('Failed to fetch')));
    write(own, b, '41');
    await settle();
    write(own, b, '42');
    await settle();
    own.sheet.step('undone');
    await settle();
    expect(own.sheet.state(b)).toMatchObject({ kind: 'waiting', phase: 'offline', text: '41' });
    own.sheet.step('undone');
    expect(own.sheet.state(b).kind).toBe('resting');
  });

  it('empties several cells as one step', async () => {
    const own = start();
    own.sheet.empty(['cell-a', 'cell-b', 'cell-c'].map((cellId) => ({ cellId, part: 'figure' })));
    await settle();
    own.sheet.step('undone');
    await settle();
    expect(own.sent.map(({ cells }) => cells.map(({ entry }) => entry))).toEqual([
      [{ empty: true }],
      [{ value: '40' }],
    ]);
  });
});

describe('a survey', () => {
  const figure = { ...sampleFigure('40'), answers: 30, invited: 60 };
  const survey = [sampleRow('s', { survey: true, cells: [sampleCell('cell-s', { figure, revision: 1 })] })];
  const all = (['figure', 'answers', 'invited'] as const).map((part) => ({ cellId: 'cell-s', part }));
  const told = (own: ReturnType<typeof start>) =>
    own.sent.map(({ cells }) => cells.map(({ entry, answers, invited }) => ({ entry, answers, invited })));
  const saved = { entry: { value: '40' }, answers: 30, invited: 60 };

  it('is emptied with its answers as one step, and comes back whole', async () => {
    const own = start(saving(), survey);
    own.sheet.empty(all);
    await settle();
    own.sheet.step('undone');
    await settle();
    expect(told(own)).toEqual([[{ entry: { empty: true }, answers: null, invited: null }], [saved]]);
  });

  it('is pasted with its answers as one step, and comes back whole', async () => {
    const own = start(saving(), survey);
    const fields = cellsOf(survey).flatMap((place) => all.map(({ part }) => ({ ...place, part })));
    own.sheet.paste(previewPaste(readBlock('41\n50\n95'), fields).lines);
    await settle();
    own.sheet.step('undone');
    await settle();
    expect(told(own)).toEqual([[{ entry: { value: '41' }, answers: 50, invited: 95 }], [saved]]);
  });
});

it('a survey that was pasted without contact comes back whole after a reload', async () => {
  const figure = { ...sampleFigure('40'), answers: 30, invited: 60 };
  const survey = [sampleRow('s', { survey: true, cells: [sampleCell('cell-s', { figure, revision: 1 })] })];
  const own = start(() => Promise.reject(new TypeError('Failed to fetch')), survey);
  const fields = cellsOf(survey).flatMap((place) =>
    (['figure', 'answers', 'invited'] as const).map((part) => ({ ...place, part })),
  );
  own.sheet.paste(previewPaste(readBlock('41\n50\n95'), fields).lines);
  await settle();
  own.world.answer = saving();
  own.again().reconnect();
  await settle();
  expect(own.sent.at(-1)?.cells[0]).toMatchObject({ entry: { value: '41' }, answers: 50, invited: 95 });
});

it('an absence takes the survey’s answers away', async () => {
  const own = start();
  own.sheet.choose(a, figurePatch({ kind: 'absent', reason: 'notMeasured' }));
  expect(own.sent[0]?.cells[0]).toMatchObject({ entry: { absence: 'notMeasured' }, answers: null, invited: null });
});

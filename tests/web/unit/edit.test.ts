import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { parsePath, setAt } from '../../../models/scenario/path.ts';
import { openDraft } from '../../../web/state/draft.ts';
import { edit } from '../../../web/state/edit.ts';
import { redo, undo } from '../../../web/state/history.ts';
import { savedAs, takeTheirs } from '../../../web/state/versions.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const CAP = 'teams[0].posts[0].capPerFte';
const opened = () => openDraft('team', 1, shipped());
const capOf = ({ scenario }: ReturnType<typeof opened>) => scenario.teams[0].posts[0].capPerFte;

describe('an edit', () => {
  test('changes one input and leaves the draft that it came from as it was', () => {
    const before = opened();
    const after = edit(before, CAP, 12);
    expect(capOf(after)).toBe(12);
    expect(capOf(before)).toEqual(shipped().teams[0].posts[0].capPerFte);
    expect([before.dirty, after.dirty]).toEqual([false, true]);
  });

  test('of a figure drops its source and note, for the number is now the reader’s own', () => {
    const draft = edit(opened(), CAP, {
      value: 18,
      low: 15,
      high: 20,
      source: 'N001',
      note: 'as counted',
    });
    expect(capOf(draft)).toEqual({ value: 18, low: 15, high: 20 });
  });

  test('of one end of the range of a figure makes the whole figure the reader’s own', () => {
    const figure = { value: 18, low: 15, high: 20 };
    const draft = openDraft(
      'team',
      1,
      setAt(shipped(), parsePath(CAP) ?? [], { ...figure, source: 'N001' }),
    );
    for (const changed of [{ low: 14 }, { high: 21 }]) {
      expect(capOf(edit(draft, CAP, { ...figure, ...changed }))).toEqual({ ...figure, ...changed });
    }
    expect(capOf(edit(edit(draft, CAP, 11), CAP, figure))).toEqual({ ...figure, source: 'N001' });
  });

  test('that leaves a figure as it is leaves its source too', () => {
    const draft = opened();
    expect(edit(draft, CAP, capOf(draft))).toBe(draft);
  });

  test('that is wrong is kept as typed, with what is wrong in words', () => {
    const draft = edit(opened(), CAP, 'twenty');
    expect(draft.problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      `${CAP} is not a number`,
    ]);
    expect(edit(draft, CAP, 20).problems).toEqual([]);
  });

  test('with undefined leaves the input out', () => {
    const draft = edit(opened(), 'recruitment.maxStartsPerMonth', 3);
    const without = edit(draft, 'recruitment.maxStartsPerMonth', undefined);
    expect('maxStartsPerMonth' in without.scenario.recruitment).toBe(false);
  });

  test('of several inputs at once is one step', () => {
    const draft = edit(opened(), [CAP, 'teams[0].posts[0].establishedFte'], 200);
    expect(undo(draft).dirty).toBe(false);
  });

  test('back to the saved figure brings back its source, and is no longer unsaved work', () => {
    const draft = edit(edit(opened(), CAP, 11), CAP, 18);
    expect(draft.dirty).toBe(false);
    expect(capOf(draft)).toEqual(shipped().teams[0].posts[0].capPerFte);
  });
});

describe('undo', () => {
  test('takes back all that was typed in one field, then what came before', () => {
    const typed = edit(edit(edit(opened(), 'name', 'A'), CAP, 1), CAP, 15);
    expect(undo(typed).scenario.name).toBe('A');
    expect(undo(undo(typed)).dirty).toBe(false);
    expect(undo(undo(undo(typed)))).toEqual(undo(undo(typed)));
  });

  test('is taken back by redo, until something else is edited', () => {
    const draft = edit(opened(), CAP, 15);
    expect(capOf(redo(undo(draft)))).toBe(15);
    expect(redo(edit(undo(draft), 'name', 'B')).scenario.name).toBe('B');
    expect(edit(undo(draft), 'name', 'B').future).toEqual([]);
  });

  test('of several steps is taken back step by step, the last that was undone last', () => {
    const caps = [11, 12, 13];
    const steps = [opened()];
    for (const cap of caps) {
      steps.push(edit(edit(steps[steps.length - 1], 'name', `Before ${cap}`), CAP, cap));
    }
    const undone = caps.reduce((draft) => undo(undo(draft)), steps[caps.length]);
    expect(undone.dirty).toBe(false);
    let draft = undone;
    for (const step of steps.slice(1)) {
      draft = redo(redo(draft));
      expect(draft.scenario).toEqual(step.scenario);
    }
    expect(undo(draft).scenario.name).toBe(`Before ${caps[caps.length - 1]}`);
  });

  test('goes back over the latest steps, where there are more than are kept', () => {
    const edits = 110;
    let draft = opened();
    for (let step = 1; step <= edits; step++) {
      draft = edit(draft, step % 2 === 0 ? 'name' : 'summary', `Step ${step}`);
    }
    const kept = draft.past.length;
    expect(kept).toBeLessThan(edits);
    // The last is what stood before the last edit, and so on back.
    const stepOf = ({ name, summary }: Scenario) => [name, summary].toSorted();
    expect(draft.past.map(stepOf)).toEqual(
      Array.from({ length: kept }, (_, place) => {
        const step = edits - kept + place;
        return [`Step ${step - 1}`, `Step ${step}`].toSorted();
      }),
    );
    expect(undo(draft).scenario).toEqual(draft.past[kept - 1]);
  });

  test('brings back one’s own work after somebody else’s version was taken', () => {
    const mine = edit(opened(), CAP, 15);
    const taken = takeTheirs(mine, 2, { ...shipped(), name: 'Theirs' });
    expect([taken.scenario.name, taken.dirty, taken.baseVersion]).toEqual(['Theirs', false, 2]);
    expect(capOf(undo(taken))).toBe(15);
    expect(undo(taken).dirty).toBe(true);
  });
});

test('what was edited while a save was under way stays unsaved', () => {
  const sent = edit(opened(), CAP, 15);
  const meanwhile = edit(sent, 'name', 'Later');
  const after = savedAs(meanwhile, 2, sent.scenario);
  expect([after.baseVersion, after.dirty, after.scenario.name]).toEqual([2, true, 'Later']);
});

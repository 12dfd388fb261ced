import { dayNumber, isoDate } from '../calendar/dates.ts';
import { type Timeline, workingDayIndex } from '../calendar/timeline.ts';
import { notesOf } from '../fields/fields.ts';
import { schemaAt } from '../fields/walk.ts';
import { scenarioSchema } from '../inputs/scenario.ts';
import {
  changedTo,
  changesInput,
  ftePerPersonAt,
  type InputChange,
  inOrder,
} from '../scenario/dated-input.ts';
import { getAt, parsePath, setAt } from '../scenario/path.ts';
import type { PlainScenario } from './ranged-inputs.ts';

/** From a working day on, these changes hold; each applies to what those before it have made. */
export interface Epoch {
  fromDay: number;
  apply: (plain: PlainScenario) => PlainScenario;
}

/**
 * The stretches of time between dated changes of inputs. The first is the position that was given: what
 * changes on the first day changes that morning, as on any other day.
 */
export function epochs(scenario: PlainScenario, line: Timeline): Epoch[] {
  const settings = inOrder(scenario.changes.filter(changesInput)).map((change) => {
    const parts = parsePath(change.path) ?? [];
    const schema = schemaAt(scenarioSchema, scenario, parts);
    return {
      change,
      parts,
      notes: schema && notesOf(schema),
      person: ftePerPersonAt(scenario, parts),
      steps: stepsOf(change, line),
    };
  });
  const starts = new Set<number>();
  for (const { change, steps } of settings) {
    for (const { fromDay } of steps) starts.add(fromDay);
    if (change.until !== undefined) starts.add(workingDayIndex(line, change.until));
  }
  const changes = [...starts]
    .filter((fromDay) => fromDay < line.days.length)
    .sort((a, b) => a - b)
    .map(
      (fromDay): Epoch => ({
        fromDay,
        apply: (plain) =>
          settings.reduce((changed, { change, parts, notes, person, steps }) => {
            const ended =
              change.until !== undefined && workingDayIndex(line, change.until) <= fromDay;
            const step = steps.findLast((each) => each.fromDay <= fromDay);
            if (ended || !step) return changed;
            const before = getAt(changed, parts);
            return setAt(changed, parts, changedTo(change, before, step.reached, notes, person));
          }, plain),
      }),
    );
  return [{ fromDay: 0, apply: (plain) => plain }, ...changes];
}

/** The weekly steps by which a change is reached: at once, or a part each week. */
function stepsOf(change: InputChange, line: Timeline): { fromDay: number; reached: number }[] {
  const weeks = change.rampWeeks ?? 0;
  if (weeks === 0) return [{ fromDay: workingDayIndex(line, change.on), reached: 1 }];
  return Array.from({ length: weeks }, (_, week) => ({
    fromDay: workingDayIndex(line, isoDate(dayNumber(change.on) + 7 * week)),
    reached: (week + 1) / weeks,
  }));
}

import { dayNumber, isoDate } from '../calendar/dates.ts';
import { type Timeline, workingDayIndex } from '../calendar/timeline.ts';
import { getAt, parsePath, setAt } from '../scenario/path.ts';
import type { PlainScenario } from './ranged-inputs.ts';

type Setting = Extract<PlainScenario['changes'][number], { kind: 'set' }>;

/** From a working day on, these settings hold; later ones in the list win. */
export interface Epoch {
  fromDay: number;
  apply: (plain: PlainScenario) => PlainScenario;
}

/**
 * The stretches of time between dated changes of inputs. The first is the position that was given: what
 * changes on the first day changes that morning, as on any other day.
 */
export function epochs(scenario: PlainScenario, line: Timeline): Epoch[] {
  const settings = scenario.changes
    .filter((change): change is Setting => change.kind === 'set')
    .map((change) => ({
      change,
      parts: parsePath(change.path) ?? [],
      steps: stepsOf(change, line),
    }));
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
          settings.reduce((changed, { change, parts, steps }) => {
            const ended =
              change.until !== undefined && workingDayIndex(line, change.until) <= fromDay;
            const step = steps.findLast((each) => each.fromDay <= fromDay);
            if (ended || !step) return changed;
            const before = getAt(changed, parts);
            const value =
              typeof change.to === 'number' && typeof before === 'number'
                ? before + (change.to - before) * step.reached
                : change.to;
            return setAt(changed, parts, value);
          }, plain),
      }),
    );
  return [{ fromDay: 0, apply: (plain) => plain }, ...changes];
}

/** The weekly steps by which a change is reached: at once, or a part each week. */
function stepsOf(change: Setting, line: Timeline): { fromDay: number; reached: number }[] {
  const weeks = change.rampWeeks ?? 0;
  if (weeks === 0) return [{ fromDay: workingDayIndex(line, change.on), reached: 1 }];
  return Array.from({ length: weeks }, (_, week) => ({
    fromDay: workingDayIndex(line, isoDate(dayNumber(change.on) + 7 * week)),
    reached: (week + 1) / weeks,
  }));
}

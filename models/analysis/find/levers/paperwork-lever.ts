import type { Quantity, Scenario } from '../../../inputs/scenario.ts';
import { isRanged, valueOf } from '../../../scenario/quantity.ts';
import type { LeverFound } from './lever.ts';

/** The hours of a stage, of which recording is part. */
const HOURS = ['hoursPerCase', 'hoursPerMonth'] as const;

/**
 * The hours that stages of cases need, all as a share of what they are: what is left of them where less is
 * recorded. Ranges keep their shape, and what is drawn together stays so; hours that a dated change sets are
 * scaled with them. Front-door work, handovers and duty stay as they are.
 * @param at where the lever stands in the question
 */
export function paperworkLever(scenario: Scenario, at: string): LeverFound {
  const paths = scenario.stages.flatMap((_, stage) =>
    HOURS.map((key) => `stages[${stage}].${key}`),
  );
  if (!needsHours(scenario, paths)) {
    return {
      problem: {
        path: `${at}.kind`,
        value: 'paperwork-hours',
        rule: 'has nothing to lessen: no stage of a case needs hours here',
        remedy: 'give the stages hours, or choose another lever',
      },
    };
  }
  return {
    lever: {
      kind: 'paperwork-hours',
      label: 'Hours that cases need, as a share of today’s',
      unit: 'share',
      whole: false,
      now: 1,
      most: 1,
      datedSets: 'scaled',
      paths,
      apply: (before, share) => ({
        ...before,
        stages: before.stages.map((stage) => ({
          ...stage,
          hoursPerCase: scaled(stage.hoursPerCase, share),
          hoursPerMonth: scaled(stage.hoursPerMonth, share),
        })),
        changes: before.changes.map((change) =>
          change.kind === 'set' && paths.includes(change.path) && typeof change.to === 'number'
            ? { ...change, to: change.to * share }
            : change,
        ),
      }),
    },
  };
}

/** Whether a stage needs hours on the first day, or a dated change may make it. */
const needsHours = ({ stages, changes }: Scenario, paths: readonly string[]): boolean =>
  stages.some((stage) => HOURS.some((key) => valueOf(stage[key]) > 0)) ||
  changes.some((change) => change.kind === 'set' && paths.includes(change.path));

/** Hours and their range, of which no source speaks any more. */
function scaled(hours: Quantity, share: number): Quantity {
  if (!isRanged(hours)) return valueOf(hours) * share;
  const { value, low, high, distribution } = hours;
  return {
    value: value * share,
    low: low * share,
    high: high * share,
    ...(distribution ? { distribution } : {}),
  };
}

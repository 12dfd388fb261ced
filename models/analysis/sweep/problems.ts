import type { Scenario } from '../../inputs/scenario.ts';
import { FRONT_DOOR_DAYS } from '../../inputs/streams.ts';
import { problemWithin } from '../../scenario/input-words.ts';
import { formatPath } from '../../scenario/path.ts';
import type { Problem } from '../../scenario/problem.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { validateScenario } from '../../scenario/validate.ts';
import { rangeProblems, valuesOf } from '../stepped-range.ts';
import { tellingValues } from '../telling-values.ts';
import { withNumbers } from '../with-numbers.ts';
import { standingOf } from './limit-answer.ts';
import { possibleRangeWords } from './possible-range.ts';
import type { SweepQuestion } from './question.ts';
import { type SweptInput, sweptInput } from './swept-input.ts';
import { usualStep } from './usual-range.ts';

/** More values than a table can show. */
const MOST_VALUES = 41;

/** All that is wrong with a sweep of a scenario, each with what would be possible instead. */
export function sweepProblems(scenario: Scenario, question: SweepQuestion): Problem[] {
  const found = sweptInput(scenario, question.swept);
  const swept = 'swept' in found ? found.swept : undefined;
  const isWhole = swept?.leastStep === 1;
  const range = rangeProblems(question, {
    most: MOST_VALUES,
    usualStep: usualStep(question.to - question.from, isWhole),
    isWhole: isWhole && swept.capLines === undefined,
  });
  return [
    ...('problem' in found ? [found.problem] : []),
    ...range,
    ...(swept && range.length === 0 ? valueProblems(scenario, swept, question) : []),
    ...precisionProblems(question),
    ...limitProblems(scenario, question),
  ];
}

/** The first value that the scenario cannot have, by its own limits and rules. */
function valueProblems(scenario: Scenario, swept: SweptInput, question: SweepQuestion): Problem[] {
  const own = swept.paths.map(formatPath);
  const values = valuesOf(question);
  const problemsAt = (value: number) =>
    validateScenario(withNumbers(scenario, swept.paths, value)).problems;
  if (tellingValues(values).every((value) => problemsAt(value).length === 0)) return [];
  const last = values[values.length - 1];
  for (const value of values) {
    const [problem] = problemsAt(value);
    if (!problem) continue;
    const isTied = !own.includes(problem.path);
    const isEnd = value === values[0] || value === last;
    return [
      {
        path: value === values[0] ? 'from' : problemsAt(last).length > 0 ? 'to' : 'step',
        value: `${value}${isEnd ? '' : ', one of the values tried,'}`,
        rule: isTied ? `cannot be simulated (${problemWithin(scenario, problem)})` : problem.rule,
        remedy: possibleRangeWords(scenario, swept.paths, question),
      },
    ];
  }
  return [];
}

/** A chance so near to certain that even futures which all keep the limit would not show it. */
function precisionProblems({ chance, replications }: SweepQuestion): Problem[] {
  if (tells(replications, chance)) return [];
  let enough = replications;
  while (!tells(enough, chance)) enough += 10;
  return [
    {
      path: 'replications',
      value: String(replications),
      rule: `is too few to tell a chance of ${chance} from certainty`,
      remedy: `give at least ${enough}, or ask for a chance of at most ${highestTold(replications)}`,
    },
  ];
}

/** The highest chance, in hundredths, that so many futures can tell from certainty. */
const highestTold = (replications: number): number =>
  Array.from({ length: 99 }, (_, at) => (99 - at) / 100).find((chance) =>
    tells(replications, chance),
  ) ?? 0;

/** Whether futures that all keep the limit show the chance that is wanted. */
export const tells = (futures: number, chance: number): boolean =>
  standingOf({ probability: 1 }, chance, futures) === 'met';

/** A limit below the days that every case spends at the front door before it may be allocated. */
function limitProblems(scenario: Scenario, { waitLimitDays }: SweepQuestion): Problem[] {
  const frontDoor = scenario.streams.map((stream) => ({
    days: valueOf(stream.daysBeforeAllocation),
    firstStage: stream.firstStage,
  }));
  const least = Math.min(...frontDoor.map(({ days }) => days));
  const first = new Set(frontDoor.map(({ firstStage }) => firstStage));
  const onlyFirst = scenario.stages.every(
    ({ id, allocation }) => allocation !== 'worker' || first.has(id),
  );
  if (!onlyFirst || waitLimitDays >= least) return [];
  return [
    {
      path: 'waitLimitDays',
      value: String(waitLimitDays),
      rule: `is shorter than the ${least} working days or more that every case spends at the front door`,
      remedy: `give at least ${least}, or lower “${FRONT_DOOR_DAYS}” in the scenario`,
    },
  ];
}

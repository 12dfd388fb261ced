import type { Scenario } from '../../inputs/scenario.ts';
import { formatPath, getAt } from '../../scenario/path.ts';
import { type AnyQuantity, isDrawn } from '../../scenario/quantity.ts';
import type { Lab } from '../lab.ts';
import { setsOneOf } from '../set-aside.ts';
import { valuesOf } from '../stepped-range.ts';
import { withNumbers } from '../with-numbers.ts';
import { inTurn } from './in-turn.ts';
import { limitAnswer } from './limit-answer.ts';
import type { SweepQuestion } from './question.ts';
import type { SweepFindings, WhenFull } from './result.ts';
import { softDaysOf } from './soft-days.ts';
import {
  type OutcomeFutures,
  type OutcomeOrder,
  outcomeOf,
  outcomeWithFutures,
} from './sweep-outcome.ts';
import { type SweptInput, sweptInput } from './swept-input.ts';
import { ruleChanges, withWhenFull } from './variants.ts';

/** A question made ready to simulate. */
export interface SweepPlan {
  scenario: Scenario;
  seed: string;
  question: SweepQuestion;
  swept: SweptInput;
  /** Whose measures are read, by its place; undefined for the whole service. */
  team: number | undefined;
  values: readonly number[];
  sides: readonly WhenFull[];
  /** Undefined where only the team’s own rule is tried. */
  softAfterDays: number | undefined;
  /** Futures that the values take in all. */
  futures: number;
}

/** Values simulated at the same time: enough that no thread waits for the last block of one. */
const AT_ONCE = 2;

/** @throws an Error for an input that the scenario does not have; `sweepProblems` finds these first */
export function plannedSweep(scenario: Scenario, seed: string, question: SweepQuestion): SweepPlan {
  const found = sweptInput(scenario, question.swept);
  if ('problem' in found) throw new Error(`${found.problem.value} ${found.problem.rule}`);
  const { swept } = found;
  const asked = question.swept;
  const both = asked.kind === 'cap' && asked.whenFull !== 'as-set';
  const values = valuesOf(question);
  const sides = sidesOf(asked);
  return {
    scenario,
    seed,
    question,
    swept,
    team: swept.team,
    values,
    sides,
    softAfterDays: both
      ? (asked.softAfterDays ?? softDaysOf(scenario, asked.team, asked.whenFull))
      : undefined,
    futures: (values.length * sides.length + 1) * question.replications,
  };
}

function sidesOf(asked: SweepQuestion['swept']): readonly WhenFull[] {
  if (asked.kind !== 'cap' || asked.whenFull === 'as-set') return ['as set'];
  return asked.whenFull === 'both' ? ['hard', 'soft'] : ['hard', 'duty'];
}

/** The scenario with what its team does when full, on one side of hard and soft. */
export const onSide = (
  { scenario, team, softAfterDays }: Pick<SweepPlan, 'scenario' | 'team' | 'softAfterDays'>,
  whenFull: WhenFull,
): Scenario =>
  team === undefined ? scenario : withWhenFull(scenario, team, whenFull, softAfterDays ?? 0);

/** What was simulated, and the futures of each value: for each side in the order of the values. */
export interface SimulatedValues extends Pick<SweepFindings, 'unchanged' | 'variants'> {
  futures: readonly (readonly OutcomeFutures[])[];
}

/** Simulates every value, and the scenario unchanged. */
export async function simulateValues(lab: Lab, plan: SweepPlan): Promise<SimulatedValues> {
  const { scenario, seed, question, swept, team, values, sides } = plan;
  const { replications, waitLimitDays, chance } = question;
  const orderOf = (of: Scenario): OutcomeOrder => ({
    scenario: of,
    seed,
    team: team === undefined ? undefined : scenario.teams[team].id,
    replications,
    waitLimitDays,
  });
  const orders = sides.flatMap((whenFull) => values.map((value) => ({ whenFull, value })));
  const tried = await inTurn(orders, AT_ONCE, async ({ whenFull, value }) => {
    const of = withNumbers(onSide(plan, whenFull), swept.paths, value);
    const { outcome, futures } = await outcomeWithFutures(lab, orderOf(of));
    return { point: { value, ...outcome }, outcome, futures };
  });
  const ofSide = sides.map((_, side) =>
    tried.slice(side * values.length, (side + 1) * values.length),
  );
  const variants = sides.map((whenFull, side) => {
    const points = ofSide[side].map(({ point }) => point);
    return { whenFull, points, limit: limitAnswer(points, chance, replications) };
  });
  const there = pointUnchanged(plan);
  return {
    unchanged: there < 0 ? await outcomeOf(lab, orderOf(scenario)) : tried[there].outcome,
    variants,
    futures: ofSide.map((own) => own.map(({ futures }) => futures)),
  };
}

/** Which of the points is the scenario as it stands; −1 for none, as where a dated change sets the input again. */
function pointUnchanged({ scenario, swept, team, values, sides }: SweepPlan): number {
  if (scenario.changes.some(setsOneOf(swept.paths.map(formatPath)))) return -1;
  const isKnown = swept.paths.every((parts) => !isDrawn(getAt(scenario, parts) as AnyQuantity));
  const at = swept.today === undefined ? -1 : values.indexOf(swept.today);
  if (at < 0 || !isKnown) return -1;
  if (sides[0] === 'as set') return at;
  if (team === undefined || ruleChanges(scenario, team).length > 0) return -1;
  return scenario.teams[team].whenFull.policy === 'wait' ? at : -1;
}

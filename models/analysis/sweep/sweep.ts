import { readingDates } from '../../calendar/timeline.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { formatPath } from '../../scenario/path.ts';
import { valueOf } from '../../scenario/quantity.ts';
import type { Analysis } from '../analysis.ts';
import { drawnAsItIs, setLater } from '../as-it-is.ts';
import { ofFewFutures } from '../early.ts';
import type { Lab } from '../lab.ts';
import { provenanceOf } from '../provenance.ts';
import { type SameCaps, sameCaps } from '../same-caps.ts';
import { setsOneOf } from '../set-aside.ts';
import { findPeople, searchEffort } from './find-people.ts';
import { sweepMethod } from './method.ts';
import { sweepProblems, tells } from './problems.ts';
import { type SweepQuestion, sweepQuestion } from './question.ts';
import type { OwnRule, SweepFindings, SweepResult } from './result.ts';
import { sweepSentences } from './sentences.ts';
import {
  plannedSweep,
  type SimulatedValues,
  type SweepPlan,
  simulateValues,
} from './simulate-values.ts';
import { tooHeavy } from './too-heavy.ts';
import { dutyHours, ruleChanges } from './variants.ts';
import { weeksCounted } from './weeks-counted.ts';

/** As few as may be asked for. */
const LEAST_FUTURES = sweepQuestion.shape.replications.minValue ?? 0;

/**
 * Tries a range of values of a caseload cap, or of any other number: what each makes of safety, waits
 * and cost, side by side, and where waits keep within a limit.
 */
export const sweep: Analysis<SweepQuestion, SweepResult> = {
  question: sweepQuestion,
  scenarios: { least: 1, most: 1 },
  early: (question) =>
    ofFewFutures(
      question,
      (futures) => futures >= LEAST_FUTURES && tells(futures, question.chance),
    ),
  problems: ([scenario], question) => sweepProblems(scenario, question),
  answer: async (lab, [scenario], seed, question) => {
    const plan = plannedSweep(scenario, seed, question);
    const counting = countingLab(lab);
    lab.expect(plan.futures + searchEffort(plan));
    const { futures, ...findings } = await find(counting, plan);
    return {
      ...findings,
      sentences: sweepSentences(
        findings,
        futures,
        drawnAsItIs(scenario, plan.swept.paths),
        setLater(scenario, plan.swept.paths),
      ),
      provenance: provenanceOf([scenario], seed, counting.futures(), sweepMethod(findings)),
    };
  },
};

/** All findings, and the futures they are of. */
async function find(
  lab: Lab,
  plan: SweepPlan,
): Promise<SweepFindings & Pick<SimulatedValues, 'futures'>> {
  const { scenario, swept, question, softAfterDays } = plan;
  const [simulated, people] = await Promise.all([simulateValues(lab, plan), findPeople(lab, plan)]);
  const team = plan.team === undefined ? undefined : scenario.teams[plan.team];
  const paths = swept.paths.map(formatPath);
  return {
    input: {
      paths,
      label: swept.label,
      unit: swept.unit,
      today: swept.today ?? null,
      isCap: swept.capLines !== undefined,
      coarseStep: question.step > swept.leastStep ? question.step : null,
    },
    sameCaps: capsAlike(plan, simulated.variants),
    tooHeavy: isHard(plan) ? tooHeavy(scenario, swept, plan.values) : [],
    overriddenFrom: scenario.changes.filter(setsOneOf(paths)).map(({ on }) => on),
    multipliedFrom: scenario.changes.flatMap((change) =>
      change.kind === 'scale' && paths.includes(change.path)
        ? [{ on: change.on, by: change.by }]
        : [],
    ),
    of: { team: team?.id ?? null, name: team?.name ?? scenario.name },
    weeks: readingDates(scenario.service.startDate, scenario.service.weeks),
    weeksCounted: weeksCounted(scenario),
    waitLimitDays: question.waitLimitDays,
    chanceWanted: question.chance,
    softAfterDays: softAfterDays ?? null,
    dutyHoursPerMonth: dutyHoursOf(plan),
    ownRule: team && swept.capLines ? ruleOf(team) : null,
    ruleChangedOn:
      plan.team !== undefined && swept.capLines
        ? ruleChanges(scenario, plan.team).map(({ on }) => on)
        : [],
    replications: question.replications,
    ...simulated,
    people: people && { ...people, forLimit: await people.forLimit(simulated.variants[0]) },
  };
}

/** The caps tried that are the same cap. */
function capsAlike(
  { scenario, swept, values }: SweepPlan,
  variants: SimulatedValues['variants'],
): SameCaps[] {
  const { team, capLines = [] } = swept;
  if (team === undefined) return [];
  const areAlike = (same: readonly number[]) =>
    variants.every(({ points }) => {
      const figures = points
        .filter(({ value }) => same.includes(value))
        .map(({ value: _, ...outcome }) => JSON.stringify(outcome));
      return new Set(figures).size === 1;
    });
  return sameCaps(
    scenario,
    capLines.map((line) => ({ team, line })),
    values,
    areAlike,
  );
}

/** Where duty is a side, or the team’s own rule that is tried. */
function dutyHoursOf({ scenario, swept, team, sides }: SweepPlan): number | null {
  if (team === undefined || !swept.capLines) return null;
  const isOwn = sides.includes('as set') && scenario.teams[team].whenFull.policy === 'duty';
  return isOwn || sides.includes('duty') ? valueOf(dutyHours(scenario, team)) : null;
}

const ruleOf = ({ whenFull: { policy, afterDays } }: Scenario['teams'][number]): OwnRule => ({
  policy,
  afterDays,
});

/** Whether one of the sides has a cap that nobody goes over. */
const isHard = ({ sides, scenario, team }: SweepPlan): boolean =>
  sides.includes('hard') || (team !== undefined && scenario.teams[team].whenFull.policy === 'wait');

/** Counts the futures that a lab simulates. */
function countingLab(lab: Lab): Lab & { futures(): number } {
  let futures = 0;
  return {
    expect: (count) => lab.expect(count),
    observe: (experiment) => {
      futures += experiment.count;
      return lab.observe(experiment);
    },
    futures: () => futures,
  };
}

import { readingDates } from '../../calendar/timeline.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { inOrder } from '../../scenario/dated-input.ts';
import type { Analysis } from '../analysis.ts';
import { ofFewFutures } from '../early.ts';
import type { Lab } from '../lab.ts';
import type { Outcome } from '../outcome.ts';
import { provenanceOf } from '../provenance.ts';
import { firstApart } from './acting.ts';
import { attributed } from './attribution.ts';
import { budgetSentences } from './budget-words.ts';
import { budgetsHeld } from './budgets.ts';
import { type Difference, differenceOf, MOST_CHANGES } from './changes.ts';
import { comparedOver } from './compared-over.ts';
import { detailsOf } from './details.ts';
import { type Futures, observed } from './futures.ts';
import { type Columns, costGap, gapOf, gapsOf, weeklyGap } from './gaps.ts';
import { isChance } from './is-chance.ts';
import { compareMethod } from './method.ts';
import { compareProblems } from './problems.ts';
import { type CompareQuestion, compareQuestion } from './question.ts';
import type { Attribution, Compared, CompareResult, Comparison, Pair } from './result.ts';
import { sameCapsTold } from './same-caps-told.ts';
import { compareSentences, otherDetails } from './sentences.ts';
import { mixtureOf, validMixtures } from './valid-mixtures.ts';
import { costOutcomes, WAITING, type Watched, waitingUnasked, watchedOf } from './watched.ts';

/** Said where scenarios differ in so much that nobody changed one into the other. */
const DIFFERENT_SERVICES = `Scenarios that differ in more than ${MOST_CHANGES} sections are different services: totals such as cost and cases waiting go with their size, so “better” and “worse” may only say which is larger.`;

/** Names told apart: a second one of the same name is `Council (2)`. */
const namesOf = (scenarios: readonly Scenario[]): string[] =>
  scenarios.map(({ name }, at) => {
    const before = scenarios.slice(0, at).filter((other) => other.name === name).length;
    return before > 0 ? `${name} (${before + 1})` : name;
  });

interface Subject {
  lab: Lab;
  seed: string;
  watched: readonly Watched[];
}

/** A scenario as it is simulated, and its futures. */
interface Simulated {
  scenario: Scenario;
  futures: Futures;
}

/** What is compared, and how cases waiting are read where that is not among it. */
interface Read {
  watched: readonly Watched[];
  unasked: readonly Outcome[];
}

const pairOf = (
  { watched, unasked }: Read,
  all: readonly Simulated[],
  first: number,
  second: number,
): Omit<Pair, 'details'> => {
  const [before, after] = [all[first], all[second]];
  const mayDiffer = firstApart(before.scenario, after.scenario) <= watched[0].overall.to;
  const columnsOf = (compared: Compared, outcome: Outcome): Columns => [
    compared,
    before.futures.column(outcome),
    after.futures.column(outcome),
  ];
  const [waiting] = unasked.flatMap(
    (outcome) => gapOf(...columnsOf(WAITING, outcome), mayDiffer) ?? [],
  );
  return {
    first,
    second,
    gaps: gapsOf(
      watched.map(({ compared, overall }) => columnsOf(compared, overall)),
      mayDiffer,
    ),
    ...(waiting ? { waiting } : {}),
  };
};

async function attributionOf(
  { lab, seed, watched }: Subject,
  { gaps }: Omit<Pair, 'details'>,
  difference: Difference,
  ends: readonly [Futures, Futures],
  count: number,
): Promise<Attribution | null> {
  const { changes } = difference;
  if (changes.length === 0) return null;
  const outcomes = watched.map(({ overall }) => overall);
  const last = (1 << changes.length) - 1;
  const mixtures = await Promise.all(
    Array.from({ length: last + 1 }, (_, mask) =>
      mask === 0
        ? ends[0]
        : mask === last
          ? ends[1]
          : observed(lab, mixtureOf(difference, mask), seed, count, outcomes),
    ),
  );
  const labels = changes.map(({ label }) => label);
  const measures = watched.flatMap(({ compared, overall }) => {
    const { id } = compared;
    const gap = gaps.find((each) => each.id === id);
    const values = mixtures.map((mixture) => mixture.column(overall));
    const shares = gap && attributed(labels, values, count, gap, isChance(compared));
    return gap && shares ? [{ id, total: gap.mean, changes: shares }] : [];
  });
  return { futures: count, measures };
}

const mixtureCount = (difference: Difference | undefined): number =>
  difference ? Math.max(0, (1 << difference.changes.length) - 2) : 0;

async function answer(
  lab: Lab,
  given: readonly Scenario[],
  seed: string,
  question: CompareQuestion,
): Promise<CompareResult> {
  const [first] = given;
  // Held to one standard, their chances can be compared.
  const scenarios = given.map((scenario) => ({
    ...scenario,
    standard: first.standard,
    // Each is held against its own budgets, which change nothing in its futures.
    costs: { ...scenario.costs, budgets: undefined },
    // As they apply: a list in another order is no change.
    changes: inOrder(scenario.changes),
  }));
  const { replications } = question;
  const mixed = Math.min(replications, question.attributionReplications);
  const differences = scenarios.slice(1).map((other) => {
    const difference = differenceOf(scenarios[0], other);
    return difference && (question.attribution ? validMixtures(difference) : difference);
  });
  const mixtures = question.attribution
    ? differences.reduce((sum, difference) => sum + mixtureCount(difference), 0)
    : 0;
  const futures = scenarios.length * replications + mixtures * mixed;
  lab.expect(futures);

  const { weeks: over, stretch } = comparedOver(scenarios, question.over);
  const watched = watchedOf(scenarios[0], question, over);
  const unasked = waitingUnasked(question, over);
  const costs = costOutcomes(first);
  const outcomes = [
    ...watched.flatMap(({ weekly, overall }) => [weekly, overall]),
    ...unasked,
    ...costs.map(({ outcome }) => outcome),
  ];
  const all = await Promise.all(
    scenarios.map(async (scenario): Promise<Simulated> => {
      return { scenario, futures: await observed(lab, scenario, seed, replications, outcomes) };
    }),
  );
  const weeks = readingDates(first.service.startDate, first.service.weeks);
  const comparisons = await Promise.all(
    differences.map(async (difference, at): Promise<Comparison> => {
      const pair = pairOf({ watched, unasked }, all, 0, at + 1);
      const ends = [all[0].futures, all[at + 1].futures] as const;
      const from = firstApart(scenarios[0], scenarios[at + 1]);
      return {
        ...pair,
        weekly: watched.map(({ compared, weekly }) => {
          const column = (second: boolean, week: number) =>
            ends[Number(second)].column(weekly, week);
          const gap = weeklyGap(compared, weeks, column, from);
          // What is not told over the whole stretch is not said to be better from some week on.
          const overall = pair.gaps.find(({ id }) => id === compared.id)?.ranking;
          return overall === 'better' ? gap : { ...gap, benefit: null };
        }),
        cost: costs.map(({ label, outcome }) =>
          costGap(label, ends[0].column(outcome), ends[1].column(outcome)),
        ),
        changes: difference?.changes.map(({ label }) => label) ?? [],
        attribution:
          difference && question.attribution
            ? await attributionOf({ lab, seed, watched }, pair, difference, ends, mixed)
            : null,
      };
    }),
  );
  const others = all.flatMap((_, i) =>
    all.flatMap((__, j) => (i >= 1 && j > i ? [pairOf({ watched, unasked }, all, i, j)] : [])),
  );
  const found = {
    stretch,
    replications,
    names: namesOf(given),
    compared: watched.map(({ compared }) => compared),
    comparisons,
    others,
  };
  const budgets = budgetsHeld(given, costs, (place, outcome) => all[place].futures.column(outcome));
  const tooMany = differences.some((difference) => difference === undefined);
  const [verdict, ...rest] = compareSentences(found);
  return {
    provenance: provenanceOf(
      given,
      seed,
      futures,
      compareMethod(given, question, stretch, mixtures > 0 ? mixed : 0),
    ),
    sentences: [
      verdict,
      ...(tooMany ? [DIFFERENT_SERVICES] : []),
      ...rest,
      ...budgetSentences(found.names, budgets),
      ...scenarios
        .slice(1)
        .flatMap((other, at) =>
          sameCapsTold(scenarios[0], other, [found.names[0], found.names[at + 1]]),
        ),
    ],
    over: question.over,
    stretch,
    weeks,
    replications,
    names: found.names,
    compared: found.compared,
    comparisons: comparisons.map((comparison, at) => ({
      ...comparison,
      details: detailsOf(found, comparison, question.attribution && !differences[at]),
    })),
    others: others.map((pair) => ({ ...pair, details: otherDetails(found, pair) })),
    ...(budgets.length > 0 ? { budgets } : {}),
  };
}

/** A judgement: with fewer, hardly anything is told. */
const LEAST_EARLY_FUTURES = 40;

/** Without what each change does: mixtures take the most futures and are known the least. */
function earlyCompare(question: CompareQuestion): CompareQuestion | undefined {
  const few = ofFewFutures(question, (futures) => futures >= LEAST_EARLY_FUTURES);
  return few && { ...few, attribution: false };
}

/** Two to four scenarios on the same luck. */
export const compare: Analysis<CompareQuestion, CompareResult> = {
  question: compareQuestion,
  scenarios: { least: 2, most: 4 },
  early: earlyCompare,
  problems: compareProblems,
  answer,
};

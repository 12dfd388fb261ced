import { readingDates } from '../../calendar/timeline.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import type { MeasureId } from '../../measures/catalogue.ts';
import type { Analysis } from '../analysis.ts';
import type { Lab } from '../lab.ts';
import { provenanceOf } from '../provenance.ts';
import { bestOf } from './best.ts';
import { conditionsOf, otherTestsOf } from './conditions.ts';
import { isAllTheSame, isTold } from './direction.ts';
import type { Joint } from './joint-search.ts';
import { capsAlike } from './levers/caps-alike.ts';
import { type RangedLever, readLevers } from './levers/ranged-lever.ts';
import { halvings, SCANNED } from './line-search.ts';
import { loadWarnings } from './load/load-words.ts';
import { methodWords } from './method-words.ts';
import { ROWS } from './pair-search.ts';
import { leastMovedFirst, planOf, pointOf, relativeChangeOf, seenMet } from './points.ts';
import { ALL_POLICY_FUTURES, establishmentPolicies } from './policies/policies.ts';
import { findProblems } from './problems.ts';
import { type FindQuestion, findQuestion } from './question.ts';
import type { Alone, FindOutcome, FindResult } from './result.ts';
import { FIRST_LOOK, type Part, type Sample, Sampler, seemsToMeet } from './sampler.ts';
import { type Search, searchOne, searchTwo } from './search.ts';
import { sentencesOf } from './sentences.ts';
import { budgetsToHold, type Target, targetOf, upTo } from './target.ts';
import { targetLabel } from './target-words.ts';
import { hardestTests, otherTests, testMoves } from './test-moves.ts';
import { leverWarnings, planWarnings, unfundedWarnings } from './warnings.ts';
import { dateOfWeek } from './weeks.ts';

/** Finds the least of a lever, or of two, with which a target is met with a chance. */
export const find: Analysis<FindQuestion, FindResult> = {
  question: findQuestion,
  scenarios: { least: 1, most: 1 },
  problems: ([scenario], question) => findProblems(scenario, question),
  answer: (lab, [scenario], seed, question) => answer(lab, scenario, seed, question),
};

async function answer(
  lab: Lab,
  scenario: Scenario,
  seed: string,
  question: FindQuestion,
): Promise<FindResult> {
  const target = targetOf(scenario, question);
  const sampler = new Sampler(lab, seed, target, question.mostReplications);
  const { ranged } = readLevers(scenario, question);
  sampler.expect(futuresFor(ranged, question));
  const levers = ranged.map(({ lever }) => lever);
  const doNothing = sampler.sample(
    scenario,
    levers.map(({ now }) => now ?? null),
  );
  await sampler.decide(doNothing);
  const search = await (ranged.length === 1
    ? searchOne(sampler, scenario, ranged[0], doNothing)
    : searchTwo(sampler, scenario, ranged));
  const { chosen } = search;
  const reached = chosen
    ? undefined
    : await bestOf(
        sampler,
        leastMovedFirst(search.samples, ranged),
        Math.min(SHOWN_FUTURES, question.mostReplications),
      );
  const best = reached?.best;
  await showClosely(sampler, doNothing, [chosen, search.neighbour, best]);
  const policies =
    question.policies === 'none'
      ? undefined
      : await establishmentPolicies(lab, seed, sampler, scenario, doNothing, question.policies);
  const plan = (sample: Sample) =>
    planOf(scenario, target, sample, doNothing, relativeChangeOf(ranged, sample.values));
  const point = (sample: Sample) => pointOf(sample, doNothing);
  const nothing = planOf(scenario, target, doNothing, doNothing, 0);
  const pairs = search.pairs.map(plan);
  const smallest = pairs.length
    ? pairs.reduce((least, each) => (each.relativeChange < least.relativeChange ? each : least))
    : null;
  const chosenPlan = chosen ? plan(chosen) : null;
  const found = {
    outcome: outcomeOf(target, doNothing, search),
    points: search.samples.map(point),
    doNothing: { ...nothing, values: [] },
    plan: chosenPlan,
    neighbour: search.neighbour ? point(search.neighbour) : null,
    certain: search.certain ? point(search.certain) : null,
    pairs,
    asCheap: pairs.filter((_, index) => search.asCheap.includes(search.pairs[index])),
    smallestChange: smallest,
    lesser: search.lesser.map(point),
    best: best ? plan(best) : null,
    asGood: reached?.asGood.map(point) ?? [],
    ...testsOf(scenario, target, search, doNothing, chosen ?? best),
    ...(search.joint ? { alone: aloneOf(search.joint, doNothing) } : {}),
    helps: search.helps,
    sameCaps: ranged.map((_, which) =>
      capsAlike(
        scenario,
        ranged,
        which,
        search.samples,
        [chosen, search.neighbour, search.certain, best].map((sample) => sample?.values[which]),
      ),
    ),
    betters: best !== undefined && isTold(doNothing, best),
  };
  const test = scenario.standard.tests.find(({ id }) => id === target.test);
  const shown = chosen ?? best;
  const method = methodWords(
    target,
    question.mostReplications,
    sampler.futures,
    ranged.length > 1,
    search.joint !== undefined,
    search.rows,
  );
  const { helps, betters: _, sameCaps, ...rest } = found;
  return {
    provenance: provenanceOf([scenario], seed, sampler.futures, method),
    sentences: sentencesOf(scenario, target, ranged, found),
    target: {
      of: target.of,
      test: target.test ?? null,
      label: targetLabel(target),
      ...(target.of === 'standard'
        ? {}
        : { budgets: budgetsToHold(target).map(({ label }) => label) }),
      measure: (test?.measure as MeasureId | undefined) ?? null,
      when: target.when,
      date: target.date,
      lastDate: dateOfWeek(scenario, target.lastRead),
      costsTo: dateOfWeek(scenario, target.lastWeek),
      chance: target.chance,
    },
    weeks: readingDates(scenario.service.startDate, target.lastRead),
    levers: ranged.map(({ lever, values, step }, index) => ({
      kind: lever.kind,
      label: lever.label,
      unit: lever.unit,
      now: lever.now ?? null,
      from: values[0],
      to: values[values.length - 1],
      step,
      helps: helps[index],
      sameCaps: sameCaps[index],
    })),
    ...rest,
    policies: policies ?? null,
    warnings: {
      before: [
        ...leverWarnings(scenario, levers),
        ...loadWarnings(upTo(scenario, target.lastWeek), 'as it is', seed),
        ...unfundedWarnings(scenario, scenario),
      ],
      after: shown
        ? [
            ...loadWarnings(shown.scenario, chosen ? 'with this plan' : 'even with the best', seed),
            ...planWarnings(scenario, shown.scenario, plan(shown), nothing, levers),
          ]
        : [],
    },
  };
}

/** What becomes of single tests of the standard, and of budgets that have to hold. */
function testsOf(
  scenario: Scenario,
  target: Target,
  { helps, samples, chosen }: Search,
  doNothing: Sample,
  shown: Sample | undefined,
): Pick<FindResult, 'testMoves' | 'otherTests' | 'hardest'> {
  if (!shown) return {};
  const asked = conditionsOf(scenario, target);
  const others = otherTestsOf(scenario, target);
  const other = others.length > 0 ? { otherTests: otherTests(others, doNothing, shown) } : {};
  if (asked.length < 2) return other;
  const moves = testMoves(asked, helps.length, samples, shown);
  return {
    ...other,
    testMoves: chosen ? moves.filter(({ lever }) => helps[lever] === 'neither') : moves,
    hardest: chosen ? [] : hardestTests(asked, shown, samples, isAllTheSame(helps), target.chance),
  };
}

/** What the standard and budgets take by themselves, and between which values both are met. */
function aloneOf({ standardWants, standard, budget, ends }: Joint, doNothing: Sample): Alone {
  const edge = (part: Part | undefined) =>
    part
      ? { ...pointOf(part.of, doNothing), ...seenMet(part.met), verdict: part.verdict ?? null }
      : null;
  const together = ends && {
    lowest: pointOf(ends[0], doNothing),
    highest: pointOf(ends[1], doNothing),
  };
  return {
    standardWants,
    standard: edge(standard),
    budget: edge(budget),
    together: together ?? null,
  };
}

/** Futures in which what is shown is seen at least, so that its range is worth showing. */
const SHOWN_FUTURES = 400;

/** What is shown, and doing nothing beside it, in enough futures to be worth showing. */
async function showClosely(
  sampler: Sampler,
  doNothing: Sample,
  shown: readonly (Sample | undefined)[],
): Promise<void> {
  const samples = [doNothing, ...shown].filter((sample) => sample !== undefined);
  await Promise.all(samples.map((sample) => sampler.grow(sample, SHOWN_FUTURES)));
}

/** A guess, for the progress bar: most values take the first look, some a few more, two all there are. */
function futuresFor(ranged: readonly RangedLever[], question: FindQuestion): number {
  const policies = question.policies === 'none' ? 0 : ALL_POLICY_FUTURES;
  const close = 2 * question.mostReplications;
  if (ranged.length === 1) return (SCANNED + 1) * FIRST_LOOK + close + policies;
  const rows = Math.min(ROWS, ranged[0].values.length);
  return (10 + rows * halvings(ranged[1].values.length)) * FIRST_LOOK + 2 * close + policies;
}

function outcomeOf(target: Target, doNothing: Sample, search: Search): FindOutcome {
  const { chosen, neighbour, lesser } = search;
  if (doNothing.verdict === 'meets') return 'already';
  if (!chosen) return seemsToMeet(doNothing, target.chance) ? 'already' : 'none';
  const isClose = [chosen, neighbour, ...lesser].some((sample) => sample?.verdict === 'too close');
  return isClose ? 'between' : 'found';
}

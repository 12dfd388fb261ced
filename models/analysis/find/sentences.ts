import type { Scenario } from '../../inputs/scenario.ts';
import { givenWords } from '../../scenario/input-words.ts';
import { sameCapSentences } from '../same-cap-words.ts';
import { aloneSentences, budgetSentences } from './budget-sentences.ts';
import { isAllTheSame } from './direction.ts';
import type { Found } from './found.ts';
import { canOnlyHoldBack, type Lever } from './levers/lever.ts';
import type { RangedLever } from './levers/ranged-lever.ts';
import { recordingSentences } from './levers/recording-words.ts';
import { isOfSeveral, isWhole, noneSentences, withinWords } from './none-sentences.ts';
import {
  belowSentence,
  isAsItIs,
  isDoingNothing,
  planSentences,
  rangeEnds,
} from './plan-sentences.ts';
import { givenUpSentences } from './posts-given-up.ts';
import type { FindPlan } from './result.ts';
import type { Target } from './target.ts';
import { targetWords } from './target-words.ts';
import { moveSentences, otherTestsSentences } from './test-words.ts';
import { dateOfWeek } from './weeks.ts';
import {
  costWords,
  differingWords,
  fteWords,
  justEnoughWords,
  leverValue,
  leverValues,
  numberWords,
  percentWords,
  seenWords,
  tooCloseWords,
  upToWords,
} from './words.ts';

/** The answer in words, the most important first. */
export function sentencesOf(
  scenario: Scenario,
  target: Target,
  ranged: readonly RangedLever[],
  found: Found,
): string[] {
  const levers = ranged.map(({ lever }) => lever);
  const what = targetWords(scenario, target);
  const wanted = `a chance of ${percentWords(target.chance)}`;
  const { doNothing, plan, best } = found;
  const said: string[] = [];
  const isNothing = plan !== null && isDoingNothing(levers, plan);
  const isSaidAlready = isNothing && (found.outcome === 'between' || found.outcome === 'already');
  // A plan in the place of what may be enough as it is would be taken for what is needed.
  const isBeside = isAsItIs(levers, found.neighbour);
  const isDoubtful =
    plan !== null && !isSaidAlready && !isBeside && doNothing.verdict === 'too close';
  if (found.outcome === 'already') {
    said.push(
      `Doing nothing is enough: ${what} with a chance of ${seenWords(doNothing)}, and the target is ${percentWords(target.chance)}.`,
    );
    if (plan && !isNothing)
      said.push(
        [alsoSentence(levers, found, plan, target), ...rangeEnds(ranged, found, plan)].join(' '),
        ...otherTestsSentences(levers, found, plan, target),
      );
    if (isNothing && found.neighbour)
      said.push(belowSentence(levers, found.neighbour, target.chance));
  } else {
    if (plan) {
      said.push(
        ...planSentences(what, wanted, ranged, found, plan, target.chance),
        ...(isDoubtful ? [nothingMayDo(doNothing, target.chance)] : []),
        ...otherTestsSentences(levers, found, plan, target),
        ...moveSentences(levers, found, plan, target),
      );
    }
    if (!plan && best) said.push(...noneSentences(what, wanted, ranged, found, best, target));
    if (!isSaidAlready && !isDoubtful) said.push(`Doing nothing: ${seenWords(doNothing)}.`);
  }
  const shown = plan ?? best;
  said.push(...aloneSentences(ranged, target, found));
  if (shown) {
    said.push(...budgetSentences(scenario, levers, target, shown, doNothing));
    said.push(...givenUpSentences(levers, shown), ...recordingSentences(scenario, levers, shown));
  }
  if (plan && !isSaidAlready) said.push(...costSentences(scenario, levers, target, found, plan));
  const same = ranged.flatMap(({ lever }, index) =>
    sameCapSentences(found.sameCaps[index], lever.unit),
  );
  return [...said, ...same, ...directionSentences(ranged, found, target)];
}

/** Doing nothing, beside a plan, where its futures do not tell it from the target. */
const nothingMayDo = (doNothing: FindPlan, chance: number): string =>
  doNothing.high < chance
    ? `Doing nothing: ${seenWords(doNothing)}, likely too little.`
    : `Doing nothing may be enough as well: ${seenWords(doNothing)}, ${tooCloseWords(doNothing, chance)}.`;

/** Where doing nothing is enough: the least that does, or may do, as well. */
function alsoSentence(
  levers: readonly Lever[],
  { helps }: Found,
  plan: FindPlan,
  { of }: Target,
): string {
  const most = of === 'standard' || helps.length > 1 ? '' : `is ${justEnoughWords(helps[0])} that `;
  const does = plan.verdict === 'meets' ? 'would do too' : 'may do too, too close to tell';
  return `${leverValues(levers, plan.values)} ${most}${does}: ${seenWords(plan)}.`;
}

function costSentences(
  scenario: Scenario,
  levers: readonly Lever[],
  { lastRead, lastWeek }: Target,
  found: Found,
  plan: FindPlan,
): string[] {
  const [then, costsTo] = [lastRead, lastWeek].map((week) => dateOfWeek(scenario, week));
  const said = [
    `Cost ${upToWords(then, costsTo)}, against doing nothing: ${costWords(plan.costDifferencePounds)}, from ${numberWords(plan.costDifferencePounds.futures)} futures.`,
  ];
  const { smallestChange, asCheap = [] } = found;
  if (asCheap.length > 0) said.push(asCheapSentence(levers, asCheap));
  if (smallestChange && smallestChange.values !== plan.values) {
    said.push(
      `The smallest change is ${leverValues(levers, smallestChange.values)} (${seenWords(smallestChange)}). Its cost: ${costWords(smallestChange.costDifferencePounds)}.`,
      ...givenUpSentences(levers, smallestChange),
    );
  } else if (found.pairs.length > 1) {
    said.push('It is the smallest change as well.');
  }
  return said;
}

/** Plans whose cost noise hides: which of them is cheapest is not said. */
function asCheapSentence(levers: readonly Lever[], asCheap: readonly FindPlan[]): string {
  const named = asCheap.map(({ values }) => leverValues(levers, values)).join('; or ');
  return `As cheap, as far as futures on the same luck can tell: ${named}. Of these the plan moves the levers least.`;
}

/** The value as it is: people in post may be any part of one, and nobody reads more than a tenth of it. */
function nowWords(lever: Lever): string {
  const { now, differing, unit } = lever;
  if (differing) return `as it is, ${differingWords(unit, differing)}${drawnWords(lever)}`;
  if (now === undefined) return 'not set as it is';
  const told = unit === 'fte' ? `${fteWords(now)}\u00a0FTE` : leverValue(lever, now);
  return `${told} as it is${drawnWords(lever)}`;
}

/** That the value as it is stands for a range, so that it and doing nothing are not the same. */
function drawnWords({ drawn, unit }: Lever): string {
  if (!drawn) return '';
  const range = drawn.quantity === undefined ? '' : `, ${givenWords(unit, drawn.quantity)}`;
  return `, which each future draws from its range${range}; each value tried is taken as known`;
}

function directionSentences(
  ranged: readonly RangedLever[],
  { helps, outcome, best, alone, betters }: Found,
  target: Target,
): string[] {
  const isOfMany = best !== null && isOfSeveral(target, best);
  const isSaid = outcome === 'none' && isOfMany && isAllTheSame(helps);
  if (isSaid) return ranged.map(({ lever }) => `${lever.label}: ${nowWords(lever)}.`);
  return ranged.flatMap((each, index) => {
    const { lever } = each;
    const ownRange = lever.drawn ? [`${lever.label}: ${nowWords(lever)}.`] : [];
    if (alone) {
      const [more, less] =
        alone.standardWants === 'more'
          ? ['the standard', 'the budget']
          : ['the budget', 'the standard'];
      return [
        `${lever.label}: more of it helps ${more} and less of it ${less}; ${nowWords(lever)}.`,
      ];
    }
    if (helps[index] === 'both') {
      return [
        `${lever.label} does not help one way only: the chance rises over part of the range and falls over another, so values that meet the target may lie apart.`,
        ...ownRange,
      ];
    }
    if (helps[index] === 'neither') {
      const wider = isWhole(each) ? '' : '; a wider range was not looked at';
      return [
        `${lever.label}: ${withinWords(each)} it makes no difference to the chance that these futures show${wider}.`,
        ...ownRange,
      ];
    }
    const towards = helps[index] === 'more' ? 'more' : 'less';
    const help = towards === 'more' && canOnlyHoldBack(lever) ? 'holds back less' : 'helps';
    if (outcome === 'none' && !betters && help === 'helps') {
      return [
        `${lever.label}: over part of the range ${towards} of it helps, but no value is seen to do better than doing nothing; ${nowWords(lever)}.`,
      ];
    }
    return [`${lever.label}: ${towards} of it ${help}; ${nowWords(lever)}.`];
  });
}

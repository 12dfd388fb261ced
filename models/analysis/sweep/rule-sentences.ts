import { unitOf } from '../../units.ts';
import { caseloadWords } from './other-side.ts';
import type { OwnRule, SweepFindings, SweepPoint, SweepVariant, WhenFull } from './result.ts';
import {
  atValue,
  atValueInFull,
  MEAN_WAIT,
  numberWords,
  percentWords,
  unitAfter,
  workingDaysWords,
} from './words.ts';

/** The side that is a rule of a team. */
const SIDE_OF: Readonly<Record<OwnRule['policy'], WhenFull>> = {
  wait: 'hard',
  exceed: 'soft',
  duty: 'duty',
};

/** Working days after which cases go over the cap on one side; undefined where they do not. */
function givesWayAfter(
  { softAfterDays, ownRule, ruleChangedOn = [] }: SweepFindings,
  whenFull: WhenFull,
): number | undefined {
  if (whenFull === 'soft') return softAfterDays ?? undefined;
  if (ruleChangedOn.length > 0) return undefined;
  return whenFull === 'as set' && ownRule?.policy === 'exceed' ? ownRule.afterDays : undefined;
}

/** Whether a soft cap gives way no later than waits reach the limit, so that it keeps them within whatever the cap is. */
export function isKeptByRule(found: SweepFindings, whenFull: WhenFull): boolean {
  const days = givesWayAfter(found, whenFull);
  return days !== undefined && found.waitLimitDays >= days;
}

/**
 * Where every cap keeps the limit because a soft cap gives way in time: that it is the rule, and not the cap, that
 * does, and which caseloads that takes.
 * @param each how well each cap keeps it, which ends the sentence
 */
export function ruleSentences(
  found: SweepFindings,
  { points, whenFull }: SweepVariant,
  each: string,
): string[] {
  const days = workingDaysWords(givesWayAfter(found, whenFull) ?? 0);
  const last = points[points.length - 1];
  const range = `from ${numberWords(points[0].value)} to ${numberWords(last.value)}${unitAfter(found, last.value)}`;
  const limit = `the ${MEAN_WAIT}, is within ${workingDaysWords(found.waitLimitDays)} with a chance of ${percentWords(found.chanceWanted)} or more`;
  const isAlike = new Set(points.map((point) => caseloadWords(found, point))).size === 1;
  const told = points.filter(
    (point) => point === points[0] || point === last || point.value === found.input.today,
  );
  const caseloads = told.map(
    (point) => `at ${capWords(found, point, last)}, ${caseloadWords(found, point)}`,
  );
  return [
    `A soft cap that gives way after ${days} by itself keeps waits from going far beyond that, at whatever caseload: with every cap ${range} ${limit}${each}.`,
    `What that costs, for a soft cap may be passed: ${isAlike ? `at each of these caps, ${caseloadWords(found, last)}` : caseloads.join('; ')}.`,
  ];
}

/** `a soft cap of 20, as high as today’s`, which may be a hard one; the unit stands with the last. */
function capWords(found: SweepFindings, point: SweepPoint, last: SweepPoint): string {
  const value = point === last ? atValueInFull(found, point.value) : atValue(found, point.value);
  const words = value.replace(/^a cap/, 'a soft cap');
  return point.value === found.input.today ? `${words}, as high as today’s` : words;
}

/** What duty does and does not, where it is tried: it holds cases that go on waiting for a worker. */
export function dutySentence({ variants, ownRule, dutyHoursPerMonth }: SweepFindings): string[] {
  const isTried = variants.some(
    ({ whenFull }) => whenFull === 'duty' || (whenFull === 'as set' && ownRule?.policy === 'duty'),
  );
  if (!isTried || dutyHoursPerMonth == null) return [];
  return [
    `The duty rota gives no case a worker: what it holds still counts as waiting, its wait goes on, and each case takes ${numberWords(dutyHoursPerMonth)} ${unitOf('hoursPerMonth', dutyHoursPerMonth)} of the team’s time. What it changes is that a case whose clock runs only while it is held moves on meanwhile.`,
  ];
}

/** Where neither hard nor soft is what the team does when everybody is full: what it does, and how to try that. */
export function ownRuleSentence(found: SweepFindings): string[] {
  const { ownRule, ruleChangedOn = [], softAfterDays, variants, of } = found;
  if (!ownRule || ownRule.policy === 'wait' || variants[0].whenFull === 'as set') return [];
  const isSide = variants.some(({ whenFull }) => whenFull === SIDE_OF[ownRule.policy]);
  if (isSide && ownRule.afterDays === softAfterDays) return [];
  const does =
    ownRule.policy === 'exceed'
      ? 'the least loaded takes a case over the cap'
      : 'the duty rota holds a case';
  return [
    `Neither side is the rule of ${of.name}${ruleChangedOn.length > 0 ? ' on the first day' : ''}: when everybody is full, ${does} after ${workingDaysWords(ownRule.afterDays)} of waiting. Only the scenario unchanged is simulated so; to try caps with that rule, ask for it ${ownRule.policy === 'duty' ? 'beside a hard cap (hard-and-duty) or ' : ''}“as the scenario has it” (as-set).`,
  ];
}

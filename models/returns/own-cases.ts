import type { Scenario } from '../inputs/scenario.ts';
import { nextOf, referralsOf, STAGE } from './base-council.ts';
import { assessedOf, caseFlows, lengthThatHolds, nextAt } from './case-flows.ts';
import type { Made } from './made.ts';
import { divided, moving, own, rounded, told } from './own-number.ts';

type Stage = Scenario['stages'][number];
type Next = { to: string; share: number }[];

const HELD: readonly string[] = [STAGE.inNeed, STAGE.plan, STAGE.care];
const SHARES =
  'As many closed after assessment as returned; plans and care as often as in England.';

/** Shares that sum to 1 as they are written, what is left over to the commonest. */
function ownNext(next: Next) {
  const written = next.map(({ to, share }) => ({ to, share: rounded(share, 6) }));
  const others = written.filter(({ to }) => to !== STAGE.inNeed);
  const rest = 1 - others.reduce((sum, { share }) => sum + share, 0);
  return written.map(({ to, share }) => ({
    to,
    share: divided(to === STAGE.inNeed ? rounded(rest, 6) : share, SHARES),
  }));
}

/** Referrals and what becomes of them, how long stages last, and who is in them on the first day. */
export function ownCases({ base, plain, last, movements, workingDays }: Made) {
  const flows = caseFlows(plain, last, workingDays);
  const times = last.referrals / referralsOf(plain);
  const passed = last.noFurtherAction / last.referrals;
  const assessed = told(assessedOf(last), 0);
  const next = (given: Next) => ownNext(nextAt(plain, given, flows.closedShare));

  const streams = base.streams.map((stream, at) => ({
    ...stream,
    referralsPerYear: divided(
      rounded(plain.streams[at].referralsPerYear * times, 3),
      `${told(last.referrals, 0)} referrals, divided as in England.`,
    ),
    noFurtherActionShare: own(
      rounded(passed, 6),
      `${told(last.noFurtherAction, 0)} of ${told(last.referrals, 0)}.`,
    ),
    ...(stream.next ? { next: next(nextOf(plain, plain.streams[at])) } : {}),
  }));

  const lengthOf = (stage: Stage): Stage => {
    if (!HELD.includes(stage.id) || !('meanDays' in stage.length)) return stage;
    const id = stage.id as (typeof STAGE)['inNeed' | 'plan' | 'care'];
    const days = lengthThatHolds(plain, flows, id, last.absenceShare, workingDays);
    if (days === undefined) return stage;
    const number = divided(
      Math.max(1, rounded(days, 1)),
      `Little’s law: ${told(flows.open[id], 0)} open, ${told(flows.entering[id], 0)} begun in a year; those who drop out and days of absence allowed for.`,
    );
    const what = 'as many cases held for each begun in a year';
    return {
      ...stage,
      length: { ...stage.length, meanDays: moving(number, movements?.length, what, 1) },
    } as Stage;
  };
  const stages = base.stages.map((stage, at) => ({
    ...lengthOf(stage),
    ...(stage.id === STAGE.assessment ? { next: next(plain.stages[at].next) } : {}),
  }));

  const notes: Readonly<Record<string, string>> = {
    [STAGE.assessment]: `Little’s law: ${assessed} assessed in a year times the mean length.`,
    [STAGE.other]: 'As many for each child assessed as in England; in nobody’s caseload.',
  };
  const opening = base.teams[0].cases.map((cases) => {
    const id = cases.stage as keyof typeof flows.open;
    return {
      ...cases,
      allocated: divided(
        flows.open[id],
        notes[id] ??
          `Of ${told(last.cases, 0)} cases held less those in assessment, the part that it is in England.`,
      ),
      waiting: own(
        id === STAGE.assessment ? flows.waiting : 0,
        id === STAGE.assessment
          ? `${plain.streams[0].daysBeforeAllocation} working days of ${assessed} a year, as in England.`
          : 'All who wait await an assessment.',
      ),
    };
  });
  return { streams, stages, opening };
}

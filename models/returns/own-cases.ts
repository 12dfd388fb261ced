import type { Scenario } from '../inputs/scenario.ts';
import { assessmentLength } from './assessment-length.ts';
import { referralsOf, STAGE } from './base-council.ts';
import { type CaseFlows, caseFlows, lengthThatHolds } from './case-flows.ts';
import { casesNotes } from './cases-notes.ts';
import type { Made } from './made.ts';
import { ownNext } from './own-next.ts';
import { divided, moving, own, rounded, told } from './own-number.ts';

type Stage = Scenario['stages'][number];
type StageId = keyof CaseFlows['open'];

const HELD: readonly string[] = [STAGE.inNeed, STAGE.plan, STAGE.care];

/** Shares that sum to 1 as they are written, what is left over to the commonest. */
function written(next: readonly { to: string; share: number }[], note: string) {
  const short = next.map(({ to, share }) => ({ to, share: rounded(share, 6) }));
  const others = short.filter(({ to }) => to !== STAGE.inNeed);
  const rest = 1 - others.reduce((sum, { share }) => sum + share, 0);
  return short.map(({ to, share }) => ({
    to,
    share: divided(to === STAGE.inNeed ? rounded(rest, 6) : share, note),
  }));
}

/** Referrals and what becomes of them, how long stages last, and who is in them on the first day. */
export function ownCases({ base, plain, last, movements, workingDays }: Made) {
  const flows = caseFlows(plain, last, workingDays);
  const notes = casesNotes(plain, last, flows);
  const times = last.referrals / referralsOf(plain);
  const next = ownNext(plain, flows);

  const streams = base.streams.map((stream, at) => ({
    ...stream,
    referralsPerYear: divided(
      rounded(plain.streams[at].referralsPerYear * times, 3),
      `${told(last.referrals, 0)} referrals, divided as in England.`,
    ),
    noFurtherActionShare: own(
      rounded(last.noFurtherAction / last.referrals, 6),
      `${told(last.noFurtherAction, 0)} of ${told(last.referrals, 0)}.`,
    ),
    ...(last.awaitingAssessment === undefined
      ? {}
      : { daysBeforeAllocation: own(flows.daysBeforeAllocation, notes.frontDoor) }),
    ...(stream.next ? { next: written(next.streams[at], notes.next) } : {}),
  }));

  const lengthOf = (stage: Stage): Stage => {
    if (!HELD.includes(stage.id) || !('meanDays' in stage.length)) return stage;
    const id = stage.id as (typeof STAGE)['inNeed' | 'plan' | 'care'];
    // Nobody in a stage says nothing of how long it lasts.
    if (flows.open[id] === 0) return stage;
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
  /** Of an assessment: England’s from the referral on, less the days at one’s own front door. */
  const lengthOfAssessment = (stage: Stage): Stage => {
    const from = assessmentLength(plain, flows.daysBeforeAllocation);
    if (last.awaitingAssessment === undefined || stage.length.family !== 'bands') return stage;
    const upTo = from.family === 'bands' ? from.bands.map(({ upToDays }) => upToDays) : [];
    const note = `From the referral as in England, less the ${flows.daysBeforeAllocation} days before allocation.`;
    const bands = stage.length.bands.map((band, at) => ({
      ...band,
      upToDays: divided(upTo[at], note),
    }));
    return { ...stage, length: { ...stage.length, bands } };
  };
  const stages = base.stages.map((stage) => ({
    ...(stage.id === STAGE.assessment ? lengthOfAssessment(stage) : lengthOf(stage)),
    ...(stage.id === STAGE.assessment ? { next: written(next.stage, notes.next) } : {}),
  }));

  const opening = base.teams[0].cases.map((cases) => {
    const id = cases.stage as StageId;
    const waits = id === STAGE.assessment;
    const open = notes.open[id];
    return {
      ...cases,
      allocated: (open.isReturned ? own : divided)(flows.open[id], open.note),
      waiting: own(
        waits ? flows.waiting : 0,
        waits ? notes.waiting : 'All who wait await an assessment.',
      ),
      ...(waits && last.awaitingAssessment !== undefined
        ? {
            meanWaitDays: divided(
              flows.daysBeforeAllocation / 2,
              'Half of the days before allocation.',
            ),
          }
        : {}),
    };
  });

  const { rereferrals } = last;
  const returning =
    rereferrals === undefined
      ? base.returning
      : {
          ...base.returning,
          // As the department publishes it: in per cent to one decimal.
          share: own(
            rounded(rereferrals / last.referrals, 3),
            `${told(rereferrals, 0)} re-referrals of ${told(last.referrals, 0)} referrals, where about as many cases leave as come.`,
          ),
        };
  return { streams, stages, opening, returning };
}

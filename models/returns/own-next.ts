import { CLOSED } from '../inputs/stages.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { assessedInStream, nextOf, STAGE, shareTo, stageOf } from './base-council.ts';
import type { CaseFlows } from './case-flows.ts';
import { raked } from './raked.ts';

type Next = PlainScenario['stages'][number]['next'];
type OwnShares = { to: string; share: number }[];

/** What follows an assessment: of streams without chances of their own, and of each stream. */
export interface OwnNext {
  stage: OwnShares;
  streams: OwnShares[];
}

/** Plans, care and what is left, of one stream. */
const parted = (next: Next): [plan: number, care: number, rest: number] => {
  const [plan, care] = [shareTo(next, STAGE.plan), shareTo(next, STAGE.care)];
  return [plan, care, 1 - plan - care];
};

/**
 * What follows an assessment where all streams together have the plans, the care and the closed of a return. Streams differ in
 * plans and care as they do in the base; of what is left of each, the same part more or less is closed.
 */
export function ownNext(base: PlainScenario, { afterShare, inBase }: CaseFlows): OwnNext {
  const { plan, care, closed } = afterShare;
  const given = [stageOf(base, STAGE.assessment).next].concat(
    base.streams.map((stream) => nextOf(base, stream)),
  );
  const weights = [0, ...base.streams.map(assessedInStream)];
  const rows = given.map((next, at) => ({ weight: weights[at], shares: parted(next) }));
  const own = raked(rows, [plan, care, 1 - plan - care]);
  const factor = (closed / inBase.closed) * ((1 - inBase.plan - inBase.care) / (1 - plan - care));
  const [stage, ...streams] = given.map((next, at) => {
    const [ownPlan, ownCare, rest] = own[at];
    const ownClosed = shareTo(next, CLOSED) * factor * (rest / rows[at].shares[2]);
    const shares: Readonly<Record<string, number>> = {
      [CLOSED]: ownClosed,
      [STAGE.inNeed]: rest - ownClosed,
      [STAGE.plan]: ownPlan,
      [STAGE.care]: ownCare,
    };
    return next.map(({ to }) => ({ to, share: shares[to] }));
  });
  return { stage, streams };
}

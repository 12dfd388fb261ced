/**
 * The council of one hundred-and-fiftieth of England that an own one is made after, in plain numbers: its stages by their names.
 * This room alone knows them; the model has none.
 */
import type { PlainScenario } from '../parameters/ranged-inputs.ts';

export const STAGE = {
  assessment: 'assessment',
  inNeed: 'child-in-need',
  plan: 'protection-plan',
  care: 'looked-after',
  other: 'other',
} as const;

type Stage = PlainScenario['stages'][number];
type Stream = PlainScenario['streams'][number];

export function stageOf(base: PlainScenario, id: string): Stage {
  const stage = base.stages.find((each) => each.id === id);
  if (!stage) throw new Error(`the council that others are made after has no stage ${id}`);
  return stage;
}

/** What follows an assessment of a stream. */
export const nextOf = (base: PlainScenario, stream: Stream): Stage['next'] =>
  stream.next ?? stageOf(base, STAGE.assessment).next;

export const shareTo = (next: Stage['next'], to: string): number =>
  next.find((each) => each.to === to)?.share ?? 0;

/** Referrals of a stream in a year that are assessed. */
export const assessedInStream = ({ referralsPerYear, noFurtherActionShare }: Stream): number =>
  referralsPerYear * (1 - noFurtherActionShare);

export const referralsOf = (base: PlainScenario): number =>
  base.streams.reduce((sum, { referralsPerYear }) => sum + referralsPerYear, 0);

export const assessedIn = (base: PlainScenario): number =>
  base.streams.reduce((sum, stream) => sum + assessedInStream(stream), 0);

/** Of all that are assessed, the share for which this follows. */
export const shareAfterAssessment = (base: PlainScenario, to: string): number =>
  base.streams.reduce(
    (sum, stream) => sum + assessedInStream(stream) * shareTo(nextOf(base, stream), to),
    0,
  ) / assessedIn(base);

/** Cases of a stage that somebody holds on the first day. */
export const openIn = (base: PlainScenario, stage: string): number =>
  base.teams[0].cases.find((each) => each.stage === stage)?.allocated ?? 0;

import type { FindResult, SeenChance } from '../../../models/analysis/find/result.ts';
import { percent } from '../../words/numbers.ts';
import { bareValue, leverHeading } from './find-words.ts';

type Values = readonly (number | null)[];

/** Chance against a lever, with what the futures leave open; no colours, no canvas. */
export interface ChanceCurve {
  /** Every value of the range, in words; those not looked at have no chance. */
  labels: readonly string[];
  valueLabel: string;
  chance: Values;
  low: Values;
  high: Values;
  target: number;
  doNothing: SeenChance;
  /** Places of the value as it is and of the answer, between two values where need be. */
  now: number | null;
  answer: number | null;
}

/** The curve of an answer about one lever; undefined for two. */
export function chanceCurve(found: FindResult): ChanceCurve | undefined {
  const { levers, points, target, doNothing, plan } = found;
  if (levers.length !== 1) return undefined;
  const [lever] = levers;
  const { from, to, step, now } = lever;
  const count = Math.round((to - from) / step) + 1;
  const place = (value: number) => (value - from) / step;
  const at = Array.from({ length: count }, (_, i) =>
    points.find(({ values }) => Math.round(place(values[0])) === i),
  );
  const isWithin = now !== null && place(now) >= 0 && place(now) <= count - 1;
  return {
    labels: at.map((_, i) => bareValue(lever, Number((from + i * step).toPrecision(12)))),
    valueLabel: leverHeading(lever),
    chance: at.map((point) => point?.chance ?? null),
    low: at.map((point) => point?.low ?? null),
    high: at.map((point) => point?.high ?? null),
    target: target.chance,
    doNothing,
    now: isWithin ? place(now) : null,
    answer: plan ? place(plan.values[0]) : null,
  };
}

/** What the curve shows, in a sentence. */
export function curveSentence({
  labels,
  valueLabel,
  chance,
  target,
  doNothing,
}: ChanceCurve): string {
  const seen = chance.flatMap((value, i) => (value === null ? [] : [{ value, at: labels[i] }]));
  const [first, last] = [seen[0], seen[seen.length - 1]];
  return `Chance of meeting the target against ${valueLabel}: ${percent(first.value, 0)} at ${first.at}, ${percent(last.value, 0)} at ${last.at}; wanted ${percent(target, 0)}; doing nothing ${percent(doNothing.chance, 0)}.`;
}

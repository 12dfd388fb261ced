import type { FindResult, SeenChance } from '../../../models/analysis/find/result.ts';
import { chanceInRange, chanceWords } from '../../../models/analysis/find/words.ts';
import { percent } from '../../words/numbers.ts';
import { bareValue, leverHeading } from './find-words.ts';

type Values = readonly (number | null)[];

/** Chance against a lever, with what the futures leave open; no colours, no canvas. */
export interface ChanceCurve {
  /** Every value of the range, in words; those not looked at have no chance. */
  labels: readonly string[];
  valueLabel: string;
  /** The other of two levers, and the value at which it is held; empty for one. */
  held: string;
  chance: Values;
  low: Values;
  high: Values;
  /** Each chance in words: alone, and with its range. */
  figures: readonly string[];
  words: readonly string[];
  target: number;
  doNothing: SeenChance;
  /** The value as it is and the answer, between two values where need be. */
  now: PlacedValue | null;
  answer: PlacedValue | null;
}

export interface PlacedValue {
  /** Among the labels, counted from 0. */
  place: number;
  words: string;
}

/** Fewer points make no curve. */
const LEAST_POINTS = 3;

/** The lever to draw, and the points along it; of two, with the other as in the plan, or where most was reached. */
function along({ levers, points, plan, best }: FindResult) {
  const shown = plan ?? best;
  const lines = levers.map((_, index) => ({
    index,
    seen: points.flatMap(({ values, ...point }) => {
      const value = values[index];
      const isOnLine = values.every(
        (each, other) => other === index || each === shown?.values[other],
      );
      return value !== null && isOnLine ? [{ ...point, value }] : [];
    }),
  }));
  const [first, ...others] = lines;
  return others.reduce((most, line) => (line.seen.length > most.seen.length ? line : most), first);
}

/** The curve of an answer; undefined where too few values lie on one line, as may be with two levers. */
export function chanceCurve(found: FindResult): ChanceCurve | undefined {
  const { levers, target, doNothing, plan, best } = found;
  const { index, seen } = along(found);
  if (seen.length < LEAST_POINTS) return undefined;
  const lever = levers[index];
  const held = levers.find((each) => each !== lever);
  const shown = plan ?? best;
  const { from, to, step, now } = lever;
  const count = Math.round((to - from) / step) + 1;
  const place = (value: number) => (value - from) / step;
  const placed = (value: number | null) =>
    value === null ? null : { place: place(value), words: bareValue(lever, value) };
  const at = Array.from({ length: count }, (_, i) =>
    seen.find((point) => Math.round(place(point.value)) === i),
  );
  const isWithin = now !== null && place(now) >= 0 && place(now) <= count - 1;
  return {
    labels: at.map((_, i) => bareValue(lever, Number((from + i * step).toPrecision(12)))),
    valueLabel: leverHeading(lever),
    held: held && shown ? `${leverHeading(held)}: ${bareValue(held, shown.values[1 - index])}` : '',
    chance: at.map((point) => point?.chance ?? null),
    low: at.map((point) => point?.low ?? null),
    high: at.map((point) => point?.high ?? null),
    figures: at.map((point) => (point ? chanceInRange(point).main : '')),
    words: at.map((point) => (point ? chanceWords(point) : '')),
    target: target.chance,
    doNothing,
    now: isWithin ? placed(now) : null,
    answer: placed(plan?.values[index] ?? null),
  };
}

/** What the curve shows, in a sentence. */
export function curveSentence({
  labels,
  valueLabel,
  held,
  figures,
  target,
  doNothing,
}: ChanceCurve): string {
  const seen = figures.flatMap((figure, i) => (figure === '' ? [] : [{ figure, at: labels[i] }]));
  const [first, last] = [seen[0], seen[seen.length - 1]];
  return `Chance of meeting the target against ${valueLabel}${held ? ` (${held})` : ''}: ${first.figure} at ${first.at}, ${last.figure} at ${last.at}; wanted ${percent(target, 0)}; doing nothing ${chanceInRange(doNothing).main}.`;
}

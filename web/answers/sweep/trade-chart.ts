import type {
  Spread,
  SweepPoint,
  SweepResult,
  WhenFull,
} from '../../../models/analysis/sweep/result.ts';
import {
  chanceOrNone,
  MEAN_WAIT,
  title,
  unitOver,
  valueTried,
} from '../../../models/analysis/sweep/words.ts';
import { ERRORS_EITHER_WAY, UNITS } from '../../../models/units.ts';
import { isLopsided } from '../../words/lopsided.ts';

/** What stands on the side of the queue. */
export const QUEUE_SIDES = {
  waiting: 'Cases waiting at the end',
  wait: title(MEAN_WAIT),
} as const;
export type QueueSide = keyof typeof QUEUE_SIDES;

/** One line of the trade, with how far off a chance may be or where eight futures in ten lie. */
export interface TradeLine {
  label: string;
  side: 'safety' | 'queue';
  /** The second of hard and soft. */
  isSecond: boolean;
  middle: readonly (number | null)[];
  low: readonly (number | null)[];
  high: readonly (number | null)[];
  /** Each value as the tables have it. */
  words: readonly string[];
}

/** Both sides of the trade that a range of values makes: no colours, no canvas. */
export interface TradeChart {
  /** As the tables have them. */
  values: readonly string[];
  /** Of the values, in words. */
  valueLabel: string;
  /** What stands on the side of the queue, and its unit. */
  queueLabel: readonly [string, string];
  lines: readonly TradeLine[];
  /** The value as it is; its place among the values is between two of them where need be. */
  today: { words: string; place: number } | null;
  /** On the side of the queue, in working days, where waits are shown. */
  limit: number | null;
}

export const SIDE_NAMES: Readonly<Record<WhenFull, string>> = {
  'as set': '',
  hard: 'hard cap',
  soft: 'soft cap',
  duty: 'duty rota',
};

const withSide = (label: string, whenFull: WhenFull): string =>
  SIDE_NAMES[whenFull] ? `${label}, ${SIDE_NAMES[whenFull]}` : label;

/** The tests of the standard that may stand on the side of safety, by their place; all together last. */
export const safetyChoices = ({ unchanged }: Pick<SweepResult, 'unchanged'>): string[] =>
  unchanged.tests.map(({ label }) => label);

/**
 * The test to begin with: the one whose chance falls most as the value rises, for that is what is given
 * for a shorter queue; where none falls, all together. Values at which a test has no chance are passed over.
 */
export function firstSafetyChoice({ variants, unchanged }: SweepResult): number {
  const { points } = variants[0];
  const falls = unchanged.tests.map((_, test) => {
    const chances = points.flatMap(({ tests }) => tests[test].atEnd?.probability ?? []);
    return chances.length > 0 ? chances[0] - chances[chances.length - 1] : 0;
  });
  const most = Math.max(...falls);
  return most > 0 ? falls.indexOf(most) : unchanged.tests.length - 1;
}

function safetyLine(
  points: readonly SweepPoint[],
  test: number,
  whenFull: WhenFull,
  isSecond: boolean,
): TradeLine {
  const chances = points.map(({ tests }) => tests[test].atEnd);
  const edge = (by: number) =>
    chances.map(
      (chance) =>
        chance &&
        Math.min(
          1,
          Math.max(0, chance.probability + by * ERRORS_EITHER_WAY * chance.standardError),
        ),
    );
  return {
    label: withSide('Chance that the test is met', whenFull),
    side: 'safety',
    isSecond,
    middle: chances.map((chance) => chance?.probability ?? null),
    low: edge(-1),
    high: edge(1),
    words: chances.map(chanceOrNone),
  };
}

function queueLine(
  points: readonly SweepPoint[],
  queue: QueueSide,
  whenFull: WhenFull,
  isSecond: boolean,
): TradeLine {
  const spreads = points.map((point): Spread | null =>
    queue === 'wait' ? point.waitDays : point.casesWaitingAtEnd,
  );
  return {
    label: withSide(QUEUE_SIDES[queue], whenFull),
    side: 'queue',
    isSecond,
    middle: spreads.map((spread) => spread?.mean ?? null),
    low: spreads.map((spread) => spread?.p10 ?? null),
    high: spreads.map((spread) => spread?.p90 ?? null),
    words: spreads.map((spread) => queueWords(spread?.mean ?? null)),
  };
}

/** Whether the line of the queue is seen to leave its band, as where a few futures have all of it. */
export const isOutside = ({ side, middle, high }: TradeLine): boolean =>
  side === 'queue' &&
  middle.some((mean, at) => isLopsided({ mean: mean ?? 0, p90: high[at] ?? 0 }, 'cases', 0));

/** Where a value lies among those tried, which rise; null outside their range. */
function placeOf(value: number | null, values: readonly number[]): number | null {
  if (value === null) return null;
  const after = values.findIndex((each) => each >= value);
  if (after < 0 || value < values[0]) return null;
  const [low, high] = [values[after - 1], values[after]];
  return high === value ? after : after - 1 + (value - low) / (high - low);
}

/** The chart of one test of the standard against the queue; without a standard, of the queue alone. */
export function tradeChart(found: SweepResult, test: number, queue: QueueSide): TradeChart {
  const { input, variants, waitLimitDays } = found;
  const values = variants[0].points.map(({ value }) => value);
  const place = placeOf(input.today, values);
  return {
    values: values.map((value) => valueTried(found, value)),
    valueLabel: [input.label, unitOver(found)].filter(Boolean).join(', '),
    queueLabel: [QUEUE_SIDES[queue], queue === 'wait' ? UNITS.workingDays : UNITS.cases],
    lines: variants.flatMap(({ points, whenFull }, index) => [
      ...(test >= 0 ? [safetyLine(points, test, whenFull, index > 0)] : []),
      queueLine(points, queue, whenFull, index > 0),
    ]),
    today:
      place === null || input.today === null
        ? null
        : { words: valueTried(found, input.today), place },
    limit: queue === 'wait' ? waitLimitDays : null,
  };
}

export const queueWords = (value: number | null): string =>
  value === null
    ? 'no value'
    : value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** What the chart shows, in a sentence for each line. */
export function tradeSentence({ values, valueLabel, lines }: TradeChart, test: string): string {
  const [from, to] = [values[0], values[values.length - 1]];
  const ends = lines.map(
    ({ label, words }) => `${label}: ${words[0]} at ${from}, ${words[words.length - 1]} at ${to}.`,
  );
  return `${valueLabel}, from ${from} to ${to}. Test: ${test}. ${ends.join(' ')}`;
}

import { sampleRankCorrelation } from 'simple-statistics';
import { assessedOf } from '../../models/returns/case-flows.ts';
import type { Movement, Movements, MovingFigure } from '../../models/returns/movements.ts';
import type { Area } from '../../models/returns/published-areas.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { quantileSorted } from '../../models/statistics/quantile.ts';

const begun = (year: Return): number => assessedOf(year) - year.notInNeed;

interface Figure {
  of: (year: Return) => number;
  /** Counts whose own luck is simulated as well, so that it must not be in the range too. */
  counts?: readonly ((year: Return) => number)[];
}

const FIGURES = {
  referrals: { of: ({ referrals }) => referrals },
  length: { of: (year) => year.cases / begun(year) },
  leaving: {
    of: ({ leaversFte, inPostFte }) => leaversFte / inPostFte,
    counts: [({ leaversFte }) => leaversFte],
  },
  timeToFill: {
    of: ({ vacanciesFte, leaversFte }) => vacanciesFte / leaversFte,
    counts: [({ vacanciesFte }) => vacanciesFte, ({ leaversFte }) => leaversFte],
  },
  cover: {
    of: ({ agencyCoveringFte, vacanciesFte }) =>
      agencyCoveringFte / (vacanciesFte - agencyCoveringFte),
  },
} satisfies Readonly<Record<MovingFigure, Figure>>;

type Span = readonly [from: Return, to: Return];

/** Logarithm of the ratio of a figure over a span; not finite where either is nothing. */
const moved = (of: Figure['of'], [from, to]: Span): number => Math.log(of(to) / of(from));

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The middle 80 % of movements, drawn in by the luck of counts: of two Poisson counts of mean n the logarithm of the ratio has
 * variance 2 / n by luck alone.
 */
function movement({ of, counts = [] }: Figure, spans: readonly Span[]): Movement {
  const there = spans.filter((span) => Number.isFinite(moved(of, span)));
  const sorted = there.map((span) => moved(of, span)).sort((a, b) => a - b);
  const middle = meanOf(sorted);
  const variance = meanOf(sorted.map((value) => (value - middle) ** 2));
  const luck = meanOf(
    there.map((span) =>
      counts.reduce((sum, count) => sum + 1 / count(span[0]) + 1 / count(span[1]), 0),
    ),
  );
  const left = variance > luck ? Math.sqrt(1 - luck / variance) : 0;
  const end = (p: number) => Math.exp(left * quantileSorted(sorted, p));
  return { low: tidy(end(0.1)), high: tidy(end(0.9)) };
}

/** Digits that are kept: more than the number of areas tells apart. */
const tidy = (value: number): number => Number(value.toPrecision(3));

function together(first: MovingFigure, second: MovingFigure, spans: readonly Span[]): number {
  const pairs = spans
    .map((span) => [moved(FIGURES[first].of, span), moved(FIGURES[second].of, span)] as const)
    .filter((pair) => pair.every(Number.isFinite));
  return tidy(
    sampleRankCorrelation(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    ),
  );
}

/** Years between the returns that are compared: about the middle of a run of three. */
export const SPAN_YEARS = 2;

/** How figures of areas moved over two years, in the years that are looked at and no others. */
export function movementsOf(areas: readonly Area[], years: readonly number[]): Movements {
  const spans = areas.flatMap(({ returns }): Span[] =>
    years.flatMap((year) => {
      const [from, to] = [returns.get(year), returns.get(year + SPAN_YEARS)];
      return from && to && years.includes(year + SPAN_YEARS) ? [[from, to]] : [];
    }),
  );
  return {
    referrals: movement(FIGURES.referrals, spans),
    length: movement(FIGURES.length, spans),
    leaving: movement(FIGURES.leaving, spans),
    timeToFill: movement(FIGURES.timeToFill, spans),
    cover: movement(FIGURES.cover, spans),
    lengthWithReferrals: together('length', 'referrals', spans),
    timeToFillWithLeaving: together('timeToFill', 'leaving', spans),
    spans: spans.length,
  };
}

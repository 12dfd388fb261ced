import type { Scenario } from '../../inputs/scenario.ts';
import type { Problem } from '../problem.ts';
import { type AnyQuantity, valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

const TOLERANCE = 1e-6;

function sumsToOne(path: string, shares: readonly AnyQuantity[], what: string): Problem[] {
  const sum = shares.reduce<number>((total, share) => total + valueOf(share), 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  return [
    {
      path,
      value: `a sum of ${Number(sum.toPrecision(8))}`,
      rule: `is not 1: ${what} must sum to 1`,
      remedy: sum < 1 ? 'raise a share or add what is missing' : 'lower a share',
    },
  ];
}

const bandProblems = (path: string, length: Scenario['stages'][number]['length']): Problem[] => {
  if (length.family !== 'bands') return [];
  const problems = sumsToOne(
    `${path}.bands`,
    length.bands.map(({ share }) => share),
    'the shares of the bands',
  );
  length.bands.forEach(({ upToDays }, index) => {
    const before = index === 0 ? 0 : valueOf(length.bands[index - 1].upToDays);
    if (valueOf(upToDays) > before) return;
    problems.push({
      path: `${path}.bands[${index}].upToDays`,
      value: String(valueOf(upToDays)),
      rule: `is not above ${before}, where the band begins`,
      remedy: 'put the bands in order, shortest first',
    });
  });
  return problems;
};

/** Shares of what follows a stage, and of bands of length, are complete; month factors have mean 1. */
export const shares: Rule = (scenario) => [
  ...scenario.stages.flatMap((stage, index) => [
    ...sumsToOne(
      `stages[${index}].next`,
      stage.next.map(({ share }) => share),
      `the shares of what follows ${stage.name}`,
    ),
    ...bandProblems(`stages[${index}].length`, stage.length),
  ]),
  ...scenario.streams.flatMap((stream, index) => [
    ...(stream.next
      ? sumsToOne(
          `streams[${index}].next`,
          stream.next.map(({ share }) => share),
          `the shares of what follows the first stage of ${stream.name}`,
        )
      : []),
    ...monthProblems(`streams[${index}].monthFactors`, stream.monthFactors),
  ]),
  ...scenario.teams.flatMap((team, t) =>
    team.posts.flatMap(({ arrivals }, p) =>
      arrivals
        ? sumsToOne(
            `teams[${t}].posts[${p}].arrivals`,
            arrivals.map(({ share }) => share),
            'the shares of those who arrive',
          )
        : [],
    ),
  ),
  ...bandProblems('returning.delay', scenario.returning.delay),
  ...bandProblems('recruitment.round', scenario.recruitment.round),
];

function monthProblems(path: string, factors: readonly number[] | undefined): Problem[] {
  if (!factors) return [];
  const mean = factors.reduce((total, factor) => total + factor, 0) / factors.length;
  if (Math.abs(mean - 1) <= 0.001) return [];
  return [
    {
      path,
      value: `a mean of ${Number(mean.toPrecision(6))}`,
      rule: 'is not 1: month factors must leave the yearly total as it is',
      remedy: 'divide every factor by this mean',
    },
  ];
}

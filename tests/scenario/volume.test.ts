import { expect, test } from 'vitest';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { aScenario, aStage, aStream, aTeam } from '../support/scenarios.ts';

const base = aScenario();
const sentences = (given: object): string[] =>
  validateScenario({ ...base, ...given }).problems.map(sentence);

test('a stream that grows beyond what a day can hold is refused with what to change', () => {
  const busiest = Math.round((100_000 / ((365.25 * 5) / 7)) * 1.5 ** ((522 * 7) / 365.25));
  expect(
    sentences({
      service: { ...base.service, weeks: 522 },
      streams: [aStream({ referralsPerYear: 100_000, growthPerYear: 0.5 })],
    }),
  ).toEqual([
    `streams[0]: ${busiest} referrals a day at the busiest is above the limit of 5000 for one stream; lower its growth or its month factors, or split it into several streams`,
  ]);
});

test('a range of which one draw in a thousand is more than a day can hold is refused too', () => {
  const service = { ...base.service, weeks: 522 };
  const years = (522 * 7) / 365.25;
  const perDay = 100_000 / ((365.25 * 5) / 7);
  // The quantile of a normal distribution beyond which one in a thousand lies, over that of one in ten.
  const far = 3.0902 / 1.2816;
  const ranged = (high: number) =>
    sentences({
      service,
      streams: [
        aStream({ referralsPerYear: 100_000, growthPerYear: { value: 0, low: -0.02, high } }),
      ],
    });
  const highest = ((5000 / perDay) ** (1 / years) - 1) / far;
  expect(ranged(highest * 0.99)).toEqual([]);
  expect(ranged(highest * 1.01)).toEqual([
    expect.stringMatching(
      /^streams\[0\]: 5\d\d\d referrals a day at the busiest, in one future of a thousand, is above the limit of 5000 for one stream; narrow the range/,
    ),
  ]);
  const monthFactors = [3, ...Array.from({ length: 11 }, () => 9 / 11)];
  const many = (high: number) =>
    sentences({
      streams: [aStream({ referralsPerYear: { value: 100_000, low: 60_000, high }, monthFactors })],
    });
  const most = 100_000 * (5000 / (3 * perDay)) ** (1 / far);
  expect(many(most * 1.05)).toHaveLength(1);
  expect(many(most * 0.97)).toEqual([]);
});

test('streams that are too many in all are refused together', () => {
  const streams = ['a', 'b', 'c'].map((id) => aStream({ id, referralsPerYear: 190_000 }));
  expect(sentences({ streams })).toEqual([
    'streams: 570000 in all is above the limit of 400000 referrals a year; simulate part of the service, or a sample of it',
  ]);
});

test('a stream goes to a team that holds its first stage', () => {
  const other = aStage({ id: 'other', name: 'Other' });
  expect(
    sentences({
      stages: [...base.stages, other],
      streams: [base.streams[0], aStream({ id: 'second', team: 'team', firstStage: 'other' })],
      teams: [base.teams[0], aTeam({ id: 'elsewhere', stages: ['other'] })],
    }),
  ).toEqual([
    'streams[1].team: "team" does not hold Other, the first stage of this stream; send the stream to a team that holds it, or add the stage to this team',
  ]);
});

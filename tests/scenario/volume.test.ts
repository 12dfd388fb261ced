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

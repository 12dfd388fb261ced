import { expect, test } from 'vitest';
import { checkQuestion } from '../../../models/analysis/check-question.ts';
import { bestOf } from '../../../models/analysis/find/best.ts';
import { gainInErrors } from '../../../models/analysis/find/direction.ts';
import { find } from '../../../models/analysis/find/find.ts';
import { readLevers } from '../../../models/analysis/find/levers/ranged-lever.ts';
import { pointOf } from '../../../models/analysis/find/points.ts';
import { chanceOf, Sampler } from '../../../models/analysis/find/sampler.ts';
import { targetOf } from '../../../models/analysis/find/target.ts';
import { localLab } from '../../../models/analysis/lab.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const busy = busyTeam({ service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' } });
const MOST = 400;

/** Numbers of referrals of which nothing has been seen: three that are hard to tell apart, and many more. */
const REFERRALS = [340, 341, 342, 600];

function unseen() {
  const what = { kind: 'input', path: 'streams[0].referralsPerYear' };
  const checked = checkQuestion(find, [busy], {
    levers: [{ what, from: 300, to: 600 }],
    test: 'waiting',
    mostReplications: MOST,
  });
  if (!checked.ok) throw new Error('the question is not sound');
  const { lever } = readLevers(busy, checked.question).ranged[0];
  const sampler = new Sampler(localLab(), 'seed', targetOf(busy, checked.question), MOST);
  return {
    sampler,
    samples: REFERRALS.map((value) => sampler.sample(lever.apply(busy, value), [value])),
  };
}

test('the highest chance is chosen among values seen in equally many futures', async () => {
  const { sampler, samples } = unseen();
  await Promise.all(samples.map((sample, i) => sampler.grow(sample, i === 2 ? MOST : 100)));
  const { best, asGood } = await bestOf(sampler, samples, MOST);
  expect(best.futures).toBe(MOST);
  expect(asGood.length).toBeGreaterThan(0);
  expect(asGood).not.toContain(best);
  for (const each of asGood) {
    expect(each.futures).toBe(MOST);
    expect(chanceOf(each)).toBeLessThanOrEqual(chanceOf(best));
  }
  // Of many referrals it is seen, future by future, that they are worse, in fewer futures.
  const told = samples.filter((each) => each !== best && !asGood.includes(each));
  expect(told.map(({ futures }) => futures)).toContain(100);
  for (const each of told) expect(gainInErrors(each, best)).toBeGreaterThan(3);
});

test('a sample asked for twice at once is seen in no future twice', async () => {
  const { sampler, samples } = unseen();
  const [sample] = samples;
  await Promise.all([sampler.grow(sample, 20), sampler.grow(sample, 20), sampler.grow(sample, 30)]);
  expect([sample.futures, sample.met.length, sampler.futures]).toEqual([30, 30, 30]);
});

test('a cost against doing nothing is over the futures that both were seen in, luck cancelled', () => {
  const { samples } = unseen();
  const [doNothing, other] = samples;
  const luck = Array.from({ length: MOST }, (_, i) => 1e6 * Math.sin(i ** 2));
  doNothing.cost.push(...luck);
  other.cost.push(...luck.slice(0, 100).map((cost) => cost + 1000));
  const { costPounds, costDifferencePounds } = pointOf(other, doNothing);
  expect(Math.abs(costPounds - pointOf(doNothing, doNothing).costPounds - 1000)).toBeGreaterThan(
    1000,
  );
  expect(costDifferencePounds.mean).toBeCloseTo(1000, 6);
  expect(costDifferencePounds.futures).toBe(100);
});

test('of values that meet the target equally often the one is shown that changes least', async () => {
  const never = busyTeam({
    service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' },
    standard: {
      name: 'Nothing',
      tests: [
        {
          id: 'none',
          label: 'None open',
          measure: 'casesOpen',
          comparison: 'at-most',
          threshold: 0,
        },
      ],
    },
  });
  const bestOfLever = async (lever: object) => {
    const answer = await ask(never, { levers: [lever], mostReplications: 100 });
    expect(answer.points.every(({ chance }) => chance === 0)).toBe(true);
    return answer.best?.values;
  };
  // Eight are in post; a limit on starters, where there is none, holds back least at its highest.
  expect(await bestOfLever({ what: { kind: 'people' }, from: 4, to: 20, step: 4 })).toEqual([8]);
  expect(await bestOfLever({ what: { kind: 'starts' }, from: 0, to: 4 })).toEqual([4]);
});

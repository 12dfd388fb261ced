import { expect, test } from 'vitest';
import { aStream } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const [LEAST, BETWEEN, MOST] = [3, 5, 8];

test('days at the front door are told of the streams that have more of them than the limit, not as many', async () => {
  const scenario = busyTeam({
    streams: [BETWEEN, LEAST, MOST].map((daysBeforeAllocation) =>
      aStream({ id: `after-${daysBeforeAllocation}`, referralsPerYear: 70, daysBeforeAllocation }),
    ),
  });
  const { people, sentences } = await askSweep(scenario, {
    swept: capAsSet,
    from: 11,
    to: 12,
    waitLimitDays: LEAST,
    replications: 20,
    chance: 0.5,
  });
  expect(people?.forLimit).toMatchObject({
    people: null,
    frontDoorDays: { least: BETWEEN, most: MOST },
  });
  expect(sentences.join(' ')).toContain(
    ` Cases spend ${BETWEEN} to ${MOST} working days at the front door before they may be allocated`,
  );
});

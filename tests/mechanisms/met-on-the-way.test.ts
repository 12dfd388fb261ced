import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { isPermanent, POOL, STATUS } from '../../models/engine/post-rows.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const DAYS_PER_WEEK = 5;

test('of people on the way to a career step as many take it in each week as the years until it say', () => {
  const [people, years, weeks] = [1000, 2, 26];
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [
      aRole({ career: { afterYears: years, to: 'senior' } }),
      aRole({ id: 'senior', name: 'Senior' }),
    ],
    teams: [aTeam({ posts: [posts(people)] })],
  });
  const moved: number[] = [];
  simulateChecked(scenario, {
    watch: ({ memory, postsEnd, parameters }) => {
      let count = 0;
      for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
        if (isPermanent(memory[post | STATUS]) && parameters.pools[memory[post | POOL]].role === 1)
          count++;
      }
      moved.push(count);
    },
  });
  for (const week of [1, 13, weeks]) {
    const share = (week * DAYS_PER_WEEK) / (years * workingDaysPerYear('none'));
    const error = Math.sqrt(people * share * (1 - share));
    expect(Math.abs(moved[week] - people * share) / error).toBeLessThan(4);
  }
});

test('cases met at the front door are through it once they have waited as long as any: those of the first day too', () => {
  const [screened, mean] = [20, 10];
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 6, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0, daysBeforeAllocation: screened })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(20)],
        cases: [{ stage: 'case', allocated: 0, waiting: 100, meanWaitDays: mean }],
      }),
    ],
  });
  // Waits so far are even from none to twenty days: a quarter is through with each week.
  const allocated = [...simulateChecked(scenario).of(0, 'casesAllocated')];
  [0, 25, 50, 75, 100, 100, 100].forEach((through, week) => {
    expect(Math.abs(allocated[week] - through)).toBeLessThanOrEqual(100 / screened);
  });
});

import { describe, expect, test } from 'vitest';
import { timeline } from '../../models/calendar/timeline.ts';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { EXTRA, isPermanent, POOL, STATUS } from '../../models/engine/post-rows.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const [APRIL, ROUND_DAYS, VACANCIES] = ['2026-04-06', 60, 4000];
type Arrivals = NonNullable<Scenario['teams'][number]['posts'][number]['arrivals']>;

/** Vacancies alone, met on the first day; people found start at any time, or in the month that `arrivals` says. */
const vacant = (arrivals: Arrivals, given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service: { startDate: APRIL, weeks: 104, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [aRole(), aRole({ id: 'new', name: 'Newly qualified' })],
    stages: [aStage({ heldBy: ['worker', 'new'] })],
    teams: [aTeam({ posts: [posts(VACANCIES, { inPostFte: 0, arrivals })] })],
    recruitment: {
      ...base.recruitment,
      successShare: 1,
      round: { family: 'fixed', meanDays: ROUND_DAYS },
    },
    ...given,
  });

const foundAtFirst = (scenario: Scenario): number => {
  let found = 0;
  simulateChecked(scenario, {
    watch: (state, week) => {
      if (week === 0) found = state.due.found.posts().size;
    },
  });
  return found;
};

/** Working days without holidays from 1 October 2025 to Friday 3 April 2026: 26 weeks and three days. */
const SINCE_SEPTEMBER = 26 * 5 + 3;

const inErrors = (count: number, of: number, share: number): number =>
  Math.abs(count - of * share) / Math.sqrt(of * share * (1 - share));

const september = (share: number): Arrivals => [
  { role: 'new', share, month: 9 },
  { role: 'worker', share: 1 - share },
];

test('a calendar knows how long ago each month ended', () => {
  const { daysSinceMonth } = timeline(APRIL, 4, 'none');
  expect(daysSinceMonth[8]).toBe(SINCE_SEPTEMBER);
  expect(daysSinceMonth[2]).toBe(3);
  expect(daysSinceMonth[3]).toBe(0);
  // New Year’s Day, Good Friday and two days of Christmas.
  expect(timeline(APRIL, 4, 'england-and-wales').daysSinceMonth[8]).toBe(SINCE_SEPTEMBER - 4);
});

describe('of the vacancies of the first day somebody has been found for', () => {
  test.each([0.25, 0.5, 1])(
    'as many as time since the last intake, over that and time spent searching, says (%d for September)',
    (share) => {
      const found = share * SINCE_SEPTEMBER;
      const theory = found / (found + ROUND_DAYS);
      expect(inErrors(foundAtFirst(vacant(september(share))), VACANCIES, theory)).toBeLessThan(4);
    },
  );

  test('fewer where rounds fail, for searching takes longer', () => {
    const { recruitment } = vacant(september(1));
    const scenario = vacant(september(1), { recruitment: { ...recruitment, successShare: 0.4 } });
    const theory = SINCE_SEPTEMBER / (SINCE_SEPTEMBER + ROUND_DAYS / 0.4);
    expect(inErrors(foundAtFirst(scenario), VACANCIES, theory)).toBeLessThan(4);
  });

  test('none where people start at any time, where the month is that of the first day, or where nobody is ever found', () => {
    expect(foundAtFirst(vacant([{ role: 'worker', share: 1 }]))).toBe(0);
    expect(foundAtFirst(vacant([{ role: 'new', share: 1, month: 4 }]))).toBe(0);
    const { recruitment } = vacant(september(1));
    const hopeless = { ...recruitment, successShare: 0 };
    expect(foundAtFirst(vacant(september(1), { recruitment: hopeless }))).toBe(0);
  });

  test('none in a freeze, before which nobody knows what was under way', () => {
    const { recruitment } = vacant(september(1));
    const frozen = vacant(september(1), { recruitment: { ...recruitment, open: false } });
    expect(foundAtFirst(frozen)).toBe(0);
  });

  test('as many of those that agency covers', () => {
    const line = vacant(september(1)).teams[0].posts[0];
    const covered = vacant(september(1), {
      teams: [aTeam({ posts: [{ ...line, agencyFte: VACANCIES }] })],
      agency: { ...base.agency, allowed: true, coverShare: 1 },
    });
    const theory = SINCE_SEPTEMBER / (SINCE_SEPTEMBER + ROUND_DAYS);
    expect(inErrors(foundAtFirst(covered), VACANCIES, theory)).toBeLessThan(4);
  });

  test('by month and role as each has waited', () => {
    const sinceJanuary = 9 * 5; // from Monday 2 February
    const weights = { september: 0.3 * SINCE_SEPTEMBER, january: 0.5 * sinceJanuary };
    const all = weights.september + weights.january + ROUND_DAYS;
    const scenario = vacant([
      { role: 'new', share: 0.3, month: 9 },
      { role: 'worker', share: 0.5, month: 1 },
      { role: 'worker', share: 0.2 },
    ]);
    // Whoever is found from April on for September is still searched for now: of those, three in ten.
    const readings = simulateChecked(scenario);
    const started = readings.of(0, 'startersFte');
    const until = (week: number) => started.slice(1, week + 1).reduce((a, b) => a + b, 0);
    const anyTime = (0.2 * ROUND_DAYS) / all;
    const bySeptember = anyTime + (weights.september + 0.3 * ROUND_DAYS) / all;
    expect(inErrors(until(20), VACANCIES, anyTime)).toBeLessThan(4);
    expect(inErrors(until(26), VACANCIES, bySeptember)).toBeLessThan(4);
    expect(until(45)).toBe(VACANCIES);
  });
});

test('who has been found starts in the role that they were found for, whatever arrivals are by then', () => {
  const atAnyTime = 0.02;
  const changed = vacant(september(1 - atAnyTime), {
    service: { startDate: APRIL, weeks: 26, bankHolidays: 'none' },
    changes: [atAnyTime, 1 - atAnyTime].map((to, i) => ({
      kind: 'set',
      on: '2026-08-03',
      path: `teams[0].posts[0].arrivals[${i}].share`,
      to,
    })),
  });
  let [people, workers] = [0, 0];
  simulateChecked(changed, {
    watch: ({ memory, postsEnd, parameters }) => {
      [people, workers] = [0, 0];
      for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
        if (!isPermanent(memory[post | STATUS])) continue;
        people++;
        workers += Number(parameters.pools[memory[post | POOL]].role === 0);
      }
    },
  });
  // All have been found by the end of June.
  const theory = (atAnyTime * ROUND_DAYS) / ((1 - atAnyTime) * SINCE_SEPTEMBER + ROUND_DAYS);
  expect(people).toBe(VACANCIES);
  expect(inErrors(workers, VACANCIES, theory)).toBeLessThan(4);
});

const vacanciesOf = ({ memory, postsEnd }: State): number => {
  let count = 0;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW)
    count += Number(memory[post | EXTRA] === 0 && !isPermanent(memory[post | STATUS]));
  return count;
};

test('a service met in April as it comes to stand in April has the same September as in later years', () => {
  const [people, years, replications] = [800, 5, 24];
  const service = (inPostFte: number): Scenario =>
    vacant(september(0.6), {
      service: { startDate: APRIL, weeks: years * 52, bankHolidays: 'none' },
      roles: ['worker', 'new'].map((id) => aRole({ id, name: id, leavingPerYear: 0.12 })),
      teams: [aTeam({ posts: [posts(people, { inPostFte, arrivals: september(0.6) })] })],
    });
  /** Starters of each September, and vacancies of each April, of all replications. */
  const seen = (inPostFte: number) => {
    const vacancies = Array.from({ length: years }, () => 0);
    const starters = Array.from({ length: years }, () => 0);
    const readings = simulateChecked(service(inPostFte), {
      replications,
      watch: (state, week) => {
        if (week % 52 === 0 && week < years * 52) vacancies[week / 52] += vacanciesOf(state);
      },
    });
    for (let r = 0; r < replications; r++) {
      readings.of(r, 'startersFte').forEach((fte, week) => {
        const inYear = week % 52;
        if (inYear > 20 && inYear <= 26) starters[Math.floor(week / 52)] += fte;
      });
    }
    return { vacancies, starters };
  };
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const settled = mean(seen(people * 0.93).vacancies.slice(2)) / replications;
  const { vacancies, starters } = seen(people - Math.round(settled));
  const [first, ...later] = starters;
  expect(vacancies[0]).toBe(replications * Math.round(settled));
  // Counts of people who come by themselves vary at most as Poisson counts do.
  const error = Math.sqrt(mean(later) * (1 + 1 / later.length));
  expect(Math.abs(first - mean(later)) / error).toBeLessThan(3);
});

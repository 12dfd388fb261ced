import { expect, test } from 'vitest';
import type { FindPlan } from '../../../models/analysis/find/result.ts';
import { planWarnings, unfundedWarnings } from '../../../models/analysis/find/warnings.ts';
import { aScenario, aTeam, posts } from '../../support/scenarios.ts';

type Posts = Parameters<typeof posts>[1];

const withPosts = (establishedFte: number, given?: Posts) =>
  aScenario({ teams: [aTeam({ posts: [posts(establishedFte, given)] })] });

/** Of a plan only how many start in a month matters here. */
const starting = (startsPerMonth: number): FindPlan => ({
  values: [],
  verdict: null,
  chance: 1,
  low: 1,
  high: 1,
  futures: 1,
  costPounds: 0,
  costDifferencePounds: { mean: 0, low: 0, high: 0, futures: 1 },
  relativeChange: 0,
  startsPerMonth,
  tests: [],
  chanceByWeek: [],
});

test('people who are supposed on the first day take as many months to hire as starters give them', () => {
  const [now, planned] = [4, 10];
  for (const startsPerMonth of [0.8, 2.5, 7]) {
    const [said] = planWarnings(
      withPosts(planned, { inPostFte: now }),
      withPosts(planned),
      starting(startsPerMonth),
      starting(startsPerMonth),
      [],
    );
    const months = Math.ceil((planned - now) / startsPerMonth);
    expect(said).toContain(`${planned - now} FTE more in post`);
    expect(said).toContain(`hiring them would take about ${months} months`);
  }
});

test('agency workers of either kind are people above the posts that are funded', () => {
  const now = 8;
  for (const [agencyFte, extraAgencyFte] of [
    [0, 3],
    [3, 0],
    [1, 2],
  ]) {
    const more = agencyFte + extraAgencyFte;
    const after = withPosts(now + 4, { inPostFte: now, agencyFte, extraAgencyFte });
    const unfunded = `Unfunded: ${now + more} FTE of people in Worker are ${more} above the ${now} FTE of posts that are funded today.`;
    expect(unfundedWarnings(withPosts(now), after)).toEqual([unfunded]);
    // That the posts are new is not said besides.
    expect(planWarnings(withPosts(now), after, starting(0), starting(0), [])).toEqual([unfunded]);
  }
});

test('hires are warned of where they are both a tenth of a person and a twentieth more', () => {
  const now = withPosts(8);
  const isWarned = (needed: number, given: number) =>
    planWarnings(now, now, starting(needed), starting(given), []).some((each) =>
      each.startsWith('Hires: '),
    );
  for (const given of [0.5, 2, 10]) {
    const least = Math.max(given + 0.1, given * 1.05);
    expect(isWarned(least - 0.01, given)).toBe(false);
    expect(isWarned(least + 0.01, given)).toBe(true);
  }
});

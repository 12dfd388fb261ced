import { expect, test } from 'vitest';
import type { FindPlan } from '../../../models/analysis/find/result.ts';
import { planWarnings, unfundedWarnings } from '../../../models/analysis/find/warnings.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { WEEKS_PER_YEAR } from '../../../models/units.ts';
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

test('people who are in post and whom a plan has not are told to have to leave', () => {
  const [now, planned] = [10, 6];
  expect(
    planWarnings(
      withPosts(now),
      withPosts(now, { inPostFte: planned }),
      starting(0),
      starting(0),
      [],
    ),
  ).toEqual([
    `People: the plan has ${now - planned} FTE fewer in post on the first day than there are: they would have to have left by then.`,
  ]);
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

const hiresOf = (scenario: Scenario, needed: number, given: number) =>
  planWarnings(scenario, scenario, starting(needed), starting(given), []).find((each) =>
    each.startsWith('Hires: '),
  );

test.each([4, 52, 156])(
  'hires are warned of where they are both half a person in %i weeks and a twentieth more',
  (weeks) => {
    const now = { ...withPosts(8), service: { ...withPosts(8).service, weeks } };
    const months = (12 * weeks) / WEEKS_PER_YEAR;
    for (const given of [0, 0.1, 2, 10]) {
      const least = Math.max(given + 0.5 / months, given * 1.05);
      expect(hiresOf(now, least * 0.999, given)).toBeUndefined();
      expect(hiresOf(now, least * 1.001, given)).toBeDefined();
    }
  },
);

test('hires of a small team are told so that the two are told apart', () => {
  const year = { ...withPosts(8), service: { ...withPosts(8).service, weeks: 52 } };
  // Two people a year against one.
  const said = hiresOf(year, 2 / 12, 1 / 12);
  expect(said).toContain('about 0.17 FTE would start in a month on average, against about 0.083');
});

import { describe, expect, test } from 'vitest';
import { localLab } from '../../../models/analysis/lab.ts';
import { standingOf } from '../../../models/analysis/sweep/limit-answer.ts';
import { outcomeOf } from '../../../models/analysis/sweep/sweep-outcome.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aRole, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet, SEED, sweepProblemsOf } from './ask-sweep.ts';

const withManager = busyTeam({
  roles: [
    aRole(),
    aRole({ id: 'newly-qualified', capShare: 0.9 }),
    aRole({ id: 'manager', holdsCases: false }),
  ],
  stages: [aStage({ heldBy: ['worker', 'newly-qualified'] })],
  teams: [
    aTeam({
      posts: [
        posts(6),
        posts(2, { role: 'newly-qualified' }),
        posts(1, { role: 'manager', capPerFte: 0 }),
      ],
    }),
  ],
});

describe('what cannot be asked is said in a sentence, with what could', () => {
  const cases: [string, Scenario, object, string][] = [
    [
      'an inverted range',
      busyTeam(),
      { swept: capAsSet, from: 25, to: 10 },
      'to: 10 is below from, 25: the range is the wrong way round; exchange the two: 10 to 25',
    ],
    [
      'an empty range',
      busyTeam(),
      { swept: capAsSet, from: 12, to: 12 },
      'to: 12 is not above from, 12: the range is empty; give a higher end',
    ],
    [
      'no step',
      busyTeam(),
      { swept: capAsSet, step: 0 },
      'step: 0 is not above 0; give what each value is above the one before, such as 1',
    ],
    [
      'a step beyond the range',
      busyTeam(),
      { swept: capAsSet, from: 10, to: 12, step: 3 },
      'step: 3 is wider than the range from 10 to 12; give at most 2',
    ],
    [
      'too many values',
      busyTeam(),
      { swept: capAsSet, step: 0.1 },
      'step: 0.1 makes 151 values, above the limit of 41; give at least 0.375, or a narrower range',
    ],
    [
      'a team that is not there',
      busyTeam(),
      { swept: { kind: 'cap', team: 'night' } },
      'swept.team: "night" is not one of the teams; choose team (Team)',
    ],
    [
      'a role without posts in the team',
      busyTeam({ roles: [aRole(), aRole({ id: 'other' })] }),
      { swept: { ...capAsSet, role: 'other' } },
      'swept.role: "other" has no posts in Team; choose worker (Worker)',
    ],
    [
      'a role without cases',
      withManager,
      { swept: { ...capAsSet, role: 'manager' } },
      'swept.role: "manager" holds no cases, so has no cap; choose worker (Worker), newly-qualified (Worker)',
    ],
    [
      'an input that has no value',
      busyTeam(),
      { swept: { kind: 'input', path: 'recruitment.maxStartsPerMonth' } },
      'swept.path: "recruitment.maxStartsPerMonth" has no value in this scenario, so there is none to compare with; give it one in the scenario first, or with --set',
    ],
    [
      'an input that does not exist',
      busyTeam(),
      { swept: { kind: 'input', path: 'teams[0].posts[3].capPerFte' } },
      'swept.path: "teams[0].posts[3].capPerFte" leads to no input of this scenario; choose the path of a number, such as teams[0].posts[0].capPerFte (Caseload cap)',
    ],
    [
      'an input that is no number',
      busyTeam(),
      { swept: { kind: 'input', path: 'teams[0].name' } },
      'swept.path: "teams[0].name" is not a number; choose the path of a number, such as teams[0].whenFull.afterDays (After), teams[0].handoverHours (Handover of a case), teams[0].posts[0].establishedFte (Established), teams[0].posts[0].inPostFte (In post), teams[0].posts[0].agencyFte (Agency covering a vacancy) or one of the 6 others there',
    ],
    [
      'text that is no path',
      busyTeam(),
      { swept: { kind: 'input', path: 'cap of team' } },
      'swept.path: "cap of team" leads to no input of this scenario; choose the path of a number, such as teams[0].posts[0].capPerFte (Caseload cap), recruitment.successShare (Rounds that end with a start)',
    ],
    [
      'values outside the limits of the input',
      busyTeam(),
      { swept: { kind: 'input', path: 'recruitment.successShare' }, from: 0.8, to: 1.2, step: 0.2 },
      'to: 1.2 is above the limit: “Rounds that end with a start” must be from 0 to 1; choose a range within the limits',
    ],
    [
      'a range that passes a limit within',
      busyTeam(),
      { swept: { kind: 'input', path: 'recruitment.successShare' }, from: 0.5, to: 3, step: 1 },
      'to: 1.5, one of the values tried, is above the limit: “Rounds that end with a start” must be from 0 to 1; choose a range within the limits',
    ],
    [
      'steps that meet values which cannot be',
      busyTeam(),
      { swept: { kind: 'input', path: 'stages[0].weightPoints' }, from: 1, to: 3, step: 0.5 },
      'step: 1.5, one of the values tried, is not a whole number; give steps that meet only values which can be, such as whole numbers',
    ],
    [
      'a limit shorter than the front door',
      busyTeam({ streams: [aStream({ referralsPerYear: 340, daysBeforeAllocation: 5 })] }),
      { swept: capAsSet, waitLimitDays: 3 },
      'waitLimitDays: 3 is shorter than the 5 working days or more that every case spends at the front door; give at least 5, or lower daysBeforeAllocation in the scenario',
    ],
    [
      'a chance that so few futures cannot show',
      busyTeam(),
      { swept: capAsSet, chance: 0.98, replications: 100 },
      // Were it 98 %, more than one study in forty of 180 futures would see all keep the limit, and of 190 fewer.
      'replications: 100 is too few to tell a chance of 0.98 from certainty; give at least 190, or a lower chance',
    ],
  ];

  test.each(cases)('%s', (_, scenario, given, sentence) => {
    expect(sweepProblemsOf(scenario, given)).toEqual([sentence]);
  });

  test('several at once', () => {
    const problems = sweepProblemsOf(withManager, {
      swept: { ...capAsSet, role: 'manager' },
      from: 5,
      to: 1,
      step: -1,
    });
    expect(problems.map((problem) => problem.slice(0, problem.indexOf(':')))).toEqual([
      'swept.role',
      'to',
      'step',
    ]);
  });

  test('a value that breaks another input names it', () => {
    const [problem] = sweepProblemsOf(busyTeam(), {
      swept: { kind: 'input', path: 'teams[0].posts[0].establishedFte' },
      from: 6,
      to: 10,
      step: 2,
    });
    expect(problem).toContain('from: 6, which breaks teams[0].posts[0].inPostFte');
    expect(problem).toContain('is above establishedFte 6');
  });
});

describe('what is swept', () => {
  const brief = { from: 9, to: 10, replications: 20, chance: 0.8 };

  test('is the cap of every role that holds cases, or of the one that is named', async () => {
    const all = await askSweep(withManager, { swept: capAsSet, ...brief });
    expect(all.input.paths).toEqual(['teams[0].posts[0].capPerFte', 'teams[0].posts[1].capPerFte']);
    const one = await askSweep(withManager, {
      swept: { ...capAsSet, role: 'newly-qualified' },
      ...brief,
    });
    expect(one.input.paths).toEqual(['teams[0].posts[1].capPerFte']);
    expect(one.people?.today).toBe(2);
  });

  test('is found by its path too, and holds throughout, whatever a dated change sets', async () => {
    const path = 'teams[0].posts[0].capPerFte';
    const changed = busyTeam({
      changes: [{ kind: 'set', on: '2026-06-01', path, to: 12 }],
    });
    const byPath = await askSweep(changed, { swept: { kind: 'input', path }, ...brief });
    expect(byPath.input.isCap).toBe(true);
    const asked = { swept: { kind: 'input' as const, path }, ...brief };
    const without = await askSweep(busyTeam(), asked);
    expect(byPath.variants).toEqual(without.variants);
    expect(byPath.people).toEqual(without.people);
    expect(byPath.unchanged).not.toEqual(without.unchanged);
    expect(byPath.overriddenFrom).toEqual(['2026-06-01']);
    expect(byPath.sentences.slice(0, 4)).toContain(
      'The values tried hold throughout: that the scenario sets “Caseload cap, Team” again on 1 June 2026 is set aside for them, and kept only in the scenario unchanged.',
    );
  });

  test('says that a dated change multiplies it', async () => {
    const path = 'teams[0].posts[0].capPerFte';
    const changed = busyTeam({ changes: [{ kind: 'scale', on: '2026-06-01', path, by: 0.9 }] });
    const { sentences } = await askSweep(changed, { swept: { kind: 'input', path }, ...brief });
    expect(sentences.at(-1)).toBe(
      'A dated change multiplies “Caseload cap, Team” by 0.9 from 1 June 2026, and the values tried with it.',
    );
  });

  test('loses its range and the correlations that it was drawn by', async () => {
    const uncertain = busyTeam();
    const [team] = uncertain.teams;
    const scenario = busyTeam({
      teams: [{ ...team, posts: [posts(8, { capPerFte: { value: 10, low: 8, high: 12 } })] }],
      streams: [aStream({ referralsPerYear: { value: 340, low: 300, high: 380 } })],
      correlations: [
        {
          first: 'teams[0].posts[0].capPerFte',
          second: 'streams[0].referralsPerYear',
          r: 0.5,
        },
      ],
    });
    const found = await askSweep(scenario, { swept: capAsSet, ...brief });
    const [nine, ten] = found.variants[0].points;
    expect(nine.casesWaitingAtEnd.mean).toBeGreaterThan(ten.casesWaitingAtEnd.mean);
    // Unchanged, the cap is drawn anew in every future, which is not the cap of 10.
    expect(found.unchanged.casesWaitingAtEnd).not.toEqual(ten.casesWaitingAtEnd);
  });

  test('may be any number: the most referrals that keep waits short are told', async () => {
    const found = await askSweep(busyTeam(), {
      swept: { kind: 'input', path: 'streams[0].referralsPerYear' },
      from: 200,
      to: 500,
      step: 100,
      waitLimitDays: 8,
      chance: 0.8,
      replications: 20,
    });
    const [{ limit, points }] = found.variants;
    expect(limit).toMatchObject({ kept: 'largest', value: 300 });
    expect(found.people).toBeNull();
    points.slice(1).forEach(({ casesWaitingAtEnd }, index) => {
      expect(casesWaitingAtEnd.mean).toBeGreaterThan(points[index].casesWaitingAtEnd.mean);
    });
    expect(found.sentences[0]).toMatch(
      /^Of the values of “Referrals.* tried, in steps of 100, the largest .* is 300 referrals a year: its chance is .*; 400 does not, with a chance of/,
    );
  });
});

test('where no cap keeps waits within the limit, it says so, and what number of people would', async () => {
  const replications = 40;
  const waitLimitDays = 10;
  const chance = 0.8;
  const found = await askSweep(busyTeam(), {
    swept: capAsSet,
    from: 5,
    to: 6,
    waitLimitDays,
    chance,
    replications,
  });
  expect(found.sentences[0]).toMatch(/^No cap from 5 to 6 can be said to keep the mean wait/);
  const told = found.people?.forLimit;
  const people = told?.people ?? 0;
  expect(people).toBeGreaterThan(8);
  expect(found.sentences[1]).toContain(`What would: at a cap of 6, ${people} people`);
  const standingWith = async (some: number) => {
    const scenario = busyTeam({
      teams: [{ ...busyTeam().teams[0], posts: [posts(some, { capPerFte: 6 })] }],
    });
    const order = { scenario, seed: SEED, team: 'team', replications, waitLimitDays };
    return standingOf((await outcomeOf(localLab(), order)).withinLimit, chance, replications);
  };
  // Nobody leaves here, so that filled posts are people in post throughout.
  expect(await standingWith(people)).toBe('met');
  expect(await standingWith(people - 1)).not.toBe('met');
});

test('the same question on the same seed has the same answer', async () => {
  const once = () =>
    askSweep(busyTeam(), { swept: capAsSet, from: 9, to: 11, replications: 20, chance: 0.8 });
  expect(await once()).toEqual(await once());
});

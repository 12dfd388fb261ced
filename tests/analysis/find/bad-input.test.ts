import { expect, test } from 'vitest';
import { SHIPPED, shippedScenario } from '../../scenarios/shipped.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { problemsOf } from './ask.ts';

const busy = busyTeam();
const people = { what: { kind: 'people' }, from: 8, to: 12 };
const input = (path: string, from = 0, to = 1) => ({ what: { kind: 'input', path }, from, to });

test.each<[string, object, string]>([
  [
    'an empty range',
    { levers: [{ ...people, to: 8 }] },
    'levers[0].to: 8 is not above from, 8: the range is empty; give a higher end',
  ],
  [
    'an inverted range',
    { levers: [{ ...people, from: 12, to: 8 }] },
    'levers[0].to: 8 is below from, 12: the range is the wrong way round; exchange the two: 8 to 12',
  ],
  [
    'a step of nothing',
    { levers: [{ ...people, step: 0 }] },
    'levers[0].step: 0 is not above 0; give what each value is above the one before, such as 1',
  ],
  [
    'a step beyond the range',
    { levers: [{ ...people, step: 9 }] },
    'levers[0].step: 9 is wider than the range from 8 to 12; give at most 4',
  ],
  [
    'more values than are searched',
    { levers: [{ ...people, step: 0.001 }] },
    'levers[0].step: 0.001 makes 4,001 values, above the limit of 401; give at least 0.01, or a narrower range',
  ],
  [
    'more than all vacancies with agency cover, of which the steps leave one value that can be',
    { levers: [{ what: { kind: 'agency' }, from: 0, to: 4, step: 2 }] },
    'levers[0].to: Vacancies that get agency cover of 2 cannot be simulated (it is above 1), and of this range only 0 can be; try 0 to 1 in steps of 0.05',
  ],
  [
    'an unknown lever',
    { levers: [input('teams[3].posts[0].capPerFte')] },
    'levers[0].what.path: "teams[3].posts[0].capPerFte" leads to no input of this scenario; choose the path of a number, such as teams[0].posts[0].capPerFte (Caseload cap)',
  ],
  [
    'a lever that is no number',
    { levers: [input('recruitment.open')] },
    'levers[0].what.path: "recruitment.open" is not a number; choose the path of a number, such as recruitment.round.meanDays (Mean), recruitment.successShare (Rounds that end with a start), recruitment.starterCapShare (Cap of a new starter), recruitment.starterRampDays (Until the full cap), recruitment.starterRampSteps (In equal steps)',
  ],
  [
    'a lever that is no lever',
    { levers: [input('service.weeks', 10, 20)] },
    'levers[0].what.path: "service.weeks" says what is simulated or asked, not how the service is run; choose the path of a number, such as teams[0].posts[0].capPerFte (Caseload cap), recruitment.successShare (Rounds that end with a start)',
  ],
  [
    'a lever with no value to go by',
    { levers: [{ what: { kind: 'starts' } }] },
    'levers[0].from: nothing says where to look: this lever has no value as it is; give both ends of the range',
  ],
  [
    'an unknown test',
    { levers: [people], test: 'wait' },
    'test: "wait" is not one of the tests; choose caseload (At most 9.5 cases for each worker), waiting (At most 10 cases waiting)',
  ],
  [
    'a date before the first week ends',
    { levers: [people], by: '2026-04-08' },
    'by: 2026-04-08 (8 April 2026) is outside the run; choose a date from 2026-04-13 (13 April 2026), the end of the first week, to 2027-01-11 (11 January 2027), the end of the last',
  ],
  [
    'a date after the run',
    { levers: [people], by: '2028-04-08' },
    'by: 2028-04-08 (8 April 2028) is outside the run; choose a date from 2026-04-13 (13 April 2026), the end of the first week, to 2027-01-11 (11 January 2027), the end of the last, or simulate more weeks',
  ],
  [
    'certainty',
    { levers: [people], chance: 1 },
    'chance: 1 is above the limit: “With a chance of at least” must be from 0.01 to 0.99; lower it',
  ],
  [
    'no chance',
    { levers: [people], chance: 0 },
    'chance: 0 is below the limit: “With a chance of at least” must be from 0.01 to 0.99; raise it',
  ],
  [
    'levers that set the same input',
    { levers: [people, { what: { kind: 'posts' }, from: 8, to: 12 }] },
    'levers[1].what: Funded posts, Worker sets Established (Team, Worker), which People in post, Worker sets too; leave one of the two out, or choose another role or team for it',
  ],
  [
    'values that cannot be',
    { levers: [{ what: { kind: 'posts' }, from: 6, to: 12 }] },
    'levers[0].from: Funded posts, Worker of 6 cannot be simulated (In post (Team, Worker): 8 is above “Established”, which is 6 FTE; lower it, or raise “Established”); give 8 to 12, which can be',
  ],
  [
    'a step between whole numbers',
    { levers: [{ ...input('teams[0].whenFull.afterDays', 1, 5), step: 0.5 }] },
    'levers[0].to: After (Team, Full team) of 1.5 cannot be simulated (After (Team, Full team): 1.5 is not a whole number; give a whole number from 0 to 1,000 working days, such as 0); give steps that meet only values which can be, such as whole numbers',
  ],
])('%s is refused, with what would be possible', (_, question, sentence) => {
  expect(problemsOf(busy, question)).toEqual([sentence]);
});

test('levers that cannot be moved together are refused together', () => {
  const role = 'teams[0].posts[0].inPostFte';
  const established = 'teams[0].posts[0].establishedFte';
  const [sentence] = problemsOf(busy, {
    levers: [input(role, 4, 8), input(established, 8, 12)],
  });
  expect(sentence).toBeUndefined();
  const [clash] = problemsOf(
    busyTeam({ teams: [aTeam({ posts: [posts(8, { inPostFte: 6 })] })] }),
    {
      levers: [input(role, 4, 8), input(established, 6, 8)],
    },
  );
  expect(clash).toBe(
    'levers: In post (Team, Worker) of 8 with Established (Team, Worker) of 6 cannot be simulated (In post (Team, Worker): 8 is above “Established”, which is 6 FTE; lower it, or raise “Established”); narrow the ranges, or ask for one lever at a time',
  );
});

test('a team that is not there is refused where there are several, with those there are', () => {
  const two = busyTeam({
    teams: [aTeam({ posts: [posts(8)] }), aTeam({ id: 'other', name: 'Other', posts: [posts(3)] })],
  });
  const asked = (team: string) => ({ levers: [{ ...people, what: { kind: 'people', team } }] });
  expect(problemsOf(two, asked('other'))).toEqual([]);
  expect(problemsOf(two, asked('third'))).toEqual([
    'levers[0].what.team: "third" is not one of the teams; choose team (Team), other (Other)',
  ]);
});

test('a lever that is not the same for all is refused with what each has, unless one is chosen or both ends are given', () => {
  const cap = (of: object, more: object = {}) => ({
    levers: [{ what: { kind: 'cap', ...of }, ...more }],
  });
  const caps = [18, 16, 18];
  const many = busyTeam({
    teams: caps.map((capPerFte, at) =>
      aTeam({
        id: at === 0 ? 'team' : `team-${at}`,
        name: `Team ${at}`,
        posts: [posts(3, { capPerFte })],
      }),
    ),
  });
  expect(problemsOf(many, cap({}))).toEqual([
    `levers[0].from: nothing says where to look: this lever is not the same everywhere as it is (${caps[0]} cases per FTE for Team 0, Worker and Team 2, Worker; ${caps[1]} cases per FTE for Team 1, Worker); choose a team for which it is, or give both ends of the range`,
  ]);
  expect(problemsOf(many, cap({}, { from: 10 }))[0]).toMatch(/^levers\[0\]\.to: nothing says/);
  expect(problemsOf(many, cap({}, { from: 10, to: 20 }))).toEqual([]);
  expect(problemsOf(many, cap({ team: 'team-1' }))).toEqual([]);
});

test('a lever that is 0 is said to be', () => {
  expect(problemsOf(busy, { levers: [{ what: { kind: 'agency' } }] })).toEqual([
    'levers[0].from: nothing says where to look: this lever is 0 as it is; give both ends of the range',
  ]);
});

test.each(SHIPPED)('%s can be asked what it needs with nothing said of levers', (name) => {
  expect(problemsOf(shippedScenario(name), {})).toEqual([]);
});

test('all problems are said at once', () => {
  const question = {
    levers: [input('nowhere', 1, 0)],
    test: 'wait',
    by: '2020-01-01',
  };
  expect(problemsOf(busy, question)).toHaveLength(3);
});

test('every named lever moves every shipped scenario, also one that begins on a bank holiday', () => {
  for (const name of ['england-council', 'ni-family-intervention'] as const) {
    const scenario = shippedScenario(name);
    const [{ id: team, posts: lines }] = scenario.teams;
    const place = { team, role: lines[0].role };
    const now = Number(Object(lines[0].establishedFte).value);
    for (const question of [
      { what: { kind: 'posts', ...place }, from: now, to: now + 2 },
      { what: { kind: 'people', ...place }, from: 1, to: now + 9, step: now },
      { what: { kind: 'kept', ...place }, from: 1, to: now + 9, step: now },
      { what: { kind: 'cap', ...place } },
      { what: { kind: 'starts' }, from: 0, to: 9 },
      { what: { kind: 'agency' }, from: 0, to: 1 },
      { what: { kind: 'learning' }, from: 0, to: 9 },
      { what: { kind: 'paperwork-hours' } },
      { what: { kind: 'not-on-cases' } },
    ]) {
      expect(problemsOf(scenario, { levers: [question] }), question.what.kind).toEqual([]);
    }
  }
});

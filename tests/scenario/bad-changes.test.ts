import { describe, expect, test } from 'vitest';
import { changed, sentencesOf, shipped } from './small-scenario.ts';

const set = { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 15 };
const scale = { kind: 'scale', on: '2026-06-01', path: 'streams[0].referralsPerYear', by: 1.1 };
const leave = { kind: 'leave', on: '2026-06-01', team: 'team', role: 'social-worker', people: 2 };
const away = { ...leave, kind: 'long-leave', until: '2027-03-01' };

const CASES: readonly [string, object, string[]][] = [
  [
    'on a Saturday',
    { ...set, on: '2026-04-11' },
    ['changes[0].on: 2026-04-11 (Saturday) is not a working day; use 2026-04-13 (13 April 2026)'],
  ],
  [
    'on a bank holiday',
    { ...set, on: '2026-07-13' },
    ['changes[0].on: 2026-07-13 (Monday) is not a working day; use 2026-07-14 (14 July 2026)'],
  ],
  [
    'without a date',
    { ...leave, on: undefined },
    [
      'changes[0].on: nothing is given here: it is required; write year, month and day, as in 2026-04-06 for 6 April 2026',
    ],
  ],
  [
    'of an input, without a date',
    { ...set, on: undefined },
    [
      'changes[0].on: nothing is given here: it is required; write year, month and day, as in 2026-04-06 for 6 April 2026',
    ],
  ],
  [
    'of an input, without its new value',
    { ...set, to: undefined },
    ['changes[0].to: nothing is given here: it is required; add it'],
  ],
  [
    'of a part of an input',
    { ...set, path: 'teams[0].posts[0].capPerFte.value' },
    [
      'changes[0].path: "teams[0].posts[0].capPerFte.value" is a part of an input, not the whole; write teams[0].posts[0].capPerFte',
    ],
  ],
  [
    'of how a range is drawn, which is a part of an input',
    { ...set, path: 'leaving.perCase.distribution', to: 'normal' },
    [
      'changes[0].path: "leaving.perCase.distribution" is a part of an input, not the whole; write leaving.perCase',
    ],
  ],
  [
    'that multiplies a part of an input',
    { ...scale, path: 'streams[0].referralsPerYear.low' },
    [
      'changes[0].path: "streams[0].referralsPerYear.low" is a part of an input, not the whole; write streams[0].referralsPerYear',
    ],
  ],
  [
    'on a day that is none',
    { ...leave, on: 'soon' },
    [
      'changes[0].on: "soon" is not a date of the calendar; write year, month and day, as in 2026-04-06 for 6 April 2026',
    ],
  ],
  [
    'that is no change at all',
    [],
    [
      'changes[0]: an empty list is not one of the kinds; choose set, scale, leave, long-leave or start',
    ],
  ],
  [
    'before the first day',
    { ...set, on: '2020-06-01' },
    [
      'changes[0].on: 2020-06-01 is outside the simulation, which runs from 2026-04-06 (6 April 2026) to 2029-04-01 (1 April 2029); move it, or simulate more weeks',
    ],
  ],
  [
    'that ends before it begins',
    { ...set, until: '2026-05-01' },
    [
      'changes[0].until: 2026-05-01 is not after 1 June 2026, when the change begins; use a later day, or leave it out',
    ],
  ],
  [
    'to a value beyond the limits of the input',
    { ...set, to: -15 },
    [
      'changes[0].to: -15 is below the limit: “Caseload cap” must be from 0 to 400 cases per FTE; raise it',
    ],
  ],
  [
    'of an input that does not exist',
    { ...set, path: 'teams[0].posts[0].cap' },
    [
      'changes[0].path: "teams[0].posts[0].cap" is not the path of an input of this scenario; write it as in teams[0].posts[0].capPerFte; lists count from 0',
    ],
  ],
  [
    'of what describes the first day',
    { ...set, path: 'teams[0].posts[0].inPostFte', to: 90 },
    [
      'changes[0].path: "teams[0].posts[0].inPostFte" describes the first day or the make-up of the service, which no date changes; choose a single input that steers the service, such as a cap, a rate or an establishment',
    ],
  ],
  [
    'of a whole group of inputs',
    { ...set, path: 'teams[0].posts' },
    [
      'changes[0].path: "teams[0].posts" is a group of inputs; choose a single input that steers the service, such as a cap, a rate or an establishment',
    ],
  ],
  [
    'in steps, of something that is no number',
    { ...set, path: 'agency.allowed', to: true, rampWeeks: 4 },
    ['changes[0].rampWeeks: 4 cannot apply: only a number can be reached in steps; leave it out'],
  ],
  [
    'of a share, leaving the others as they were',
    { ...set, path: 'stages[0].next[0].share', to: 0.5 },
    [
      'changes[0].to: a sum of 0.5 is not 1: the shares of what follows Family intervention must sum to 1 (What follows (Family intervention), from 1 June 2026); change the other shares on the same day too',
    ],
  ],
  [
    'of people in a role that does not exist',
    { ...leave, role: 'manager' },
    ['changes[0].role: "manager" is not one of the roles; choose social-worker (Social worker)'],
  ],
  [
    'by a factor below 0',
    { ...scale, by: -1 },
    ['changes[0].by: -1 is below the limit: “Multiplied by” must be from 0 to 100; raise it'],
  ],
  [
    'by a factor that takes the input beyond its limits',
    { ...scale, path: 'teams[0].posts[0].capPerFte', by: 30 },
    [
      'changes[0].by: 30 makes Caseload cap 540 on 1 June 2026: it must be from 0 to 400 cases per FTE; bring it nearer to 1',
    ],
  ],
  [
    'by a factor that takes the end of a range beyond the limits',
    { ...scale, path: 'absence.perCase', by: 60 },
    [
      'changes[0].by: 60 makes the high end of Effect of one case more 0.069 on 1 June 2026: it must be from -0.05 to 0.05; bring it nearer to 1',
    ],
  ],
  [
    'by a factor that makes a part of what is counted',
    { ...scale, path: 'agency.leadDays', by: 1.25 },
    [
      'changes[0].by: 1.25 makes Working days until cover starts 12.5 on 1 June 2026: it must be a whole number; choose another factor, or use the kind set',
    ],
  ],
  [
    'by a factor, of something that is no number',
    { ...scale, path: 'agency.allowed' },
    [
      'changes[0].path: "agency.allowed" cannot be multiplied: it is not a number; choose a number, or use the kind set',
    ],
  ],
  [
    'by a factor, of what describes the first day',
    { ...scale, path: 'teams[0].posts[0].inPostFte' },
    [
      'changes[0].path: "teams[0].posts[0].inPostFte" describes the first day or the make-up of the service, which no date changes; choose a single input that steers the service, such as a cap, a rate or an establishment',
    ],
  ],
  [
    'by a factor, of an input that does not exist',
    { ...scale, path: 'streams[1].referralsPerYear' },
    [
      'changes[0].path: "streams[1].referralsPerYear" is not the path of an input of this scenario; write it as in teams[0].posts[0].capPerFte; lists count from 0',
    ],
  ],
  [
    'by a factor, of a share, leaving the others as they were',
    { ...scale, path: 'stages[0].next[0].share', by: 0.5 },
    [
      'changes[0].by: a sum of 0.5 is not 1: the shares of what follows Family intervention must sum to 1 (What follows (Family intervention), from 1 June 2026); change the other shares on the same day too',
    ],
  ],
  [
    'by a factor that ends before it begins',
    { ...scale, until: '2026-05-01' },
    [
      'changes[0].until: 2026-05-01 is not after 1 June 2026, when the change begins; use a later day, or leave it out',
    ],
  ],
  [
    'of more people on leave than the posts are for',
    { ...away, people: 126 },
    [
      'changes[0].people: 126 is above the 125 people for whom Family intervention has posts as Social worker on 1 June 2026; lower it, or raise the establishment',
    ],
  ],
  [
    'of leave that ends on the day on which it begins',
    { ...away, until: '2026-06-01' },
    [
      'changes[0].until: 2026-06-01 is not after 1 June 2026, when the leave begins; use a later day',
    ],
  ],
  [
    'of leave without an end',
    { ...away, until: undefined },
    [
      'changes[0].until: nothing is given here: it is required; write year, month and day, as in 2026-04-06 for 6 April 2026',
    ],
  ],
  [
    'of leave before the first day',
    { ...away, on: '2020-06-01' },
    [
      'changes[0].on: 2020-06-01 is outside the simulation, which runs from 2026-04-06 (6 April 2026) to 2029-04-01 (1 April 2029); move it, or simulate more weeks',
    ],
  ],
  [
    'of leave in a team that does not exist',
    { ...away, team: 'night' },
    ['changes[0].team: "night" is not one of the teams; choose team (Family intervention)'],
  ],
  [
    'of leave that agency covers more than all of',
    { ...away, coverShare: 1.5 },
    [
      'changes[0].coverShare: 1.5 is above the limit: “Covered by agency” must be from 0 to 1; lower it',
    ],
  ],
  [
    'of an unknown kind',
    { kind: 'move', on: '2026-06-01' },
    [
      'changes[0].kind: "move" is not one of the kinds; choose set, scale, leave, long-leave or start',
    ],
  ],
];

describe('a dated change is refused', () => {
  test('not when it is sound', () => {
    expect(sentencesOf(changed({ changes: [set, scale, leave, away] }))).toEqual([]);
  });

  test.each(CASES)('%s', (_, change, sentences) => {
    expect(sentencesOf(changed({ changes: [change] }))).toEqual(sentences);
  });
});

test('a role that has no posts in the team can neither leave nor go on leave', () => {
  const { roles, teams } = shipped();
  const other = { ...roles[0], id: 'manager', name: 'Manager' };
  const changes = [{ ...away, role: 'manager' }];
  expect(sentencesOf({ ...shipped(), roles: [...roles, other], changes })).toContain(
    `changes[0].role: "manager" has no posts in ${teams[0].name}; choose social-worker`,
  );
});

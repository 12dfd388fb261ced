import { describe, expect, test } from 'vitest';
import { changed, sentencesOf } from './small-scenario.ts';

const set = { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 15 };
const leave = { kind: 'leave', on: '2026-06-01', team: 'team', role: 'social-worker', people: 2 };

const CASES: readonly [string, object, string[]][] = [
  [
    'on a Saturday',
    { ...set, on: '2026-04-11' },
    ['changes[0].on: 2026-04-11 (Saturday) is not a working day; use 2026-04-13'],
  ],
  [
    'on a bank holiday',
    { ...set, on: '2026-07-13' },
    ['changes[0].on: 2026-07-13 (Monday) is not a working day; use 2026-07-14'],
  ],
  [
    'without a date',
    { ...leave, on: undefined },
    ['changes[0].on: nothing is given here: it is required; write it as 2026-04-06'],
  ],
  [
    'on a day that is none',
    { ...leave, on: 'soon' },
    ['changes[0].on: "soon" is not a date of the calendar; write it as 2026-04-06'],
  ],
  [
    'that is no change at all',
    [],
    ['changes[0]: an empty list is not one of the kinds; choose set, leave or start'],
  ],
  [
    'before the first day',
    { ...set, on: '2020-06-01' },
    [
      'changes[0].on: 2020-06-01 is outside the simulation, which runs from 2026-04-06 to 2029-04-01; move it, or simulate more weeks',
    ],
  ],
  [
    'that ends before it begins',
    { ...set, until: '2026-05-01' },
    [
      'changes[0].until: 2026-05-01 is not after 2026-06-01, when the change begins; use a later day, or leave it out',
    ],
  ],
  [
    'to a value beyond the limits of the input',
    { ...set, to: -15 },
    [
      'changes[0].to: -15 is below the limit: Caseload cap must be from 0 to 400 points per FTE; raise it',
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
      'changes[0].to: a sum of 0.5 is not 1: the shares of what follows Family intervention must sum to 1 (at stages[0].next, from 2026-06-01); change the other shares on the same day too',
    ],
  ],
  [
    'of people in a role that does not exist',
    { ...leave, role: 'manager' },
    ['changes[0].role: "manager" is not one of the roles; choose social-worker'],
  ],
  [
    'of an unknown kind',
    { kind: 'move', on: '2026-06-01' },
    ['changes[0].kind: "move" is not one of the kinds; choose set, leave or start'],
  ],
];

describe('a dated change is refused', () => {
  test('not when it is sound', () => {
    expect(sentencesOf(changed({ changes: [set, leave] }))).toEqual([]);
  });

  test.each(CASES)('%s', (_, change, sentences) => {
    expect(sentencesOf(changed({ changes: [change] }))).toEqual(sentences);
  });
});

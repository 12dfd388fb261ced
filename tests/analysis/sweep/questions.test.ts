import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aRole, aStream } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { capAsSet, sweepProblemsOf } from './ask-sweep.ts';
import { withManager } from './with-manager.ts';

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
      'swept.path: "recruitment.maxStartsPerMonth" has no value in this scenario, so there is none to compare with; give it one in the scenario first (a command can, with --set)',
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
      'to: 1.2 is above the limit: “Rounds that end with a start” must be from 0 to 1; try 0.8 to 1 in steps of 0.2',
    ],
    [
      'a range that passes a limit within',
      busyTeam(),
      { swept: { kind: 'input', path: 'recruitment.successShare' }, from: 0.5, to: 3, step: 1 },
      'to: 1.5, one of the values tried, is above the limit: “Rounds that end with a start” must be from 0 to 1; try 0.5 to 1 in steps of 0.1',
    ],
    [
      'steps that meet values which cannot be',
      busyTeam(),
      { swept: { kind: 'input', path: 'stages[0].weightPoints' }, from: 1, to: 3, step: 0.5 },
      'step: 1.5, one of the values tried, is not a whole number; try 1 to 3 in steps of 1',
    ],
    [
      'a limit shorter than the front door',
      busyTeam({ streams: [aStream({ referralsPerYear: 340, daysBeforeAllocation: 5 })] }),
      { swept: capAsSet, waitLimitDays: 3 },
      'waitLimitDays: 3 is shorter than the 5 working days or more that every case spends at the front door; give at least 5, or lower “Working days before a case can be allocated” in the scenario',
    ],
    [
      'a chance that so few futures cannot show',
      busyTeam(),
      { swept: capAsSet, chance: 0.98, replications: 100 },
      // Were it 98 %, more than one study in forty of 180 futures would see all keep the limit, and of 190 fewer;
      // of 100 futures fewer do only up to the hundredth root of one in forty, 96.4 %.
      'replications: 100 is too few to tell a chance of 0.98 from certainty; give at least 190, or ask for a chance of at most 0.96',
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
    expect(problem).toContain('from: 6 cannot be simulated (In post (Team, Worker): ');
    expect(problem).toContain('is above “Established”, which is 6 FTE');
  });
});

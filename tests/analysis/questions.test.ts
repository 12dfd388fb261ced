import { describe, expect, test } from 'vitest';
import { ANALYSES } from '../../models/analysis/analyses.ts';
import { ANALYSIS_KINDS, type Analyses } from '../../models/analysis/analysis.ts';
import { checkQuestion } from '../../models/analysis/check-question.ts';
import { localLab } from '../../models/analysis/lab.ts';
import { QUESTIONS } from '../../models/analysis/questions.ts';
import { notesOf } from '../../models/fields/fields.ts';
import { withDefaults } from '../../models/fields/with-defaults.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { chanceAtEnd } from './asked.ts';
import { busyTeam } from './busy-team.ts';

const scenario = busyTeam();

const sentencesOf = (given: unknown, scenarios = [scenario]) =>
  checkQuestion(chanceAtEnd, scenarios, given).problems.map(sentence);

describe('a question', () => {
  test('may leave out whatever has a default, however deep; what is optional stays out', () => {
    expect(checkQuestion(chanceAtEnd, [scenario], { test: 'caseload' })).toEqual({
      ok: true,
      question: { test: 'caseload', futures: 20, window: { from: 1 }, teams: [] },
      problems: [],
    });
    const given = { test: 'waiting', futures: 7, window: { from: 3 }, note: 'mine' };
    expect(withDefaults(chanceAtEnd.question, given)).toEqual({ ...given, teams: [] });
  });

  test('has all that is wrong with its form said at once, in the words of a scenario', () => {
    expect(sentencesOf({ futures: 0, window: { from: 'soon' }, teams: 'all', tset: 1 })).toEqual([
      'test: nothing is given here: it is required; choose caseload (At most 9.5 cases for each worker), waiting (At most 10 cases waiting)',
      'futures: 0 is below the limit: “Futures” must be from 1 to 1,000,000,000; raise it',
      'window.from: "soon" is not a number; give a number from 1 to 522 weeks, such as 1',
      'teams: "all" is not a list; write it as a list in square brackets',
      'tset: this key is not known here; remove it or correct its spelling; known are test, futures, window, teams, note',
    ]);
    expect(sentencesOf([])).toEqual([
      'question: an empty list is not a question; give an object in curly brackets with test, futures, window, teams, note',
    ]);
  });

  test('names only what its scenarios have, and is held to the rules of its analysis too', () => {
    const [team] = scenario.teams;
    expect(sentencesOf({ test: 'wait', teams: [team.id, 'night'], window: { from: 41 } })).toEqual([
      'test: "wait" is not one of the tests; choose caseload (At most 9.5 cases for each worker), waiting (At most 10 cases waiting)',
      `teams[1]: "night" is not one of the teams; choose ${team.id} (${team.name})`,
      'window.from: 41 is after the end of Test; give at most 40',
    ]);
    const bare = busyTeam({ standard: { name: 'None', tests: [] } });
    expect(sentencesOf({ test: 'wait' }, [bare])).toEqual([
      'test: "wait" is not one of the tests; the scenario has no tests',
    ]);
  });

  test('is asked of as many scenarios as its analysis takes', () => {
    expect(sentencesOf({ test: 'caseload' }, [scenario, scenario])).toEqual([
      'scenarios: 2 scenarios cannot be asked this: it is asked of 1 scenario; give fewer',
    ]);
  });

  test('that is sound is answered by simulating', async () => {
    const checked = checkQuestion(chanceAtEnd, [scenario], { test: 'caseload' });
    if (!checked.ok) throw new Error('the question has problems');
    const { chance } = await chanceAtEnd.answer(localLab(), [scenario], 's', checked.question);
    expect(chance * 20).toBeCloseTo(Math.round(chance * 20), 9);
  });
});

describe('the analyses', () => {
  const analyses: Analyses = ANALYSES;

  test('are asked what the page asks: one question each, drawn from notes', () => {
    const questions: Readonly<Record<string, unknown>> = QUESTIONS;
    expect(Object.keys(questions).toSorted()).toEqual(Object.keys(analyses).toSorted());
    for (const kind of ANALYSIS_KINDS) {
      const analysis = analyses[kind];
      if (!analysis) continue;
      expect(questions[kind], kind).toBe(analysis.question);
      expect(notesOf(analysis.question)?.kind, kind).toBe('group');
    }
  });
});

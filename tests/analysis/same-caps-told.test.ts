import { describe, expect, test } from 'vitest';
import { localLab } from '../../models/analysis/lab.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import { sensitivity } from '../../models/analysis/sensitivity/sensitivity.ts';
import type { Quantity, Scenario } from '../../models/inputs/scenario.ts';
import { aTeam, posts } from '../support/scenarios.ts';
import { asking } from './ask-compare.ts';
import { busyTeam } from './busy-team.ts';

const cases = [{ stage: 'case', allocated: 60, waiting: 4, meanWaitDays: 5 }];

/** Ten people of 0.8 FTE. */
const partTime = (capPerFte: Quantity, given: Parameters<typeof posts>[1] = {}): Scenario =>
  busyTeam({
    teams: [aTeam({ cases, posts: [posts(8, { ftePerPerson: 0.8, capPerFte, ...given })] })],
  });

const about = (sentences: readonly string[]) =>
  sentences.filter((each) => each.includes('come to the same whole'));

describe('of two scenarios', () => {
  const told = async (before: Scenario, after: Scenario) => {
    const answer = await asking({}, before, after);
    return { said: about(answer.sentences), gaps: answer.comparisons[0].gaps };
  };

  test('caps that come to the same whole cases for each person are told to, and nothing differs', async () => {
    // 0.8 × 10 and 0.8 × 11 are eight whole cases.
    const { said, gaps } = await told(partTime(10), partTime(11));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('10 and 11 (Worker of 0.8 FTE: 8 cases)');
    for (const { ranking } of gaps) expect(ranking).toBe('the same');
  });

  test('caps that do not are not, nor where people work other hours, nor the same caps', async () => {
    // 0.8 × 12 is nine.
    expect((await told(partTime(10), partTime(12))).said).toEqual([]);
    expect((await told(partTime(10), partTime(11, { ftePerPerson: 1 }))).said).toEqual([]);
    expect((await told(partTime(10), partTime(10))).said).toEqual([]);
  });
});

describe('of a cap that is not known', () => {
  const told = async (cap: Quantity) => {
    const { question } = readQuestion(sensitivity.question, [partTime(cap)], { replications: 50 });
    if (!question) throw new Error('the question cannot be read');
    const answer = await sensitivity.answer(localLab(), [partTime(cap)], 'seed', question);
    return about(answer.sentences);
  };

  test('ends that are the same cap as the middle are told to be', async () => {
    const [said] = await told({ low: 10, value: 10.5, high: 11 });
    expect(said).toContain('10, 10.5 and 11 (Worker of 0.8 FTE: 8 cases)');
    expect((await told({ low: 9, value: 10, high: 11 }))[0]).toContain('10 and 11 (Worker');
  });

  test('nothing is said where each is a cap of its own', async () => {
    expect(await told({ low: 8, value: 10, high: 13 })).toEqual([]);
  });
});

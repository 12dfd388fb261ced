import { describe, expect, test } from 'vitest';
import { peopleSentences } from '../../../models/analysis/sweep/people-sentences.ts';
import { casesWords, peopleWords } from '../../../models/analysis/sweep/words.ts';
import { chanceWords } from '../../../models/report/words.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { aStream } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

const brief = { replications: 20, chance: 0.5 };
const held = (sentences: readonly string[]) =>
  sentences.find((each) => each.includes('people needed')) ?? '';

describe('people who would keep waits within the limit', () => {
  test('are none where cases spend longer at the front door, and what would help is said', async () => {
    const frontDoorDays = 7;
    const referrals = { referralsPerYear: 200, daysBeforeAllocation: frontDoorDays };
    const scenario = busyTeam({
      streams: [aStream({ ...referrals, noFurtherActionShare: 0.5 })],
    });
    const [stage] = scenario.stages;
    // A stage after the first, of whose cases none waits there, so that a mean below the front door could be.
    const [team] = scenario.teams;
    const two = {
      ...scenario,
      teams: [{ ...team, stages: [...team.stages, 'later'] }],
      stages: [
        { ...stage, next: [{ to: 'later', share: 1 }] },
        { ...stage, id: 'later', name: 'Later', next: [{ to: 'closed', share: 1 }] },
      ],
    };
    const { people, sentences, provenance } = await askSweep(two, {
      swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
      from: 11,
      to: 12,
      waitLimitDays: 0.1,
      ...brief,
    });
    const forLimit = people?.forLimit;
    expect(forLimit).toMatchObject({
      people: null,
      frontDoorDays: { least: frontDoorDays, most: frontDoorDays },
    });
    const told = sentences.find((each) => each.includes('no number of people')) ?? '';
    expect(told).toMatch(/^With a hard cap, no number of people \(Worker\) can be said to keep/);
    expect(told).toContain(
      `at a cap of 12: even without the cap the chance is ${chanceWords(forLimit?.withoutCap ?? { probability: 1, standardError: 0 })}.`,
    );
    expect(told).toContain(
      `Cases spend ${frontDoorDays} working days at the front door before they may be allocated, which no number of people changes; lowering “Working days before a case can be allocated” would help.`,
    );
    expect(provenance.method).toContain('was tried without the cap');
  });

  test('are told with the chance of one fewer and how they were sought', async () => {
    const { people, sentences, provenance } = await askSweep(busyTeam(), {
      swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
      from: 5,
      to: 6,
      waitLimitDays: 10,
      ...brief,
    });
    expect(people?.besideOthers).toBe(false);
    expect(held(sentences)).not.toContain('other roles');
    const forLimit = people?.forLimit;
    expect(forLimit?.oneFewer?.probability).toBeLessThan(forLimit?.chance?.probability ?? 0);
    expect(sentences.join('\n')).toMatch(
      /What would, with a hard cap: at a cap of 6, .*; (with one fewer it is|one fewer may be enough).*; wanted is 50/,
    );
    expect(provenance.method).toContain(`${forLimit?.futures} futures for each number tried`);
  });

  test('one fewer may be enough where its chance is no lower than wanted, and is too low only where futures tell', async () => {
    const [futures, wanted] = [40, 0.9];
    const found = await askSweep(busyTeam(), {
      swept: capAsSet,
      from: 5,
      to: 6,
      waitLimitDays: 10,
      ...brief,
    });
    const { people } = found;
    if (!people?.forLimit) throw new Error('no people were sought');
    const { forLimit } = people;
    const told = (met: number) => {
      const oneFewer = chanceOf(met, futures);
      const [sentence] = peopleSentences(
        { ...found, chanceWanted: wanted },
        { ...people, forLimit: { ...forLimit, chance: chanceOf(futures, futures), oneFewer } },
      );
      return { sentence, chance: chanceWords(oneFewer) };
    };
    for (const met of [39, wanted * futures]) {
      const { sentence, chance } = told(met);
      expect(sentence).toContain(
        `; one fewer may be enough as well, with a chance of ${chance}, but so few futures cannot tell; wanted is`,
      );
      expect(sentence).not.toContain('too low');
    }
    const close = told(wanted * futures - 1);
    expect(close.sentence).toContain(
      `; with one fewer it is ${close.chance}, which is lower, but too close to tell; wanted is`,
    );
    const low = told(20);
    expect(low.sentence).toContain(
      `; with one fewer it is ${low.chance}, which is too low; wanted is`,
    );
  });
});

describe('people who would hold the queue', () => {
  test('of a role that shares the work are told with the others as they are, and 1 as 1 or fewer', async () => {
    const { sentences, people } = await askSweep(mixedTeam(), {
      swept: { ...capAsSet, role: 'new' },
      from: 30,
      to: 40,
      step: 10,
      waitLimitDays: 1000,
      ...brief,
    });
    expect(people?.besideOthers).toBe(true);
    expect(people?.needed.at(-1)?.people).toBe(1);
    expect(held(sentences)).toContain(
      '(Newly qualified, in post throughout, beside the other roles as they are;',
    );
    expect(held(sentences)).toContain('1 or fewer at a cap of 40');
  });

  test('are said to be none within reach at an end where nobody would do', async () => {
    const { sentences, people } = await askSweep(mixedTeam(), {
      swept: { ...capAsSet, role: 'new' },
      from: 0,
      to: 10,
      step: 10,
      waitLimitDays: 1000,
      ...brief,
    });
    expect(people?.needed[0].people).toBeNull();
    expect(held(sentences)).toContain(': none within reach at a cap of 0 and ');
  });
});

test('one case is one case, and no wait in most futures is said as that', async () => {
  const [team] = busyTeam().teams;
  const roomy = busyTeam({
    streams: [aStream({ referralsPerYear: 30 })],
    teams: [{ ...team, cases: [] }],
  });
  const { sentences, unchanged } = await askSweep(roomy, {
    swept: capAsSet,
    from: 30,
    to: 40,
    step: 10,
    ...brief,
  });
  const told = sentences.find((each) => each.startsWith('Unchanged')) ?? '';
  expect(unchanged.waitDays?.p90).toBeLessThan(0.05);
  expect(told).toContain('(none in nine futures in ten)');
  expect([1, 0.6, 1.4].map(casesWords)).toEqual(['1 case', '1 case', '1 case']);
  expect([0, 2, 1947].map(casesWords)).toEqual(['0 cases', '2 cases', '1,947 cases']);
});

test.each([0.2, 0.5, 0.9, 1.6, 4])(
  'behind ± stand two errors of the number of people, in whole people upwards: %d',
  (standardError) => {
    const words = peopleWords({ value: 15, people: 118, standardError, queueAtEnd: 30 });
    const [, shown] = /^118 \(±(\d+)\)$/.exec(words) ?? [];
    expect(Number(shown)).toBeGreaterThanOrEqual(2 * standardError);
    expect(Number(shown) - 1).toBeLessThan(2 * standardError);
  },
);

import { describe, expect, test } from 'vitest';
import { chanceWords } from '../../../models/analysis/find/words.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

/** A test that a working team never meets, and how many wait. */
const withOneOutOfReach = (): Scenario => {
  const { standard } = busyTeam();
  const [caseload, ...others] = standard.tests;
  const never = { ...caseload, label: 'At most half a case for each worker', threshold: 0.5 };
  return busyTeam({ standard: { ...standard, tests: [never, ...others] } });
};

/** So few that every value is seen in the same futures. */
const PEOPLE = {
  levers: [{ what: { kind: 'people' }, from: 6, to: 12, step: 1 }],
  mostReplications: 100,
};

describe('where one test is out of reach, all together hide what a lever does to the others', () => {
  const all = ask(withOneOutOfReach(), PEOPLE);

  test('the chance asked for stays, and the test that does change is named', async () => {
    const found = await all;
    expect(found.outcome).toBe('none');
    expect(found.levers[0].helps).toBe('neither');
    expect(found.testMoves?.map((move) => move.test)).toEqual(['waiting']);
  });

  test('with the chances that asking for it alone gives', async () => {
    const [move] = (await all).testMoves ?? [];
    const alone = await ask(withOneOutOfReach(), { ...PEOPLE, test: 'waiting' });
    const ends = move.seen.filter(({ value }) => value === 6 || value === 12);
    expect(ends).toHaveLength(2);
    for (const end of ends) {
      const same = alone.points.find(({ values }) => values[0] === end.value);
      expect(end).toMatchObject({ chance: same?.chance, futures: same?.futures });
    }
  });

  test('which stands in the way is named, and the sentences say both', async () => {
    const found = await all;
    const said = found.sentences.join('\n');
    const [move] = found.testMoves ?? [];
    expect(found.hardest).toMatchObject([{ test: 'caseload', chance: 0, atEvery: true }]);
    expect(said).toMatch(/In the way at every value looked at.*“At most half a case/);
    expect(said).toContain('“At most 10 cases waiting” goes from');
    for (const end of [move.seen[0], move.seen[move.seen.length - 1]]) {
      expect(said).toContain(chanceWords(end));
    }
    expect(said).not.toContain('makes no difference');
  });
});

test('tests that are all out of reach are all named as standing in the way', async () => {
  const scenario = withOneOutOfReach();
  const [never, ...others] = scenario.standard.tests;
  const twice = { ...never, id: 'again', label: 'At most 0.4 cases', threshold: 0.4 };
  const tests = [never, twice, ...others];
  const found = await ask({ ...scenario, standard: { ...scenario.standard, tests } }, PEOPLE);
  expect(found.hardest?.map((each) => each.test)).toEqual(['caseload', 'again']);
  const said = found.sentences.join('\n');
  expect(said).toContain('“At most half a case for each worker”');
  expect(said).toContain('“At most 0.4 cases”');
});

test('where a value is better than others, the hardest tests are those of that value, equals named', async () => {
  const { standard } = busyTeam();
  const [, waiting] = standard.tests;
  const strict = { ...waiting, label: 'At most 3 cases waiting', threshold: 3 };
  const tests = [strict, { ...strict, id: 'again', label: 'Not more than 3 waiting' }];
  const found = await ask(busyTeam({ standard: { ...standard, tests } }), {
    levers: [{ what: { kind: 'people' }, from: 6, to: 9, step: 1 }],
    mostReplications: 100,
    chance: 0.99,
  });
  expect(found.outcome).toBe('none');
  const beside = found.best?.tests.map((each) => each.chance);
  expect(found.hardest).toMatchObject([
    { test: 'waiting', chance: beside?.[0], atEvery: false },
    { test: 'again', chance: beside?.[1], atEvery: false },
  ]);
  expect(found.sentences.join('\n')).toMatch(
    /At most 3 cases waiting.*and “Not more than 3 waiting”/,
  );
});

test('a lever that changes no single test is not said to change one', async () => {
  const scenario = withOneOutOfReach();
  const [never, ...others] = scenario.standard.tests;
  const always = others.map((each) => ({ ...each, threshold: 1e6 }));
  const found = await ask(
    { ...scenario, standard: { ...scenario.standard, tests: [never, ...always] } },
    PEOPLE,
  );
  expect(found.testMoves).toEqual([]);
  expect(found.sentences.join('\n')).toContain('No single test changes either');
});

describe('a plan for one test says what it does to the others', () => {
  const cap = {
    levers: [{ what: { kind: 'cap' }, from: 7, to: 14, step: 1 }],
    test: 'waiting',
    chance: 0.8,
    mostReplications: 100,
  };
  const capped = (given: Partial<Scenario> = {}) =>
    busyTeam({
      teams: [aTeam({ ...busyTeam().teams[0], posts: [posts(8, { capPerFte: 8 })] })],
      ...given,
    });
  const found = ask(capped(), cap);

  test('those that are met less often, with chances that each test has beside the plan', async () => {
    const { plan, doNothing, otherTests, sentences } = await found;
    const worse = otherTests?.find((change) => change.test === 'caseload');
    const beside = (of: typeof plan) => of?.tests.find((each) => each.test === 'caseload');
    expect(worse?.after.chance).toBeLessThan(worse?.before.chance ?? 0);
    expect(worse?.after.chance).toBe(beside(plan)?.chance);
    expect(worse?.before.chance).toBe(beside(doNothing)?.chance);
    expect(sentences.join('\n')).toMatch(
      /other tests of the standard are met less often: “At most 9.5 cases for each worker”/,
    );
  });

  test('and nothing of a test that stays', async () => {
    const { standard } = busyTeam();
    const tests = standard.tests.map((each) =>
      each.id === 'caseload' ? { ...each, threshold: 1000 } : each,
    );
    const answer = await ask(capped({ standard: { ...standard, tests } }), cap);
    expect(answer.otherTests).toEqual([]);
    expect(answer.sentences.join('\n')).not.toContain('other tests');
  });
});

import { describe, expect, test } from 'vitest';
import { atMost, service } from './small-service.ts';
import { toldByHand } from './told-by-hand.ts';

describe('a single future', () => {
  const tests = [atMost('casesWaiting', 5), atMost('caseload', 5), atMost('absenceRate', 0.1)];
  const toldOf = (waiting: number, caseload: number, some = tests) => {
    const { headline, sentences } = toldByHand(service({ weeks: 2 }, some), 1, {
      casesWaiting: () => waiting,
      caseload: () => caseload,
      absenceRate: () => (waiting + caseload > 10 ? 1 : 0),
    }).summary;
    return [headline, ...sentences].join(' ');
  };

  test('is told by what it meets, not by a chance', () => {
    expect(toldOf(5, 5)).toMatch(
      /^In the one future simulated the service meets all of the 3 tests of “By hand” on [^.]*\. (?!Not met)/,
    );
    expect(toldOf(6, 4)).toMatch(/meets 2 of the 3 tests of .*Not met is “At most 5 of casesW/);
    expect(toldOf(6, 5)).toMatch(/meets 1 of the 3 tests .*Not met are “At most 5 of c.* and “At/);
    expect(toldOf(6, 6)).toContain('meets none of the 3 tests');
    expect(toldOf(6, 6)).not.toMatch(/chance|hardest/);
    expect(toldOf(6, 6, [tests[0]])).toMatch(/does not meet the test of .*The test is “At most 5/);
    expect(toldOf(5, 6, [tests[0]])).toMatch(/ meets the test of /);
  });

  test('keeps a budget or does not', () => {
    const scenario = service({ weeks: 104 });
    const budgets = [
      { beginsIn: 2026, pounds: 600_000 },
      { beginsIn: 2027, pounds: 500_000 },
    ];
    const { sentences } = toldByHand({ ...scenario, costs: { ...scenario.costs, budgets } }, 1, {
      cost: (_, week) => (week > 0 ? 11_000 : Number.NaN),
    }).summary;
    // A year of 52 weeks costs £572,000.
    expect(sentences).toContain(
      'In the one future simulated the budget of £600,000 for 2026-27 holds and the budget of £500,000 for 2027-28 does not hold.',
    );
  });
});

test('of a single future neither a range nor a mean is told, but for saying that it has none', () => {
  const sentencesOf = (futures: number) =>
    toldByHand(service({ weeks: 62 }), futures, {}).summary.sentences.filter(
      (sentence) => !sentence.startsWith('From one simulated future'),
    );
  expect(sentencesOf(2).join(' ')).toMatch(/range .*on average|on average.* range/);
  expect(sentencesOf(1).join(' ')).not.toMatch(/range|on average|±|of 10/);
  expect(sentencesOf(1).join(' ')).toMatch(/learning days promised .* kept\..*Staff cost £/);
});

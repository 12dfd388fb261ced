import { describe, expect, test } from 'vitest';
import { createRun, summarise, validateScenario } from '../../../models/index.ts';
import { linkCases, linkRange } from '../../../web/trust/leaving-link.ts';
import { type LinkOutcome, linkTable } from '../../../web/trust/link-rows.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const REPLICATIONS = 10;

describe('the link between caseload and leaving', () => {
  test('has the range of the scenario, or that of the evidence where it has none', () => {
    const scenario = shipped();
    scenario.leaving.perCase = { value: 0.02, low: 0, high: 0.05 };
    expect(linkRange(scenario)).toEqual({ low: 0, value: 0.02, high: 0.05, isPublished: false });
    scenario.leaving.perCase = 0.02;
    expect(linkRange(scenario)).toEqual({
      low: -0.0017,
      value: 0.02,
      high: 0.0297,
      isPublished: true,
    });
  });

  test('is off, at its low end, at its value and at its high end, all else the same', () => {
    const scenario = shipped();
    const cases = linkCases(scenario, { low: 0, value: 0.02, high: 0.05, isPublished: false });
    expect(cases.map(({ scenario: { leaving } }) => leaving.caseloadMatters)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(cases.slice(1).map(({ scenario: { leaving } }) => leaving.perCase)).toEqual([
      0, 0.02, 0.05,
    ]);
    for (const { scenario: each } of cases) {
      expect(validateScenario(each).ok).toBe(true);
      expect({ ...each, leaving: scenario.leaving }).toEqual(scenario);
    }
  });
});

describe('the table of the link', () => {
  const base = shipped();
  // Far above the reference, so that the link has something to act on.
  base.leaving.referenceCaseload = 5;
  base.service.weeks = 60;
  const range = { low: 0, value: 0.05, high: 0.2, isPublished: false };
  const outcomes: LinkOutcome[] = linkCases(base, range).map(({ label, perCase, scenario }) => ({
    label,
    perCase,
    results: summarise(
      scenario,
      'link',
      REPLICATIONS,
      createRun(scenario, 'link').simulate(0, REPLICATIONS),
      {},
    ),
  }));

  test('says what it comes to with and without, more leaving where the link is stronger', () => {
    const table = linkTable(outcomes, 'turnoverRate');
    expect(table?.rows.map(({ effect }) => effect)).toEqual([
      'none',
      '0.0\u00a0%',
      '+5.1\u00a0%',
      '+22.1\u00a0%',
    ]);
    expect(table?.rows[1].mean).toBe(table?.rows[0].mean);
    expect(table?.rows[3].difference).toMatch(/^\+\d+\.\d\d points$/);
    expect(table?.sentence).toMatch(
      /^Without the link, turnover in 2026-27 is .* on average; with it at the top of its range, /,
    );
    expect(table?.sentence).toMatch(/this answer rests a good deal on the link\.$/);
  });

  test('is given for every measure that it can be asked about', () => {
    expect(linkTable(outcomes, 'cost')?.rows[3].difference).toMatch(/^[+−]£/);
    expect(linkTable(outcomes, 'casesWaiting')?.rows).toHaveLength(4);
  });
});

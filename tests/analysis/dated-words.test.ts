import { expect, test } from 'vitest';
import { datedWords } from '../../models/analysis/compare/dated-words.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario } from '../support/scenarios.ts';

type Change = Scenario['changes'][number];

const on = '2026-06-01';
const until = '2027-03-01';
const path = 'streams[0].referralsPerYear';
const away = { kind: 'long-leave', on, until, team: 'team', role: 'worker' } as const;
const CASES: readonly [Change, string][] = [
  [
    { kind: 'set', on, until, path, to: 250, rampWeeks: 4 },
    'Referrals (Referrals): 250 referrals a year from 1 June 2026 over 4 weeks until 1 March 2027',
  ],
  [{ kind: 'scale', on, path, by: 1.1 }, 'Referrals (Referrals): × 1.1 from 1 June 2026'],
  [
    { kind: 'scale', on, until, path, by: 0.9, rampWeeks: 8 },
    'Referrals (Referrals): × 0.9 from 1 June 2026 over 8 weeks until 1 March 2027',
  ],
  [
    { kind: 'set', on, path: 'teams[0].posts[0].capPerFte', to: 16.5, rampWeeks: 1 },
    'Caseload cap (Team, Worker): 16.5 cases per FTE from 1 June 2026 over 1 week',
  ],
  [
    { ...away, people: 1 },
    '1 person goes on long leave from 1 June 2026 until 1 March 2027 (Team, Worker)',
  ],
  [
    { ...away, people: 2, coverShare: 0.5 },
    '2 people go on long leave from 1 June 2026 until 1 March 2027, 50 % covered by agency (Team, Worker)',
  ],
];

test.each(CASES)('%j is said in words that tell it from any other', (change, words) => {
  expect(datedWords(aScenario(), change)).toBe(words);
});

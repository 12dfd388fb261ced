import { expect, test } from 'vitest';
import { errorSentence } from '../../../models/analysis/sweep/error-sentence.ts';
import type { SweepOutcome, SweepResult } from '../../../models/analysis/sweep/result.ts';
import { askSweep } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

const REPLICATIONS = 20;
const found = askSweep(mixedTeam(), {
  swept: { kind: 'input', path: 'recruitment.successShare' },
  from: 0.1,
  to: 0.9,
  step: 0.8,
  replications: REPLICATIONS,
  chance: 0.8,
  waitLimitDays: 1000,
});

const outcomesOf = ({ unchanged, variants }: SweepResult): SweepOutcome[] => [
  unchanged,
  ...variants.flatMap(({ points }) => points),
];

test('the widest error of all means stands beside them, with the futures that they are from', async () => {
  const answer = await found;
  const said = answer.sentences.find((each) => each.startsWith('These are means of'));
  expect(said).toContain(`means of ${REPLICATIONS} futures of each value.`);
  const errors = outcomesOf(answer).map(({ caseload }) => caseload?.standardError ?? 0);
  const widest = 2 * Math.max(...errors);
  expect(widest).toBeGreaterThan(0);
  const shown = Number(/caseloads to ±(\d+(?:\.\d+)?) cases? per FTE/.exec(said ?? '')?.[1]);
  // To one figure, upwards.
  expect(shown).toBeGreaterThanOrEqual(widest * (1 - 1e-9));
  expect(shown).toBeLessThanOrEqual(2 * widest);
});

test('the error of doing nothing counts among them where it is the widest', async () => {
  const answer = await found;
  const { caseload } = answer.unchanged;
  if (!caseload) throw new Error('somebody holds cases');
  const standardError = 2;
  const unchanged = { ...answer.unchanged, caseload: { ...caseload, standardError } };
  expect(errorSentence({ ...answer, unchanged })).toContain(
    `caseloads to ±${2 * standardError} cases per FTE`,
  );
});

test('shares over their caps are said to be of all teams where the whole service is tried', async () => {
  const { sentences, of } = await found;
  expect(of.team).toBeNull();
  const said = sentences.find((each) => each.startsWith('The other side of'));
  expect(said).toContain('over their cap (in all teams together: Worker ');
});

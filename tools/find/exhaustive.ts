/**
 * Simulates every value of the levers in tests/analysis/find/exhaustive-cases.json ten thousand times
 * and writes exhaustive.json beside it, against which the search is tested. Takes about a minute.
 * Run it when the engine’s results or the cases change: npx node tools/find/exhaustive.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkQuestion } from '../../models/analysis/check-question.ts';
import { find } from '../../models/analysis/find/find.ts';
import { readLevers } from '../../models/analysis/find/levers/ranged-lever.ts';
import { outcomesOf, targetOf, upTo } from '../../models/analysis/find/target.ts';
import { observe } from '../../models/analysis/lab.ts';
import { scenarioHash } from '../../models/scenario/hash.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { createRun } from '../../models/simulation/run.ts';

const folder = new URL('../../tests/analysis/find/', import.meta.url);
const given = JSON.parse(readFileSync(new URL('exhaustive-cases.json', folder), 'utf8'));
const valid = validateScenario(given.scenario);
if (!valid.ok) throw new Error(valid.problems.map(sentence).join('\n'));
const { scenario } = valid;

const sum = (numbers: Float64Array): number => numbers.reduce((total, each) => total + each, 0);

const met: Record<string, { value: number; met: number; metOfFirst: number }[]> = {};
for (const [name, asked] of Object.entries(given.cases)) {
  const checked = checkQuestion(find, [scenario], asked);
  if (!checked.ok) throw new Error(checked.problems.map(sentence).join('\n'));
  const { question } = checked;
  const [{ lever, values }] = readLevers(scenario, question).ranged;
  const target = targetOf(scenario, question);
  met[name] = [];
  for (const value of values) {
    const changed = upTo(lever.apply(scenario, value), target.lastWeek);
    const [outcome] = outcomesOf(changed, target);
    const run = createRun(changed, given.seed);
    const seen = observe(run, 0, given.replications, [outcome]);
    const first = seen.subarray(0, given.engineCheckReplications);
    met[name].push({ value, met: sum(seen), metOfFirst: sum(first) });
  }
}
writeFileSync(
  new URL('exhaustive.json', folder),
  `${JSON.stringify({ scenarioHash: scenarioHash(scenario), met }, null, 2)}\n`,
);

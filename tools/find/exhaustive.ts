/**
 * Simulates every value of the levers in tests/analysis/find/exhaustive-cases.json ten thousand times
 * and writes exhaustive.json beside it, against which the search is tested. Takes about a minute.
 * Run it when the engine’s results or the cases change: npx node tools/find/exhaustive.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkQuestion } from '../../models/analysis/check-question.ts';
import { find } from '../../models/analysis/find/find.ts';
import { readLevers } from '../../models/analysis/find/levers/ranged-lever.ts';
import { futureSeen, outcomesOf } from '../../models/analysis/find/outcomes.ts';
import { targetOf, upTo } from '../../models/analysis/find/target.ts';
import { observe } from '../../models/analysis/lab.ts';
import { widthOfAll } from '../../models/analysis/outcome.ts';
import { scenarioHash } from '../../models/scenario/hash.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { createRun } from '../../models/simulation/run.ts';

const folder = new URL('../../tests/analysis/find/', import.meta.url);
const given = JSON.parse(readFileSync(new URL('exhaustive-cases.json', folder), 'utf8'));
const valid = validateScenario(given.scenario);
if (!valid.ok) throw new Error(valid.problems.map(sentence).join('\n'));
const { scenario } = valid;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

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
    const outcomes = outcomesOf(changed, target);
    const width = widthOfAll(outcomes);
    const run = createRun(changed, given.seed);
    const rows = observe(run, 0, given.replications, outcomes);
    const seen = Array.from({ length: given.replications }, (_, future) => {
      const row = rows.subarray(future * width, (future + 1) * width);
      return futureSeen(row, target, scenario.standard.tests.length).met;
    });
    const first = seen.slice(0, given.engineCheckReplications);
    met[name].push({ value, met: sum(seen), metOfFirst: sum(first) });
  }
}
writeFileSync(
  new URL('exhaustive.json', folder),
  `${JSON.stringify({ scenarioHash: scenarioHash(scenario), met }, null, 2)}\n`,
);

import type { Command } from 'commander';
import { type PairResult, pairWords, publishedPairs } from '../../models/index.ts';
import { checkedScenarios } from '../checks/checked-scenarios.ts';
import { SCENARIOS_FOLDER } from '../files.ts';
import { InputProblems } from '../input-problems.ts';
import { outputProblems, writeTogether } from './output-files.ts';
import { textTable } from './text-table.ts';

function pairsText(pairs: readonly PairResult[]): string {
  const rows = pairs.map((pair) => {
    const { expected, tolerance, ours, verdict } = pairWords(pair);
    return [pair.id, expected, tolerance, ours, pair.how, verdict, pair.statement];
  });
  const heading = ['', 'Published', 'Tolerance', 'Ours', 'How', '', 'What is published'];
  return `${textTable([heading, ...rows]).join('\n')}\n`;
}

function pairs({ json }: { json?: string }): void {
  const outputs = json === undefined ? [] : [{ option: '--json', path: json }];
  const problems = outputProblems(outputs, SCENARIOS_FOLDER);
  if (problems.length > 0) throw new InputProblems(problems);
  if (process.stderr.isTTY) process.stderr.write('Simulating; this takes some twenty seconds.\n');
  const found = publishedPairs(checkedScenarios());
  if (json !== undefined) writeTogether([{ path: json, content: `${JSON.stringify(found)}\n` }]);
  process.stdout.write(pairsText(found));
  const outside = found.filter(({ within }) => !within).map(({ id }) => id);
  if (outside.length > 0) throw new Error(`outside the tolerance: ${outside.join(', ')}`);
}

/** `headroom pairs`: works out every published pair anew. Exit 2 where one is outside its tolerance. */
export const addPairsCommand = (program: Command): Command =>
  program
    .command('pairs')
    .description('put published figures beside ours, simulated anew')
    .option('--json <FILE>', 'write the table as JSON')
    .action(pairs);

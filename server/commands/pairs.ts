import type { Command } from 'commander';
import {
  type PairResult,
  pairsMade,
  pairsMet,
  pairWords,
  publishedPairs,
} from '../../models/index.ts';
import { checkedScenarios } from '../checks/checked-scenarios.ts';
import { SCENARIOS_FOLDER } from '../files.ts';
import { InputProblems } from '../input-problems.ts';
import { outputProblems, writeTogether } from './output-files.ts';
import { OR_STANDARD_OUTPUT, streamForWords } from './standard-output.ts';
import { textTable } from './text-table.ts';

function pairsText(pairs: readonly PairResult[]): string {
  const rows = pairs.map((pair) => {
    const { expected, unit, tolerance, ours, error, how, verdict, kind } = pairWords(pair);
    const figure = `${expected} ${unit}`.trim();
    return [pair.id, figure, tolerance, ours, error, how, verdict, kind, pair.statement];
  });
  const heading = ['', 'Figure', 'Tolerance', 'Ours', 'Error', 'How', '', 'Whose', 'What it says'];
  return `${textTable([heading, ...rows]).join('\n')}\n\n${pairsMet(pairs)}. ${pairsMade(pairs)}\n`;
}

function pairs({ json }: { json?: string }): void {
  const outputs = json === undefined ? [] : [{ option: '--json', path: json }];
  const problems = outputProblems(outputs, SCENARIOS_FOLDER);
  if (problems.length > 0) throw new InputProblems(problems);
  if (process.stderr.isTTY) process.stderr.write('Simulating; this takes some twenty seconds.\n');
  const found = publishedPairs(checkedScenarios());
  if (json !== undefined) writeTogether([{ path: json, content: `${JSON.stringify(found)}\n` }]);
  streamForWords(json).write(pairsText(found));
  const outside = found.filter(({ within }) => !within).map(({ id }) => id);
  if (outside.length > 0) throw new Error(`outside the tolerance: ${outside.join(', ')}`);
}

/** `headroom pairs`: makes every pair anew. Exit 2 where one is outside its tolerance. */
export const addPairsCommand = (program: Command): Command =>
  program
    .command('pairs')
    .description(
      'put figures that are published, worked out from those or aimed at beside ours, made anew',
    )
    .option('--json <FILE>', `write the table as JSON ${OR_STANDARD_OUTPUT}`)
    .action(pairs);

import type { Command } from 'commander';
import { InputProblems } from '../input-problems.ts';
import { readScenario } from './read-scenario.ts';
import { assignments } from './set-option.ts';

function validate(file: string, options: { set: string[] }): void {
  const read = readScenario(file, options.set);
  if (!read.ok) throw new InputProblems(read.problems);
  process.stdout.write(`${file} is a valid scenario: ${read.scenario.name}.\n`);
}

/** `headroom validate`: says everything that is wrong with a scenario file. */
export const addValidateCommand = (program: Command): Command =>
  program
    .command('validate')
    .description('check a scenario file')
    .argument('<scenario.json>')
    .addOption(assignments())
    .action(validate);

import type { Command } from 'commander';
import { sentence, WHAT_IFS, withWhatIf } from '../../models/index.ts';
import { InputProblems } from '../input-problems.ts';
import { readScenario } from './read-scenario.ts';

function whatIfs(file: string | undefined): void {
  const read = file === undefined ? undefined : readScenario(file, []);
  if (read && !read.ok) throw new InputProblems(read.problems);
  for (const { id, label, help } of WHAT_IFS) {
    const changed = read && withWhatIf(read.scenario, id);
    const refused = changed && !changed.ok ? changed.problems.map(sentence) : [];
    process.stdout.write(`${id}: ${label}\n  ${[help, ...refused].join('\n  ')}\n`);
  }
}

/** `headroom what-ifs`: lists the named what-ifs, and which of them make no sense for a scenario. */
export const addWhatIfsCommand = (program: Command): Command =>
  program
    .command('what-ifs')
    .description('list the named what-ifs that compare takes')
    .argument('[scenario.json]', 'say which of them make no sense here')
    .action(whatIfs);

import type { Command } from 'commander';
import { ANALYSES, type FindQuestion, type FindResult, type Problem } from '../../models/index.ts';
import { addAnalysisCommand } from './analysis-command.ts';
import { findText } from './find-text.ts';
import { leverOption, readLever } from './lever-option.ts';
import { numberOption } from './number-option.ts';

interface FindOptions {
  lever: string[];
  target?: string;
  test: string;
  by?: string;
  onwards?: boolean;
  chance?: string;
  replications?: string;
  policies?: string;
}

/** The levers that were typed and can be read; undefined, so that the default applies, where there are none. */
function leversOf(typed: readonly string[], problems: Problem[]): unknown[] | undefined {
  const read = typed.map((each) => readLever(each, problems));
  const levers = read.filter((each) => each !== undefined);
  return levers.length > 0 ? levers : undefined;
}

/** The word for every test together. */
const EVERY_TEST = 'all';

/** `headroom find`: what is just enough of a lever or two to meet a target by a date with a chance. */
export const addFindCommand = (program: Command): Command =>
  addAnalysisCommand<FindQuestion, FindResult, FindOptions>(program, {
    name: 'find',
    description:
      'find what is just enough of a lever, or of two, to meet the standard by a date, to keep the budget, or both: the least where more of it helps, the most where less does',
    analysis: ANALYSES.find,
    options: (command) =>
      command
        .addOption(leverOption())
        .option(
          '--target <WHAT>',
          'standard, budget (of the year of --by; without it every one), or both in the same future',
        )
        .option('--test <ID>', 'a test of the standard, or all together', EVERY_TEST)
        .option('--by <DATE>', 'as in 2028-03-31 (default: the end of the run)')
        .option('--onwards', 'in every week from then to the end, not in that week alone')
        .option('--chance <SHARE>', 'the chance wanted, from 0.01 to 0.99')
        .option('--replications <N>', 'most futures for each value')
        .option(
          '--policies <BASIS>',
          'posts for demand in cases, in hours, suited to the target, or none',
        ),
    questionOf: (
      { lever, target, test, by, onwards, chance, replications, policies },
      _,
      problems,
    ) => ({
      levers: leversOf(lever, problems),
      target,
      test: test === EVERY_TEST ? undefined : test,
      by,
      when: onwards ? 'from-then-on' : 'that-week',
      chance: numberOption(chance),
      mostReplications: numberOption(replications),
      policies,
    }),
    typed: {
      levers: '--lever',
      target: '--target',
      test: '--test',
      by: '--by',
      chance: '--chance',
      mostReplications: '--replications',
      policies: '--policies',
    },
    text: findText,
  });

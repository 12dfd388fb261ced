import type { Command } from 'commander';
import {
  ANALYSES,
  type Problem,
  quoted,
  type Scenario,
  type SweepQuestion,
  type SweepResult,
} from '../../models/index.ts';
import { type AnalysisCommand, addAnalysisCommand } from './analysis-command.ts';
import { numberOption } from './number-option.ts';
import { sweepText } from './sweep-text.ts';

interface SweepOptions {
  cap?: string;
  role?: string;
  input?: string;
  from?: string;
  to?: string;
  step?: string;
  replications?: string;
  soft?: string;
  duty?: boolean;
  asSet?: boolean;
  waitLimit?: string;
  chance?: string;
}

/** Teams named in a remedy before it stops. */
const MOST_TEAMS = 6;

/** The short name of the only team, `TEAM (north, south)`. */
function teamsToGive(scenario: Scenario | undefined): string {
  const ids = (scenario?.teams ?? []).map(({ id }) => id);
  if (ids.length === 1) return ids[0];
  const named = [...ids.slice(0, MOST_TEAMS), ...(ids.length > MOST_TEAMS ? ['…'] : [])];
  return named.length > 0 ? `TEAM (${named.join(', ')})` : 'TEAM';
}

/** What is swept, as the options name it; undefined where they do not. */
function sweptOf(
  { cap, role, input, soft, duty, asSet }: SweepOptions,
  scenario: Scenario | undefined,
  problems: Problem[],
) {
  const refuse = (path: string, given: string | boolean, rule: string, remedy: string) => {
    const value = typeof given === 'string' ? quoted(given) : 'this option';
    problems.push({ path, value, rule, remedy });
  };
  if (cap !== undefined && input !== undefined) {
    refuse('--input', input, 'is given beside --cap', 'give one of the two');
  }
  if (cap === undefined && input === undefined) {
    problems.push({
      path: '--cap',
      value: quoted(undefined),
      rule: 'says what to try',
      remedy: `give --cap ${teamsToGive(scenario)}, or --input PATH`,
    });
  }
  if (cap === undefined) {
    for (const [option, value] of [
      ['--role', role],
      ['--soft', soft],
      ['--as-set', asSet],
      ['--duty', duty],
    ] as const) {
      if (value === undefined) continue;
      refuse(option, value, 'belongs to --cap', 'give --cap TEAM, or leave it out');
    }
    return input === undefined ? undefined : { kind: 'input', path: input };
  }
  for (const [option, value] of [
    ['--soft', soft],
    ['--duty', duty],
  ] as const) {
    if (!asSet || value === undefined) continue;
    refuse(option, value, 'is given beside --as-set', 'give one of the two');
  }
  const softAfterDays = numberOption(soft);
  return {
    kind: 'cap',
    team: cap,
    role,
    whenFull: asSet ? 'as-set' : duty ? 'hard-and-duty' : 'both',
    ...(softAfterDays === undefined ? {} : { softAfterDays }),
  };
}

const command: AnalysisCommand<SweepQuestion, SweepResult, SweepOptions> = {
  name: 'sweep',
  description: 'try a range of values of a caseload cap, or of any other number',
  analysis: ANALYSES.sweep,
  options: (program) =>
    program
      .option('--cap <TEAM>', 'the caseload cap of this team, by its short name')
      .option('--role <ROLE>', 'with --cap: of this role only (default: all that hold cases)')
      .option('--input <PATH>', 'another number, as in recruitment.successShare')
      .option('--from <N>', 'the first value')
      .option('--to <N>', 'the last value')
      .option('--step <N>', 'from one value to the next')
      .option('--replications <N>', 'how many futures for each value')
      .option(
        '--soft <DAYS>',
        'with --cap: working days after which the soft cap gives way, beside the hard one (default: those of the team where its cap is soft, otherwise 20)',
      )
      .option(
        '--duty',
        'with --cap: beside the hard cap, instead of a soft one, the duty rota, which holds what has waited; --soft then says how many days (default: those of the team where that is its rule, otherwise 20)',
      )
      .option('--as-set', 'with --cap: only the rule that the scenario has for when all are full')
      .option(
        '--wait-limit <DAYS>',
        'the mean wait in working days, those still waiting included, not to be passed',
      )
      .option('--chance <SHARE>', 'the chance with which it should be kept'),
  questionOf: (options, [scenario], problems) => ({
    swept: sweptOf(options, scenario, problems),
    from: numberOption(options.from),
    to: numberOption(options.to),
    step: numberOption(options.step),
    replications: numberOption(options.replications),
    waitLimitDays: numberOption(options.waitLimit),
    chance: numberOption(options.chance),
  }),
  typed: {
    'swept.team': '--cap',
    'swept.role': '--role',
    'swept.path': '--input',
    'swept.softAfterDays': '--soft',
    from: '--from',
    to: '--to',
    step: '--step',
    replications: '--replications',
    waitLimitDays: '--wait-limit',
    chance: '--chance',
  },
  text: sweepText,
};

/** `headroom sweep`: what each value of a cap, or of another number, makes of safety, waits and cost. */
export const addSweepCommand = (program: Command): Command => addAnalysisCommand(program, command);

import { type Command, Option } from 'commander';
import {
  ANALYSES,
  type CompareQuestion,
  type CompareResult,
  cutText,
  MOST_NAME_CHARACTERS,
  type Problem,
  type Scenario,
  validateScenario,
  WHAT_IFS,
  withWhatIf,
} from '../../models/index.ts';
import { addAnalysisCommand } from './analysis-command.ts';
import { compareText } from './compare-text.ts';
import { numberOption } from './number-option.ts';
import { assigned } from './set-option.ts';

interface CompareOptions {
  whatIf?: string;
  change: string[];
  measures?: string;
  over?: string;
  standard: boolean;
  attribution: boolean;
  replications?: string;
  mixtureReplications?: string;
}

const listed = (text: string | undefined): string[] | undefined =>
  text?.split(',').map((each) => each.trim());

/** The first scenario with every `--change` made. */
function changed(scenario: Scenario, assignments: readonly string[], problems: Problem[]) {
  if (assignments.length === 0) return [];
  const named = { ...scenario, name: 'With the changes' };
  const checked = validateScenario(assigned(named, assignments, '--change', problems));
  problems.push(...checked.problems);
  return checked.ok ? [checked.scenario] : [];
}

/** The first scenario with each what-if; those joined by a plus happen together. */
function whatIfs(scenario: Scenario, text: string | undefined, problems: Problem[]): Scenario[] {
  return (listed(text) ?? []).flatMap((together) => {
    const ids = together.split('+').map((id) => id.trim());
    const labels = ids.map((asked) => WHAT_IFS.find(({ id }) => id === asked)?.label ?? asked);
    let current: Scenario | undefined = scenario;
    for (const id of ids) {
      if (!current) break;
      const happened = withWhatIf(current, id);
      problems.push(
        ...happened.problems.map((each) => ({
          ...each,
          path: each.path.replace(/^what-if$/, '--what-if'),
        })),
      );
      current = happened.ok ? happened.scenario : undefined;
    }
    return current ? [{ ...current, name: cutText(labels.join('; '), MOST_NAME_CHARACTERS) }] : [];
  });
}

/** `headroom compare`: two to four scenarios on the same luck, or one with something changed. */
export const addCompareCommand = (program: Command): Command =>
  addAnalysisCommand<CompareQuestion, CompareResult, CompareOptions>(program, {
    name: 'compare',
    description: 'compare scenarios on the same luck, or one with a change or a what-if',
    analysis: ANALYSES.compare,
    made: ({ change, whatIf }, [first], problems) => [
      ...changed(first, change, problems),
      ...whatIfs(first, whatIf, problems),
    ],
    options: (command) =>
      command
        .option(
          '--what-if <ID[,ID]>',
          'the first scenario with a what-if (see “headroom what-ifs”); ID+ID: both together',
        )
        .addOption(
          new Option(
            '--change <PATH=VALUE>',
            'the first scenario with this input changed; repeatable, all in one scenario',
          )
            .argParser((assignment: string, earlier: string[]) => [...earlier, assignment])
            .default([], 'none'),
        )
        .option('--measures <ID[,ID]>', 'what is compared')
        .option(
          '--over <STRETCH>',
          'acting (while dated changes act, a year or more; of what differs from the first day, the last year; of both, the whole run), last-year, whole-run or last-week',
        )
        .option('--replications <N>', 'futures of each scenario')
        .option('--mixture-replications <N>', 'futures of each mixture of changes')
        .option('--no-standard', 'leave out the chance that the standard is met')
        .option('--no-attribution', 'do not say what each change does'),
    questionOf: ({ measures, over, standard, attribution, replications, mixtureReplications }) => ({
      measures: listed(measures),
      over,
      standard,
      attribution,
      replications: numberOption(replications),
      attributionReplications: numberOption(mixtureReplications),
    }),
    typed: {
      measures: '--measures',
      over: '--over',
      replications: '--replications',
      attributionReplications: '--mixture-replications',
    },
    text: compareText,
  });

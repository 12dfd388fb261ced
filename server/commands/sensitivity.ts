import type { Command } from 'commander';
import { ANALYSES, type SensitivityQuestion, type SensitivityResult } from '../../models/index.ts';
import { addAnalysisCommand } from './analysis-command.ts';
import { numberOption } from './number-option.ts';
import { sensitivityText } from './sensitivity-text.ts';

interface SensitivityOptions {
  measure?: string;
  test?: string;
  team?: string;
  over?: string;
  most?: string;
  replications?: string;
}

/** `headroom sensitivity`: which inputs that are not known make an outcome uncertain. */
export const addSensitivityCommand = (program: Command): Command =>
  addAnalysisCommand<SensitivityQuestion, SensitivityResult, SensitivityOptions>(program, {
    name: 'sensitivity',
    description:
      'say which unknown inputs matter most to an outcome, and what knowing each is worth',
    analysis: ANALYSES.sensitivity,
    options: (command) =>
      command
        .option('--measure <ID>', 'the outcome')
        .option('--test <ID>', 'instead: the margin of a test of the standard')
        .option('--team <ID>', 'of one team (default: the whole service)')
        .option('--over <STRETCH>', 'last-year, whole-run or last-week')
        .option('--most <N>', 'inputs looked at closely')
        .option('--replications <N>', 'futures of each input and position'),
    questionOf: ({ measure, test, team, over, most, replications }) => ({
      measure,
      test,
      team,
      over,
      most: numberOption(most),
      replications: numberOption(replications),
    }),
    typed: {
      measure: '--measure',
      test: '--test',
      team: '--team',
      over: '--over',
      most: '--most',
      replications: '--replications',
    },
    text: sensitivityText,
  });

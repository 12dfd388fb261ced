import type * as z from 'zod';
import { group, number, optional, reference } from '../../fields/fields.ts';
import { type MeasureId, measureOf } from '../../measures/catalogue.ts';
import { over } from '../compare/question.ts';
import { MOST_FUTURES } from '../most-futures.ts';

/** The outcome where neither a measure nor a test is asked for. */
export const USUAL_MEASURE: MeasureId = 'caseload';

export const sensitivityQuestion = group(
  {
    measure: optional(
      reference('measures', {
        label: 'Outcome',
        default: USUAL_MEASURE,
        help: `Left out: what the test below measures; where none is given, ${measureOf(USUAL_MEASURE).label.toLowerCase()}.`,
      }),
    ),
    team: optional(
      reference('teams', {
        label: 'Team',
        help: 'Left out: the whole service, or what the test below is of.',
      }),
    ),
    test: optional(
      reference('tests', {
        label: 'Or the margin of a test',
        help: 'How far from its threshold the measure of a test of the standard is, instead of an outcome and a team above: it has its own.',
      }),
    ),
    over: over(),
    replications: number({
      label: 'Futures of each input and position',
      min: 40,
      max: MOST_FUTURES,
      whole: true,
      default: 200,
      help: 'Each input that may matter is simulated at its low end, its middle and its high end, in so many futures each.',
    }),
    most: number({
      label: 'Inputs looked at closely',
      unit: 'none',
      min: 1,
      max: 40,
      whole: true,
      default: 12,
      help: 'Those that a first look at few futures found to matter most.',
    }),
  },
  {
    label: 'What matters most',
    help: 'Which inputs that are not known make an outcome uncertain, and how much narrower its range would be if each were known.',
  },
);

export type SensitivityQuestion = z.infer<typeof sensitivityQuestion>;

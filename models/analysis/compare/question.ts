import type * as z from 'zod';
import { choice, group, list, number, onOff, reference } from '../../fields/fields.ts';
import { MOST_FUTURES } from '../most-futures.ts';

/** Stretches of the run over which an outcome is taken as one number. */
export const OVER = {
  'last-year': 'the last year of the run',
  'whole-run': 'the whole run',
  'last-week': 'the end of the last week',
} as const;

/** The same, and what suits whatever sets scenarios apart. */
const COMPARED_OVER = {
  acting: 'the time in which dated changes act',
  ...OVER,
} as const;

export type Over = keyof typeof OVER;
export type CompareOver = keyof typeof COMPARED_OVER;

/** `over the whole run`, `at the end of the last week`. */
export const overWords = (over: CompareOver): string =>
  `${over === 'last-week' ? 'at' : 'over'} ${COMPARED_OVER[over]}`;

const HOW_TAKEN =
  'Counts and money are added up over it; positions, shares and waits are averaged.';

export const over = () => choice(OVER, { label: 'Over', default: 'last-year', help: HOW_TAKEN });

export const compareQuestion = group(
  {
    measures: list(reference('measures', { label: 'Measure' }), {
      label: 'Measures',
      min: 1,
      max: 12,
      default: ['casesWaiting', 'caseload', 'vacancyRate', 'learningDaysKept', 'cost'],
    }),
    standard: onOff({
      label: 'Chance that the standard is met',
      default: true,
      help: 'Every scenario is held to the standard of the first.',
    }),
    over: choice(COMPARED_OVER, {
      label: 'Over',
      default: 'acting',
      help: `The dated changes of a scenario, such as a what-if, act from the first of them for a year, or for as long as they last where that is longer; of several scenarios it is from the first week in which those of any act to the last. Of what differs from the first day on, it is the last year of the run; of both, the whole run. ${HOW_TAKEN}`,
    }),
    replications: number({
      label: 'Futures of each scenario',
      min: 20,
      max: MOST_FUTURES,
      whole: true,
      default: 400,
      help: 'More make the gap between scenarios better known.',
    }),
    attribution: onOff({
      label: 'Say what each change does',
      default: true,
      help: 'Simulates mixtures of the scenarios too, and shares the difference out among the changes in a way that no order favours.',
    }),
    attributionReplications: number({
      label: 'Futures of each mixture',
      min: 20,
      max: MOST_FUTURES,
      whole: true,
      default: 100,
      help: 'With six changes there are 62 mixtures. Never more than the futures of each scenario.',
    }),
  },
  {
    label: 'Compare',
    help: 'Two to four scenarios on the same luck, each against the first.',
  },
);

export type CompareQuestion = z.infer<typeof compareQuestion>;

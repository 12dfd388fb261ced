import type * as z from 'zod';
import {
  choice,
  group,
  literal,
  number,
  optional,
  path,
  reference,
  variants,
} from '../../fields/fields.ts';
import { MOST_FUTURES } from '../most-futures.ts';
import { SOFT_AFTER_DAYS } from './soft-days.ts';

const cap = group(
  {
    kind: literal('cap'),
    team: reference('teams', { label: 'Team' }),
    role: optional(
      reference('roles', {
        label: 'Role',
        help: 'Left out: every role of the team that holds cases, each with its share of the cap.',
      }),
    ),
    whenFull: choice(
      {
        both: 'hard and soft caps side by side',
        'hard-and-duty': 'a hard cap beside the duty rota, which holds cases that have waited',
        'as-set': 'as the scenario has it',
      },
      {
        label: 'When everybody is full',
        default: 'both',
        help: 'Side by side, either holds throughout: dated changes of what the team does when everybody is full are set aside.',
      },
    ),
    softAfterDays: optional(
      number({
        label: 'A soft cap gives way, or duty takes over, after',
        unit: 'workingDays',
        min: 0,
        max: 1000,
        whole: true,
        help: `Working days of waiting after which the least loaded takes a case over the cap, or the duty rota holds it. Not used for a rule as the scenario has it. Left out: the team’s own days where that is its rule; where it is not, ${SOFT_AFTER_DAYS}, a judgement.`,
      }),
    ),
  },
  { label: 'Caseload cap' },
);

const input = group(
  {
    kind: literal('input'),
    path: path({
      label: 'Input',
      help: 'Any number of the scenario, written as a path such as recruitment.successShare.',
    }),
  },
  { label: 'Another input' },
);

/** What may be asked of the sweep: a range of values of a cap, or of any other number. */
export const sweepQuestion = group(
  {
    swept: variants(
      'kind',
      [cap, input],
      { cap: 'the caseload cap of a team', input: 'another number of the scenario' },
      { label: 'What is tried', default: { kind: 'cap' } },
    ),
    from: number({
      label: 'From',
      min: -1e9,
      max: 1e9,
      default: 10,
      help: 'The lowest cap that is tried (cases, or points, for each full-time worker), or the lowest value of the other number. Each value holds throughout: dated changes that set it are set aside.',
    }),
    to: number({ label: 'To', min: -1e9, max: 1e9, default: 25 }),
    step: number({ label: 'In steps of', min: -1e9, max: 1e9, default: 1 }),
    waitLimitDays: number({
      label: 'Wait limit',
      unit: 'workingDays',
      min: 0,
      max: 1000,
      default: 20,
      judgement: true,
      help: 'The mean wait, those still waiting included, that should not be passed: of the cases that reach a worker in the last year, or in all of a shorter run, and those that wait at its end, each of these with its wait so far. No source says what it should be.',
    }),
    chance: number({
      label: 'With a chance of',
      unit: 'share',
      min: 0.01,
      max: 0.99,
      default: 0.9,
      judgement: true,
      help: 'How sure the limit should be kept, over simulated futures.',
    }),
    replications: number({
      label: 'Futures for each value',
      min: 20,
      max: MOST_FUTURES,
      whole: true,
      default: 200,
      help: 'More make chances more precise and take longer.',
    }),
  },
  { label: 'Try a range of values' },
);

export type SweepQuestion = z.infer<typeof sweepQuestion>;

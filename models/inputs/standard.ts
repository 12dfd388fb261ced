import { choice, group, id, known, list, optional, reference, text } from '../fields/fields.ts';

/** The safer-staffing standard: tests that a week meets or does not. */
export const standard = group(
  {
    name: text({ label: 'Name of the standard', default: 'Safer staffing' }),
    tests: list(
      group(
        {
          id: id({ label: 'Short name' }),
          label: text({ label: 'Test, in words' }),
          measure: reference('measures', { label: 'Measure' }),
          comparison: choice(
            { 'at-most': 'at most', 'at-least': 'at least' },
            { label: 'Is', default: 'at-most' },
          ),
          threshold: known({ label: 'Threshold', min: -1e9, max: 1e9, typed: true }),
          team: optional(
            reference('teams', { label: 'Team', help: 'Left out: the whole service.' }),
          ),
          serves: optional(
            choice(
              {
                capacity: 'capacity',
                communication: 'communication',
                connection: 'connection',
              },
              { label: 'Part of the definition it serves', evidence: ['N013', 'N015'] },
            ),
          ),
        },
        { label: 'Test' },
      ),
      { label: 'Tests', max: 20, default: [] },
    ),
  },
  {
    label: 'Standard',
    help: 'The service counts as safely staffed in a week when every test is met.',
  },
);

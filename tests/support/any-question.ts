import fc from 'fast-check';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { anyScenario } from './any-scenario.ts';
import { valid } from './scenarios.ts';

const measure = fc.constantFrom(...MEASURES.map(({ id }) => id));
const team = fc.constantFrom(undefined, 'front', 'back');
const role = fc.constantFrom(undefined, 'worker', 'senior');
const chance = fc.constantFrom(0.05, 0.5, 0.9);
const over = fc.constantFrom('last-year', 'whole-run', 'last-week');

const INPUTS = [
  'recruitment.successShare',
  'recruitment.starterRampDays',
  'streams[0].referralsPerYear',
  'stages[0].weightPoints',
  'absence.sicknessShare',
  'teams[0].posts[0].capPerFte',
];
const input = fc.record({ kind: fc.constant('input'), path: fc.constantFrom(...INPUTS) });

const test = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    team,
    comparison: fc.constantFrom('at-most' as const, 'at-least' as const),
    share: fc.constantFrom(0, 0.1, 0.5, 1),
    amount: fc.constantFrom(0, 1, 15, 100),
  })
  .map(({ measure: { id, unit }, share, amount, ...given }) => ({
    ...given,
    measure: id,
    threshold: unit === 'share' ? share : amount,
  }));

const around = (value: number, part: number) => ({
  value,
  low: value * (1 - part),
  high: value * (1 + part),
});

/** Any scenario, with a standard of up to three tests of any measures and with inputs that are not known. */
export const anyPlan: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: anyScenario,
    tests: fc.oneof(
      { weight: 4, arbitrary: fc.array(test, { minLength: 2, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(test, { maxLength: 0 }) },
    ),
    referrals: fc.boolean(),
    spells: fc.boolean(),
  })
  .map(({ scenario, tests, referrals, spells }) => {
    const [stream] = scenario.streams;
    // A tenth of what one run copes with: an answer simulates hundreds of them.
    const referralsPerYear = valueOf(stream.referralsPerYear) / 10;
    const { absence } = scenario;
    return valid({
      ...scenario,
      standard: {
        name: 'Any',
        tests: tests.map((each, at) => ({ ...each, id: `t${at}`, label: `Test ${at}` })),
      },
      streams: [
        {
          ...stream,
          referralsPerYear: referrals ? around(referralsPerYear, 0.2) : referralsPerYear,
        },
      ],
      absence:
        spells && typeof absence.meanSpellDays === 'number'
          ? { ...absence, meanSpellDays: around(absence.meanSpellDays + 2, 0.3) }
          : absence,
    });
  });

const lever = fc.record(
  {
    what: fc.oneof(
      fc.record({ kind: fc.constantFrom('posts', 'people', 'kept', 'cap'), team, role }),
      fc.record({ kind: fc.constantFrom('learning', 'not-on-cases'), role }),
      fc.record({ kind: fc.constantFrom('starts', 'agency', 'paperwork-hours') }),
      input,
    ),
    from: fc.constantFrom(0, 0.1, 1),
    to: fc.constantFrom(0.5, 1, 8),
  },
  { requiredKeys: ['what'] },
);

/** Anything that could be asked, refused or not, of so few futures that it is soon answered. */
export const anyQuestion: Record<AnalysisKind, fc.Arbitrary<object>> = {
  sweep: fc
    .record({
      swept: fc.oneof(
        fc.record({
          kind: fc.constant('cap'),
          team: fc.constantFrom('front', 'back'),
          role,
          whenFull: fc.constantFrom('both', 'as-set'),
        }),
        input,
      ),
      from: fc.constantFrom(0.5, 1, 5, 20),
      width: fc.constantFrom(0.3, 2, 4),
      step: fc.constantFrom(0.3, 1, 2),
      waitLimitDays: fc.constantFrom(0, 1, 20, 300),
      chance,
    })
    .map(({ width, ...given }) => ({ ...given, to: given.from + width, replications: 20 })),
  find: fc.record(
    {
      levers: fc.tuple(lever),
      test: fc.constantFrom('t0', 't1'),
      chance,
      when: fc.constantFrom('that-week', 'from-then-on'),
      policies: fc.constantFrom('suited', 'cases', 'hours', 'none', 'none', 'none'),
      mostReplications: fc.constant(100),
    },
    { requiredKeys: ['levers', 'chance', 'policies', 'mostReplications'] },
  ),
  sensitivity: fc.record(
    {
      measure,
      test: fc.constantFrom('t0', 't1'),
      team,
      over,
      most: fc.constantFrom(1, 12),
      replications: fc.constant(40),
    },
    { requiredKeys: ['over', 'replications'] },
  ),
  compare: fc.record({
    measures: fc.uniqueArray(measure, { minLength: 1, maxLength: 3 }),
    over: fc.constantFrom('acting', 'last-year', 'whole-run', 'last-week'),
    attribution: fc.boolean(),
    replications: fc.constant(20),
    attributionReplications: fc.constant(20),
  }),
};

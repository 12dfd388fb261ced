import type { Scenario } from '../../inputs/scenario.ts';
import type { MeasureId } from '../../measures/catalogue.ts';
import { type Outcome, type OverWeeks, widthOf, widthOfAll } from '../outcome.ts';
import { type HolderRole, holderRoles } from './holder-roles.ts';
import { type WaitParts, waitOutcomes } from './mean-wait.ts';
import { weeksCounted } from './weeks-counted.ts';

/** What is read of each future, and where in its numbers each thing stands. */
export interface SweepReading {
  outcomes: readonly Outcome[];
  width: number;
  /** Where the weeks of each test begin: 1 for met, 0 for not, NaN for no value; every test together last, where there are several. */
  tests: readonly { test: string | null; label: string; at: number }[];
  at: Record<Single, number>;
  /** Where the share over their own cap stands, for each role that holds cases where there are several. */
  roles: readonly (HolderRole & { at: number })[];
}

type Single =
  | keyof WaitParts
  | 'waitingLastYear'
  | 'caseload'
  | 'overCap'
  | 'learningKept'
  | 'learningPromised'
  | 'cost';

/** Reads of a team, or of the whole service, all that the sweep shows; the tests of the standard have scopes of their own. */
export function sweepReading(scenario: Scenario, team: string | undefined): SweepReading {
  const { last, lastYearFrom } = weeksCounted(scenario);
  const of = team === undefined ? {} : { team };
  const over = (measure: MeasureId, from: number, as: OverWeeks): Outcome => ({
    reading: { kind: 'measure', measure, ...of },
    from,
    to: last,
    as,
  });
  const singles: Record<Single, Outcome> = {
    ...waitOutcomes(scenario, team),
    waitingLastYear: over('casesWaiting', lastYearFrom, 'mean'),
    caseload: over('caseload', lastYearFrom, 'mean'),
    overCap: over('overCapShare', lastYearFrom, 'mean'),
    learningKept: over('learningDaysKept', 1, 'total'),
    learningPromised: over('learningDaysPromised', 1, 'total'),
    cost: over('cost', 1, 'total'),
  };
  const roles = holderRoles(scenario, team).map((holder) => ({
    ...holder,
    outcome: {
      reading: { kind: 'over-cap', role: holder.role, ...of },
      from: lastYearFrom,
      to: last,
      as: 'mean',
    } as const,
  }));
  const { tests } = scenario.standard;
  const weekly = { from: 0, to: last, as: 'each-week' } as const;
  const readings = [
    ...tests.map(({ id, label }) => ({
      test: id,
      label,
      outcome: {
        ...weekly,
        reading: { kind: 'test' as const, test: id, blanks: 'apart' as const },
      },
    })),
    ...(tests.length > 1
      ? [
          {
            test: null,
            label: 'Every test',
            outcome: {
              ...weekly,
              reading: { kind: 'every-test' as const, blanks: 'apart' as const },
            },
          },
        ]
      : []),
  ];
  const outcomes = [
    ...Object.values(singles),
    ...roles.map(({ outcome }) => outcome),
    ...readings.map(({ outcome }) => outcome),
  ];
  const placeOf = (outcome: Outcome) => widthOfAll(outcomes.slice(0, outcomes.indexOf(outcome)));
  return {
    outcomes,
    width: outcomes.reduce((sum, outcome) => sum + widthOf(outcome), 0),
    roles: roles.map(({ outcome, ...holder }) => ({ ...holder, at: placeOf(outcome) })),
    tests: readings.map(({ test, label, outcome }) => ({ test, label, at: placeOf(outcome) })),
    at: Object.fromEntries(
      Object.entries(singles).map(([name, outcome]) => [name, placeOf(outcome)]),
    ) as Record<Single, number>,
  };
}

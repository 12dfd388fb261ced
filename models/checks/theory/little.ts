import type { StageLaw } from '../../engine/stage-law.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { compare, type TheoryCheck } from './row.ts';

const REPLICATIONS = 5;

/** Time of those there now, up to the morning of a day. */
const agesAt = ({ there, beganSum }: StageLaw, stage: number, day: number): number =>
  there[stage] * day - beganSum[stage];

/**
 * Little’s law for every stage of a scenario, as an identity of each run: the number there on average is
 * the stays of those that ended, with the time so far of those there at the end and without the time
 * before the first day of those there then, divided by the days. Nothing may be lost on the way, so the
 * two sides are equal to the last digit.
 */
export const littlesLaw =
  (scenario: Scenario): TheoryCheck =>
  (simulate) => {
    const sides = scenario.stages.map(() => ({ there: 0, stays: 0 }));
    const before = scenario.stages.map(() => 0);
    let days = 0;
    simulate(scenario, {
      replications: REPLICATIONS,
      watch: ({ stageLaw, day, layout }, week) => {
        const last = week === scenario.service.weeks;
        if (last) days += day + 1;
        for (let stage = 0; stage < layout.stages; stage++) {
          if (week === 0) before[stage] = agesAt(stageLaw, stage, 0);
          if (!last) continue;
          sides[stage].there += stageLaw.caseDays[stage];
          sides[stage].stays +=
            stageLaw.staySum[stage] + agesAt(stageLaw, stage, day + 1) - before[stage];
        }
      },
    });
    return scenario.stages.map(({ name }, stage) =>
      compare(
        `${name}: number there, from how many ended and how long they stayed`,
        'Little (1961), as an identity of the run',
        sides[stage].stays / days,
        { mean: sides[stage].there / days, standardError: 0 },
      ),
    );
  };

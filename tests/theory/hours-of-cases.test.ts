import { test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { expectTheory, ratioEstimate } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Few enough that a worker can always give them in a day. */
const HOURS = 2;
const PER_WEEK = 60;
const REPLICATIONS = 20;
type Length = Scenario['stages'][number]['length'];

const service = (length: Length, clock: 'elapsed' | 'allocated' | 'worked', leakPerYear = 0) =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 80, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: (PER_WEEK * 365.25) / 7 })],
    stages: [aStage({ clock, length, hoursPerCase: HOURS, hoursPerMonth: 0, leakPerYear })],
    teams: [aTeam({ posts: [posts(200, { capPerFte: 400 })] })],
  });

const LENGTHS: readonly [string, Length][] = [
  ['exponential of mean 2', { family: 'exponential', meanDays: 2 }],
  ['gamma of mean 2 and cv 0.5', { family: 'gamma', meanDays: 2, cv: 0.5 }],
  ['gamma of mean 5 and cv 2', { family: 'gamma', meanDays: 5, cv: 2 }],
  ['lognormal of mean 0.7 and cv 1', { family: 'lognormal', meanDays: 0.7, cv: 1 }],
  ['Weibull of mean 12 and cv 1.5', { family: 'weibull', meanDays: 12, cv: 1.5 }],
  ['fixed at 2.4', { family: 'fixed', meanDays: 2.4 }],
  ['fixed at 0', { family: 'fixed', meanDays: 0 }],
  [
    'bands',
    {
      family: 'bands',
      bands: [
        { upToDays: 2, share: 0.7 },
        { upToDays: 9, share: 0.3 },
      ],
    },
  ],
];

test.each(LENGTHS)('M5: a case needs its hours in all on average: lengths %s', (_, length) => {
  for (const clock of ['elapsed', 'allocated', 'worked'] as const) {
    const hours = new Array<number>(REPLICATIONS).fill(0);
    const begun = new Array<number>(REPLICATIONS).fill(0);
    let replication = -1;
    // Little’s law in hours: of a service that started empty, weeks once it is steady.
    simulateChecked(service(length, clock), {
      replications: REPLICATIONS,
      watch: ({ ledger }, week) => {
        if (week === 0) replication++;
        if (week <= 30) return;
        hours[replication] += ledger[LEDGER.hoursNeeded];
        begun[replication] += ledger[LEDGER.closed];
      },
    });
    expectTheory(ratioEstimate(hours, begun), HOURS, 0.02);
  }
});

test('M5: hours in all are those of cases that do not drop out: others need them for as long as they stay', () => {
  const [days, perYear] = [20, 5];
  const hazard = perYear / workingDaysPerYear('none');
  const hours = new Array<number>(REPLICATIONS).fill(0);
  const ended = new Array<number>(REPLICATIONS).fill(0);
  let replication = -1;
  simulateChecked(service({ family: 'fixed', meanDays: days }, 'elapsed', perYear), {
    replications: REPLICATIONS,
    watch: ({ ledger }, week) => {
      if (week === 0) replication++;
      if (week <= 30) return;
      hours[replication] += ledger[LEDGER.hoursNeeded];
      ended[replication] += ledger[LEDGER.closed] + ledger[LEDGER.leaked];
    },
  });
  const stay = Math.expm1(-hazard * days) / Math.expm1(-hazard);
  expectTheory(ratioEstimate(hours, ended), (HOURS * stay) / days, 0.02);
});

import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { LEDGER } from '../../engine/ledger.ts';
import { estimate, overReplications, ratioEstimate } from '../estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

const SHARE = 0.226;
const PER_YEAR = 2600;
const LENGTH_DAYS = 30;
const NO_FURTHER_ACTION = 0.1;
const WARM_UP = 52;
const REPLICATIONS = 40;
const DAYS_PER_YEAR = workingDaysPerYear('none');

/** M6 in a steady service: the share given of those who leave comes back, and with them the referrals are as many as given. */
export const returning: TheoryCheck = (simulate) => {
  const open = ((1 - NO_FURTHER_ACTION) * PER_YEAR * LENGTH_DAYS) / DAYS_PER_YEAR;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 208, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: PER_YEAR, noFurtherActionShare: NO_FURTHER_ACTION })],
    stages: [
      aStage({ clock: 'elapsed', length: { family: 'gamma', meanDays: LENGTH_DAYS, cv: 0.8 } }),
    ],
    returning: {
      share: SHARE,
      delay: { family: 'exponential', meanDays: 60 },
      perNoFurtherAction: 0,
    },
    teams: [
      aTeam({
        posts: [posts(40)],
        cases: [{ stage: 'case', allocated: Math.round(open), waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const back = new Array<number>(REPLICATIONS).fill(0);
  const gone = new Array<number>(REPLICATIONS).fill(0);
  let replication = -1;
  const readings = simulate(scenario, {
    replications: REPLICATIONS,
    watch: ({ ledger }, week) => {
      if (week === 0) replication++;
      if (week <= WARM_UP) return;
      back[replication] += ledger[LEDGER.returns];
      gone[replication] += ledger[LEDGER.closed] + ledger[LEDGER.noFurtherAction];
    },
  });
  return [
    compare(
      'Share of those who leave that come back',
      'As given',
      SHARE,
      ratioEstimate(back, gone),
    ),
    compare(
      'Referrals in a week, those who come back included',
      'As given',
      (PER_YEAR * 5) / DAYS_PER_YEAR,
      estimate(overReplications(readings, 'referrals', 0)),
    ),
  ];
};

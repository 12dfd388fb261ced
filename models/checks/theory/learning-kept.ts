import { workingDaysPerYear } from '../../calendar/working-days.ts';
import { MONTHS_PER_YEAR } from '../../units.ts';
import { overReplications, ratioEstimate } from '../estimates.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

const PEOPLE = 60;
const CANCELLED = 0.26;
const total = (weeks: Float32Array) => weeks.reduce((sum, days) => sum + days, 0);

const LOAD_EFFECT = 3;

/**
 * Everybody holds one case that never ends and needs so many times the hours that there are: the load
 * ratio u. A booked day is lost with chance logit⁻¹(a + b (u − 1)).
 */
export const learningKept =
  (loadRatio: number): TheoryCheck =>
  (simulate) => {
    const base = aScenario();
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
      streams: [{ ...base.streams[0], referralsPerYear: 0 }],
      stages: [
        aStage({
          clock: 'elapsed',
          length: { family: 'fixed', meanDays: 5000 },
          hoursPerMonth: (loadRatio * 7.4 * workingDaysPerYear('none')) / MONTHS_PER_YEAR,
        }),
      ],
      roles: [aRole({ learningDaysPerYear: 8, annualLeaveDays: 0, allowanceShare: 0 })],
      teams: [
        aTeam({
          posts: [posts(PEOPLE, { capPerFte: 1 })],
          cases: [{ stage: 'case', allocated: 0, waiting: PEOPLE, meanWaitDays: 0 }],
        }),
      ],
      learning: { ...base.learning, cancelledShare: CANCELLED, loadEffect: LOAD_EFFECT },
    });
    const readings = simulate(scenario, { replications: 40 });
    const logOdds = Math.log(CANCELLED / (1 - CANCELLED)) + LOAD_EFFECT * (loadRatio - 1);
    return [
      compare(
        `Share of booked learning days kept at a load ratio of ${loadRatio}`,
        'Booked × (1 − logit⁻¹(a + b (u − 1)))',
        1 / (1 + Math.exp(logOdds)),
        ratioEstimate(
          overReplications(readings, 'learningDaysKept', 1, total),
          overReplications(readings, 'learningDaysPromised', 1, total),
        ),
      ),
    ];
  };

import type { Timeline } from '../calendar/timeline.ts';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, WORKING_DAYS_PER_WEEK } from '../units.ts';
import type { PoolParameters, TeamParameters } from './parameters.ts';
import type { PlainScenario } from './ranged-inputs.ts';

/** Yearly cost of one permanent FTE: pay, employer national insurance above the threshold, pension. */
export const yearlyCost = (payPerYear: number, costs: PlainScenario['costs']): number =>
  payPerYear +
  Math.max(0, payPerYear - costs.employerNiThresholdPounds) * costs.employerNiShare +
  payPerYear * costs.pensionShare;

/** The pools of a scenario: every line of posts of every team, in order. */
export const poolParameters = (plain: PlainScenario, line: Timeline): PoolParameters[] =>
  plain.teams.flatMap((team, teamIndex) =>
    team.posts.map((posts) => {
      const roleIndex = plain.roles.findIndex(({ id }) => id === posts.role);
      const role = plain.roles[roleIndex];
      const contractedPerDay = role.contractedHoursPerWeek / WORKING_DAYS_PER_WEEK;
      const hoursPerDay =
        contractedPerDay *
        (1 - role.annualLeaveDays / line.workingDaysPerYear) *
        (1 - role.allowanceShare) *
        (1 - role.developmentTimeShare);
      const awards = line.payAwards.at(-1) ?? 0;
      const payPerDay = Float64Array.from(
        { length: awards + 1 },
        (_, award) =>
          yearlyCost(role.payPerYear * (1 + plain.costs.payAwardPerYear) ** award, plain.costs) /
          DAYS_PER_YEAR,
      );
      return {
        team: teamIndex,
        role: roleIndex,
        holdsCases: role.holdsCases,
        capPerFte: posts.capPerFte * role.capShare,
        establishedFte: posts.establishedFte,
        ftePerPerson: posts.ftePerPerson,
        hoursPerDay,
        hoursPerMonth: (hoursPerDay * line.workingDaysPerYear) / MONTHS_PER_YEAR,
        leavingPerDay: role.leavingPerYear / line.workingDaysPerYear,
        learningIntervalDays:
          role.learningDaysPerYear > 0
            ? line.workingDaysPerYear / role.learningDaysPerYear
            : Number.POSITIVE_INFINITY,
        learningHoursPerDay: contractedPerDay,
        payPerDay,
        agencyPerDay: payPerDay.map((pounds) => pounds * plain.costs.agencyCostRatio),
      };
    }),
  );

export function teamParameters(plain: PlainScenario): TeamParameters[] {
  let pool = 0;
  const poolsOf = plain.teams.map((team) =>
    team.posts.map(({ role, capPerFte }) => ({ index: pool++, role, capPerFte })),
  );
  return plain.teams.map((team, teamIndex) => ({
    whenFull: team.whenFull.policy,
    afterDays: team.whenFull.afterDays,
    dutyHoursPerMonth: team.whenFull.dutyHoursPerMonth ?? 0,
    lowestCaseloadFirst: team.allocateTo === 'lowest-caseload',
    handoverHours: team.handoverHours,
    holders: plain.stages.map((stage) =>
      poolsOf[teamIndex]
        .filter(
          ({ role, capPerFte }) =>
            capPerFte > 0 &&
            stage.heldBy.includes(role) &&
            plain.roles.some(({ id, holdsCases }) => id === role && holdsCases),
        )
        .map(({ index }) => index),
    ),
    passesTo: Int16Array.from(plain.stages, (stage) => {
      if (stage.allocation === 'outside' || team.stages.includes(stage.id)) return teamIndex;
      return plain.teams.findIndex(({ stages }) => stages.includes(stage.id));
    }),
  }));
}

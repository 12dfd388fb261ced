import type { Timeline } from '../calendar/timeline.ts';
import { DUTY_HOURS_PER_MONTH } from '../inputs/teams.ts';
import { countedPlaces, type HolderPlace } from '../scenario/holder-places.ts';
import { rolesOfLine } from '../scenario/line-roles.ts';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, WORKING_DAYS_PER_WEEK } from '../units.ts';
import { type Compounded, levelAt } from './grown.ts';
import { leavingPerYear } from './leaving-rate.ts';
import {
  type LineParameters,
  type PoolParameters,
  type Receivers,
  SHARED,
  type TeamParameters,
} from './parameters.ts';
import type { PlainScenario } from './ranged-inputs.ts';

type Role = PlainScenario['roles'][number];
type Posts = PlainScenario['teams'][number]['posts'][number];

/** Yearly cost of one permanent worker: pay, employer national insurance above the threshold, pension. */
export const yearlyCost = (payPerYear: number, costs: PlainScenario['costs']): number =>
  payPerYear +
  Math.max(0, payPerYear - costs.employerNiThresholdPounds) * costs.employerNiShare +
  payPerYear * costs.pensionShare;

/** Where each pool stands: the people of one role in the posts of one line. */
export interface PoolPlace {
  team: number;
  line: number;
  posts: Posts;
  role: Role;
}

/** Every pool, line by line, the line's own role first. */
export function poolPlaces(plain: PlainScenario): PoolPlace[] {
  let line = 0;
  return plain.teams.flatMap((team, teamIndex) =>
    team.posts.flatMap((posts) => {
      const index = line++;
      return rolesOfLine(plain.roles, posts).map((role) => ({
        team: teamIndex,
        line: index,
        posts,
        role,
      }));
    }),
  );
}

export function poolParameters(
  plain: PlainScenario,
  line: Timeline,
  pay: Compounded,
): PoolParameters[] {
  const places = poolPlaces(plain);
  const counted = countedPlaces(plain);
  return places.map((place) => poolOf(plain, line, pay, place, places, counted));
}

/** M5: hours for cases of one FTE on a day at work, spread over the year: annual leave, other duties and development taken off. */
export const caseHoursPerDay = (role: Role, workingDaysPerYear: number): number =>
  (role.contractedHoursPerWeek / WORKING_DAYS_PER_WEEK) *
  (1 - role.annualLeaveDays / workingDaysPerYear) *
  (1 - role.allowanceShare) *
  (1 - role.developmentTimeShare);

function poolOf(
  plain: PlainScenario,
  line: Timeline,
  pay: Compounded,
  { team, line: lineIndex, posts, role }: PoolPlace,
  places: readonly PoolPlace[],
  counted: readonly HolderPlace[],
): PoolParameters {
  const roleIndex = plain.roles.indexOf(role);
  const hoursPerDay = caseHoursPerDay(role, line.workingDaysPerYear);
  const payPerDay = Float64Array.from(
    // Days off after the last working day may be those of one award more.
    { length: (line.payAwards.at(-1) ?? 0) + 2 },
    (_, award) =>
      // National insurance is free up to a threshold for each person, whatever the hours.
      yearlyCost(role.payPerYear * levelAt(pay, award) * posts.ftePerPerson, plain.costs) /
      posts.ftePerPerson /
      DAYS_PER_YEAR,
  );
  const { career } = role;
  return {
    team,
    line: lineIndex,
    role: roleIndex,
    holdsCases: role.holdsCases,
    countedPlace: counted.findIndex((each) => each.team === team && each.role === roleIndex),
    capPerFte: posts.capPerFte * role.capShare,
    hoursPerDay,
    hoursPerMonth: (hoursPerDay * line.workingDaysPerYear) / MONTHS_PER_YEAR,
    leavingPerDay: leavingPerYear(plain, role) / line.workingDaysPerYear,
    leavingByTenure: (role.leavingByTenure ?? []).map(({ fromYears, factor }) => ({
      fromDays: Math.round(fromYears * line.workingDaysPerYear),
      factor,
    })),
    learningIntervalDays:
      role.learningDaysPerYear > 0
        ? line.workingDaysPerYear / role.learningDaysPerYear
        : Number.POSITIVE_INFINITY,
    careerAfterDays: career
      ? Math.max(1, Math.round(career.afterYears * line.workingDaysPerYear))
      : Number.POSITIVE_INFINITY,
    careerTo: career
      ? places.findIndex((other) => other.line === lineIndex && other.role.id === career.to)
      : -1,
    supervisesUpTo: role.supervises ?? 0,
    supervision: role.supervision ?? [],
    payPerDay,
    agencyPerDay: payPerDay.map((pounds) => pounds * plain.costs.agencyCostRatio),
  };
}

/** The lines of posts: what is funded, and who fills a vacancy. */
export function lineParameters(plain: PlainScenario): LineParameters[] {
  const places = poolPlaces(plain);
  let line = 0;
  return plain.teams.flatMap((team, teamIndex) =>
    team.posts.map((posts) => {
      const index = line++;
      const poolOfRole = (id: string) =>
        places.findIndex((place) => place.line === index && place.role.id === id);
      let sum = 0;
      const arrivals = posts.arrivals ?? [{ role: posts.role, share: 1 }];
      const total = arrivals.reduce((all, { share }) => all + share, 0);
      return {
        team: teamIndex,
        pool: poolOfRole(posts.role),
        establishedFte: posts.establishedFte,
        ftePerPerson: posts.ftePerPerson,
        arrivals: arrivals.map((arrival) => {
          sum += arrival.share / total;
          return {
            upTo: sum,
            pool: poolOfRole(arrival.role),
            monthOfYear: 'month' in arrival && arrival.month ? arrival.month - 1 : -1,
          };
        }),
      };
    }),
  );
}

export function teamParameters(
  plain: PlainScenario,
  receivers: readonly Receivers[],
): TeamParameters[] {
  const places = poolPlaces(plain);
  const holdersOf = (teamIndex: number): number[][] =>
    plain.stages.map((stage) =>
      places.flatMap((place, pool) =>
        place.team === teamIndex &&
        place.posts.capPerFte > 0 &&
        place.role.holdsCases &&
        stage.heldBy.includes(place.role.id)
          ? [pool]
          : [],
      ),
    );
  return plain.teams.map((team, teamIndex) => ({
    whenFull: team.whenFull.policy,
    afterDays: team.whenFull.afterDays,
    dutyHoursPerMonth: team.whenFull.dutyHoursPerMonth ?? DUTY_HOURS_PER_MONTH,
    lowestCaseloadFirst: team.allocateTo === 'lowest-caseload',
    handoverHours: team.handoverHours,
    holders: holdersOf(teamIndex),
    mayHold: holdersOf(teamIndex).map((pools) =>
      Uint8Array.from(places, (_, pool) => Number(pools.includes(pool))),
    ),
    passesTo: Int16Array.from(plain.stages, (stage, index) => {
      if (stage.allocation === 'outside' || team.stages.includes(stage.id)) return teamIndex;
      const { to } = receivers[index];
      return to.length === 1 ? to[0] : SHARED;
    }),
  }));
}

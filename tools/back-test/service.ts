import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { Movement, Movements } from '../../models/checks/back-test.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { meanOf as meanLengthOf } from '../../models/random/length-table.ts';
import { englandCouncil } from '../scenarios/england/council.ts';
import { DAYS_BEFORE_ALLOCATION, PRESENCE } from '../scenarios/england/flows.ts';
import { movedShare } from '../scenarios/moved-share.ts';
import { RECRUITMENT_ROUND } from '../scenarios/recruitment-round.ts';
import { validated } from '../scenarios/validated.ts';
import { begun } from './movements.ts';
import type { Return } from './returns.ts';

export interface Past {
  name: string;
  /** The returns that are known, in the order of years. */
  returns: readonly Return[];
  /** The first Monday on or after 30 September of the last of them. */
  startDate: string;
  weeks: number;
}

/** Posts funded, in FTE, and from when. */
export interface Funded {
  on: string;
  establishedFte: number;
}

const council = plainScenario(englandCouncil());
const WORKING_DAYS = workingDaysPerYear('england-and-wales');
/** Working days from advertisement to start. */
const ROUND_DAYS = RECRUITMENT_ROUND.meanDays.value;
/** A year of readings; posts that are told are reached in the week before its end. */
export const WEEKS_A_YEAR = 52;
const fte = (value: number): number => Number(value.toFixed(3));
const atMost1 = (share: number): number => Math.min(1, share);

const total = (returns: readonly Return[], of: (year: Return) => number): number =>
  returns.reduce((sum, year) => sum + of(year), 0);
/** Sum over the years after the first, each the mean of its two ends. */
const meanOverYears = (returns: readonly Return[], of: (year: Return) => number): number =>
  returns.slice(1).reduce((sum, year, at) => sum + (of(returns[at]) + of(year)) / 2, 0);

/** A number with the range within which it may move, where it may. */
const moving = (value: number, movement: Movement | undefined) =>
  movement && value > 0
    ? {
        value,
        low: value * Math.min(1, movement.low),
        high: value * Math.max(1, movement.high),
      }
    : value;

/** A share whose odds may move; one of nothing or of everything stays. */
const movingShare = (share: number, movement: Movement | undefined) =>
  movement && share > 0 && share < 1 ? { value: share, ...movedShare(share, movement) } : share;

/** How vacancies are filled, worked out as docs/your-figures.md says for numbers that neither rise nor fall. */
function recruitment(returns: readonly Return[], movement: Movement | undefined) {
  const left = total(returns.slice(1), ({ leavers }) => leavers);
  const vacant = meanOverYears(returns, ({ vacancies }) => vacancies);
  const days = Math.max(1, left > 0 ? (vacant / left) * WORKING_DAYS : ROUND_DAYS);
  return {
    ...council.recruitment,
    round: {
      ...council.recruitment.round,
      meanDays: moving(Math.min(days, ROUND_DAYS), movement),
    },
    successShare: atMost1(ROUND_DAYS / days),
  };
}

/** Leavers of a year, for each in post. */
const leavingPerYear = (returns: readonly Return[]): number =>
  total(returns.slice(1), ({ leavers }) => leavers) /
  meanOverYears(returns, ({ inPost }) => inPost);

/** Cases: an assessment as long as in England, then one stage whose length is what is open by what begins in a year. */
function cases(last: Return, movement: Movement | undefined) {
  const assessed = last.referrals - last.noFurtherAction;
  const opened = begun(last);
  const [assessment, inNeed] = council.stages;
  const assessmentDays = meanLengthOf(assessment.length) / PRESENCE;
  const inAssessment = Math.min(last.cases, Math.round((assessed / WORKING_DAYS) * assessmentDays));
  const held = Math.round(last.cases) - inAssessment;
  const opening = (stage: string, allocated: number) => ({
    stage,
    allocated,
    waiting: 0,
    meanWaitDays: 0,
  });
  return {
    stages: [
      {
        ...assessment,
        heldBy: ['holder'],
        next: [
          { to: 'closed', share: 1 - opened / assessed },
          { to: 'open', share: opened / assessed },
        ],
      },
      {
        ...inNeed,
        id: 'open',
        name: 'Open case',
        heldBy: ['holder'],
        length: {
          ...inNeed.length,
          meanDays: moving(Math.max(1, (held / opened) * WORKING_DAYS * PRESENCE), movement),
        },
        leakPerYear: 0,
        next: [{ to: 'closed', share: 1 }],
      },
    ],
    opening: [opening('assessment', inAssessment), opening('open', held)],
  };
}

/** Case holders and everybody else, vacancies and agency spread evenly over both. */
function posts(last: Return) {
  const holding = last.caseHolders / (last.inPost + last.agency);
  const covering = Math.min(last.agencyCovering, last.vacancies);
  return [
    { role: 'holder', share: holding, capPerFte: council.teams[0].posts[0].capPerFte },
    { role: 'without-cases', share: 1 - holding, capPerFte: 0 },
  ].map(({ role, share, capPerFte }) => {
    const inPostFte = fte(last.inPost * share);
    const vacant = fte(last.vacancies * share);
    return {
      role,
      establishedFte: fte(inPostFte + vacant),
      inPostFte,
      agencyFte: Math.min(vacant, fte(covering * share)),
      extraAgencyFte: fte((last.agency - covering) * share),
      ftePerPerson: atMost1(fte(last.inPost / last.inPostPeople)),
      capPerFte,
    };
  });
}

/** Ratios of the same counts move against each other. */
const correlated = ({ lengthWithReferrals, timeToFillWithLeaving }: Movements) => [
  { first: 'stages[1].length.meanDays', second: 'demand.level', r: lengthWithReferrals },
  { first: 'recruitment.round.meanDays', second: 'leaving.level', r: timeToFillWithLeaving },
];

/**
 * An area as a service, from its returns alone. Whatever no return gives is as in the English council that ships; learning and
 * supervision are left out, about which the returns say nothing.
 * @param movements by how much its figures may move; nothing is drawn beside luck without them
 * @param funded posts funded later on, where they are told
 */
export function serviceOf(
  past: Past,
  movements?: Movements,
  funded: readonly Funded[] = [],
): Scenario {
  const { name, returns, startDate, weeks } = past;
  const last = returns[returns.length - 1];
  const { stages, opening } = cases(last, movements?.length);
  const lines = posts(last);
  const established = lines.reduce((sum, { establishedFte }) => sum + establishedFte, 0);
  const [holder, , , withoutCases] = council.roles;
  const without = { supervision: undefined, supervises: undefined, learningDaysPerYear: 0 };
  const leaving = leavingPerYear(returns);
  const caseload = last.cases / last.caseHolders;
  return validated({
    ...council,
    name,
    summary: '',
    service: { ...council.service, startDate, weeks },
    demand: { level: moving(1, movements?.referrals) },
    streams: [
      {
        id: 'all',
        name: 'All referrals',
        referralsPerYear: last.referrals,
        growthPerYear: 0,
        noFurtherActionShare: last.noFurtherAction / last.referrals,
        frontDoorHours: 0,
        daysBeforeAllocation: DAYS_BEFORE_ALLOCATION,
        team: 'children',
        firstStage: 'assessment',
      },
    ],
    stages,
    roles: [
      { ...holder, ...without, id: 'holder', leavingPerYear: leaving },
      { ...withoutCases, ...without, leavingPerYear: leaving },
    ],
    teams: [{ ...council.teams[0], stages: ['assessment', 'open'], posts: lines, cases: opening }],
    leaving: {
      ...council.leaving,
      level: moving(1, movements?.leaving),
      referenceCaseload: caseload,
    },
    recruitment: recruitment(returns, movements?.timeToFill),
    agency: {
      ...council.agency,
      coverShare: movingShare(
        last.vacancies > 0
          ? atMost1(last.agencyCovering / last.vacancies)
          : council.agency.coverShare,
        movements?.cover,
      ),
    },
    absence: {
      ...council.absence,
      sicknessShare: last.absenceShare,
      referenceCaseload: caseload,
    },
    standard: { name: 'None', tests: [] },
    changes: funded.flatMap(({ on, establishedFte }) =>
      lines.map((line, at) => ({
        kind: 'set',
        on,
        path: `teams[0].posts[${at}].establishedFte`,
        to: fte((establishedFte * line.establishedFte) / established),
        rampWeeks: WEEKS_A_YEAR - 1,
      })),
    ),
    correlations: movements ? correlated(movements) : [],
  });
}

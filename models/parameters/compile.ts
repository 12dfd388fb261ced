import type { Timeline } from '../calendar/timeline.ts';
import { EXPERIENCED_FROM_YEARS } from '../measures/groups.ts';
import type { Grown } from './grown.ts';
import { keptFrom } from './kept.ts';
import { type Parameters, WORKED } from './parameters.ts';
import { receiversOf } from './passing.ts';
import { stageParameters, streamParameters } from './pathway.ts';
import type { PlainScenario } from './ranged-inputs.ts';
import { lineParameters, poolParameters, teamParameters } from './staff.ts';
import type { Tables } from './tables.ts';

/** A stretch of time: the inputs that hold in it, what had grown by its start, and its numbers. */
export interface Stretch {
  plain: PlainScenario;
  grown: Grown;
  parameters: Parameters;
}

/**
 * The frozen numbers of one stretch of time.
 * @param plain the inputs that hold in it
 * @param first the inputs of the first day, against which some effects are measured
 * @param grown what has grown by the start of it
 * @param before the stretch before, whose numbers are kept where nothing in them differs
 */
export function compile(
  plain: PlainScenario,
  first: PlainScenario,
  fromDay: number,
  line: Timeline,
  tables: Tables,
  grown: Grown,
  before?: Stretch,
): Parameters {
  const round = tables.wholeDays(plain.recruitment.round);
  const { leaving, recruitment, agency, absence, learning, returning, costs } = plain;
  const perDay = (perYear: number) => perYear / line.workingDaysPerYear;
  const stages =
    before && before.plain.stages === plain.stages
      ? before.parameters.stages
      : stageParameters(plain, line, tables);
  const streams =
    before && hasSameStreams(before, plain, grown)
      ? before.parameters.streams
      : streamParameters(plain, first, line, tables, grown);
  const receivers = plain.stages.map((stage) => receiversOf(plain, stage));
  const parameters: Parameters = {
    fromDay,
    streams,
    stages,
    hasWorkedClocks: stages.some(({ clock }) => clock === WORKED),
    hasVisits: stages.some(({ visitMicroPerDay }) => visitMicroPerDay > 0),
    lines: lineParameters(plain),
    pools: poolParameters(plain, line, grown.pay),
    teams: teamParameters(plain, receivers),
    receivers,
    leaving: {
      perCase: leaving.caseloadMatters ? leaving.perCase : 0,
      referenceCaseload: leaving.referenceCaseload,
      onlyAbove: leaving.onlyAbove,
      learningGap: leaving.learningGap,
      usualGap: first.learning.cancelledShare,
    },
    recruitment: {
      open: recruitment.open,
      round,
      meanRoundDays: round.stays(0).meanDays,
      success: recruitment.successShare,
      agencyConverts: recruitment.agencyConvertsShare ?? 0,
      startsPerMonth: recruitment.maxStartsPerMonth ?? Number.POSITIVE_INFINITY,
      starterCapShare: recruitment.starterCapShare,
      rampDays: recruitment.starterRampDays,
      rampSteps: recruitment.starterRampSteps,
      costPerHire: costs.recruitmentPerHirePounds,
      costPerLeaver: costs.replacementPerLeaverPounds,
    },
    agency: {
      allowed: agency.allowed,
      cover: agency.coverShare,
      coverAtFirst: first.agency.allowed ? first.agency.coverShare : undefined,
      leadDays: agency.leadDays,
      ceiling: agency.ceilingShare,
    },
    absence: {
      share: absence.sicknessShare,
      perCase: absence.perCase,
      referenceCaseload: absence.referenceCaseload,
      // A spell lasts a day at least, and its mean too, however low a range reaches.
      meanSpellDays: Math.max(1, absence.meanSpellDays),
      longLeavePerDay: perDay(absence.longLeavePerYear),
      longLeaveDays: Math.max(1, Math.round(absence.longLeaveDays)),
      backfill: absence.longLeaveBackfillShare ?? 0,
      returnCasesAfterDays: absence.returnCasesAfterDays,
      pausesCases: absence.pausesCases,
    },
    learning: learningParameters(learning),
    experiencedFromDays:
      (learning.experienced?.fromYears ?? EXPERIENCED_FROM_YEARS) * line.workingDaysPerYear,
    supervision: {
      delayDays: plain.supervision?.delayDaysWhenMissed ?? 0,
      leavingGap: plain.supervision?.leavingGap ?? 0,
    },
    returning: {
      share: returningShare(plain, first),
      delay: tables.wholeDays(returning.delay),
    },
  };
  return before ? keptFrom(before.parameters, parameters) : parameters;
}

/** Whether all that streams are worked out from is what it was. */
const hasSameStreams = (before: Stretch, plain: PlainScenario, grown: Grown): boolean =>
  before.plain.streams === plain.streams &&
  before.plain.stages === plain.stages &&
  before.plain.demand === plain.demand &&
  before.grown.referrals.every((each, stream) => each === grown.referrals[stream]);

function learningParameters(learning: PlainScenario['learning']): Parameters['learning'] {
  const { cancelledShare, policy } = learning;
  const remaining = {
    none: 1,
    protected: 1,
    charging: learning.chargingEffect,
    'email-manager': learning.emailEffect,
  };
  return {
    logitAtBalance: Math.log(cancelledShare / (1 - cancelledShare)),
    loadEffect: learning.loadEffect,
    remaining: remaining[policy],
    whenAbsent: learning.whenAbsent ?? 'later',
    experiencedLogOdds: Math.log(learning.experienced?.oddsOfLosing ?? 1),
    whenProtected: policy === 'protected' ? 1 - learning.protectedKeptShare : undefined,
  };
}

/** M6: the share moves with the share that ends at the front door, against where both began. */
function returningShare(plain: PlainScenario, first: PlainScenario): number {
  const closedAtDoor = ({ streams }: PlainScenario) => {
    const all = streams.reduce((sum, { referralsPerYear }) => sum + referralsPerYear, 0);
    const closed = streams.reduce(
      (sum, { referralsPerYear, noFurtherActionShare }) =>
        sum + referralsPerYear * noFurtherActionShare,
      0,
    );
    return all > 0 ? closed / all : 0;
  };
  const moved = plain.returning.perNoFurtherAction * (closedAtDoor(plain) - closedAtDoor(first));
  return Math.min(1, Math.max(0, plain.returning.share + moved));
}

import { workingDaysPerYear } from '../calendar/working-days.ts';
import { CLOSED } from '../inputs/stages.ts';
import { passingShares } from './passing.ts';
import type { PlainScenario } from './ranged-inputs.ts';
import type { LengthTables } from './tables.ts';

type Stage = PlainScenario['stages'][number];
type Branches = Stage['next'];
/** Where the tables of lengths are kept. */
type Lengths = Pick<LengthTables, 'wholeDays'>;

/** Stages of a case, one after another, beyond which next to none is under way any more. */
const MOST_STEPS = 1000;
/** Of a case, what is too little to follow. */
const NEGLIGIBLE = 1e-9;

/** Where a stage of a team stands among all stages of all teams. */
export const teamStage = ({ stages }: PlainScenario, team: number, stage: number): number =>
  team * stages.length + stage;

/** M6: rate at which cases of a stage drop out, for each working day. */
export const leakPerDay = (stage: Stage, daysPerYear: number): number =>
  stage.leakPerYear / daysPerYear;

/** Share of the cases that begin a stage which end it rather than drop out. */
const endedShare = (stage: Stage, daysPerYear: number, lengths: Lengths): number =>
  stage.leakPerYear === 0
    ? 1
    : lengths.wholeDays(stage.length).stays(leakPerDay(stage, daysPerYear)).endedShare;

/**
 * M3: how many times a case of a stream begins each stage in each team, on average, once it is past the front door: by the
 * shares of what follows each stage, the teams that take it, and who drops out on the way. At `teamStage`.
 */
export function stagesBegun(
  plain: PlainScenario,
  streamIndex: number,
  lengths: Lengths,
): Float64Array {
  const { stages, streams, teams, service } = plain;
  const stream = streams[streamIndex];
  const daysPerYear = workingDaysPerYear(service.bankHolidays);
  const ended = stages.map((stage) => endedShare(stage, daysPerYear, lengths));
  const takers = stages.map((stage) => passingShares(plain, stage));
  const stageOf = (id: string) => stages.findIndex((stage) => stage.id === id);
  const begun = new Float64Array(teams.length * stages.length);
  const moveOn = (
    into: Float64Array,
    team: number,
    from: number,
    next: Branches,
    cases: number,
  ) => {
    // Each share is drawn by itself where it carries a range, so they count in proportion.
    const total = next.reduce((sum, { share }) => sum + share, 0);
    for (const { to, share } of next) {
      if (to === CLOSED || share === 0) continue;
      const stage = stageOf(to);
      const moved = (cases * ended[from] * share) / total;
      const stays = stages[stage].allocation === 'outside' || teams[team].stages.includes(to);
      for (const taker of stays ? [{ team, share: 1 }] : takers[stage])
        into[teamStage(plain, taker.team, stage)] += moved * taker.share;
    }
  };
  let beginning = new Float64Array(begun.length);
  beginning[
    teamStage(
      plain,
      teams.findIndex(({ id }) => id === stream.team),
      stageOf(stream.firstStage),
    )
  ] = 1;
  for (let step = 0; step < MOST_STEPS && beginning.some((cases) => cases > 0); step++) {
    const next = new Float64Array(begun.length);
    beginning.forEach((cases, place) => {
      if (cases <= NEGLIGIBLE) return;
      begun[place] += cases;
      const stage = place % stages.length;
      const branches = (step === 0 && stream.next) || stages[stage].next;
      moveOn(next, Math.floor(place / stages.length), stage, branches, cases);
    });
    beginning = next;
  }
  return begun;
}

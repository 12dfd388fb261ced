import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';
import { MONTHS_PER_YEAR } from '../../../units.ts';
import type { Capacity } from './capacity.ts';
import type { StageLoad } from './stage-load.ts';

type WhenFull = PlainScenario['teams'][number]['whenFull']['policy'];

/** Stages that only some of a team may hold, and what these may. */
export interface Narrow {
  stages: readonly string[];
  neededPoints: number;
  countedPoints: number;
}

/** What becomes in the long run of what people cannot hold: the fluid limit of the queue. */
export type Overload =
  /** More cases come than end, since those in the queue stand still: it grows for as long as this lasts. */
  | { kind: 'grows'; narrow?: Narrow }
  /** So too for want of hours: those that cases need which go on only with work done, against those given to them. */
  | { kind: 'grows for want of hours'; neededPerDay: number; givenPerDay: number }
  /** So many points wait at any time, or stay with the duty rota, or are held above the caps: their clocks run. */
  | { kind: 'waits' | 'on duty' | 'above the cap'; points: number };

const pointsOf = (stages: readonly StageLoad[]): number =>
  stages.reduce((sum, each) => sum + each.begunPerDay * each.days * each.stage.weightPoints, 0);

const isWorked = ({ stage }: StageLoad): boolean => stage.clock === 'worked';

/** @returns undefined where people can hold what comes */
export function overloadOf(
  whenFull: WhenFull,
  stages: readonly StageLoad[],
  capacity: Capacity,
  daysPerYear: number,
): Overload | undefined {
  const over = pointsOf(stages) - capacity.countedPoints;
  if (whenFull !== 'exceed' || capacity.countedPoints === 0) {
    const must = goingFirst(whenFull, stages);
    if (pointsOf(must) > capacity.countedPoints) return { kind: 'grows' };
    const narrow = narrowest(must, capacity);
    if (narrow) return { kind: 'grows', narrow };
  }
  const hours = wantOfHours(whenFull, stages, capacity, daysPerYear);
  if (hours) return hours;
  if (!(over > 0)) return undefined;
  const kinds = { wait: 'waits', duty: 'on duty', exceed: 'above the cap' } as const;
  return { kind: kinds[whenFull], points: over };
}

/**
 * Stages that stand still in the queue; those that are given out before one of them; and those that follow one of them, for
 * whoever holds a case goes on with it.
 */
function goingFirst(whenFull: WhenFull, stages: readonly StageLoad[]): StageLoad[] {
  const isStanding = ({ stage: { clock }, begunPerDay }: StageLoad) =>
    begunPerDay > 0 && (whenFull === 'duty' ? clock === 'worked' : clock !== 'elapsed');
  const first = new Set(stages.filter(isStanding));
  const last = Math.max(...[...first].map(({ stage }) => stage.priority));
  for (const each of stages) if (each.stage.priority < last) first.add(each);
  for (const { stage } of first) {
    for (const each of stages)
      if (stage.next.some(({ to }) => to === each.stage.id)) first.add(each);
  }
  return [...first];
}

/** More kinds of stages by who may hold them are not looked at in all combinations. */
const MOST_KINDS = 10;

/** Of stages that only some may hold, those of which these can hold least: Hall’s condition. */
function narrowest(stages: readonly StageLoad[], { lines }: Capacity): Narrow | undefined {
  const kinds = [...Map.groupBy(stages, ({ stage }) => stage.heldBy.toSorted().join(' ')).values()];
  const combinations = 2 ** Math.min(MOST_KINDS, kinds.length);
  let found: Narrow | undefined;
  for (let chosen = 1; chosen < combinations; chosen++) {
    const some = kinds.filter((_, kind) => (chosen >> kind) & 1).flat();
    const may = new Set(some.flatMap(({ stage }) => stage.heldBy));
    const narrow = {
      stages: some.map(({ stage }) => stage.name),
      neededPoints: pointsOf(some),
      countedPoints: lines
        .filter(({ roles }) => roles.some((role) => may.has(role)))
        .reduce((sum, each) => sum + each.countedPoints, 0),
    };
    const short = ({ neededPoints, countedPoints }: Narrow) => neededPoints - countedPoints;
    if (short(narrow) > (found ? short(found) : 0)) found = narrow;
  }
  return found;
}

/** Hours that a case of a stage needs on a working day while its clock runs. */
function hoursPerDay({ stage, lengthDays }: StageLoad, daysPerYear: number): number {
  const months = (lengthDays / daysPerYear) * MONTHS_PER_YEAR;
  return ((stage.hoursPerMonth + stage.hoursPerCase / months) * MONTHS_PER_YEAR) / daysPerYear;
}

/**
 * Processor sharing: a worker’s cases go on together, as far as the hours allow, so that with as many as the caps allow
 * those that go on only with work done end at a rate which must be above that at which they begin. Above the cap ever
 * more of them crowd out the others.
 */
function wantOfHours(
  whenFull: WhenFull,
  stages: readonly StageLoad[],
  { countedPoints, countedHoursPerDay: hours }: Capacity,
  daysPerYear: number,
): Overload | undefined {
  const worked = stages.filter((each) => isWorked(each) && each.begunPerDay > 0);
  if (worked.length === 0) return undefined;
  const need = (some: readonly StageLoad[]) =>
    some.reduce(
      (sum, each) => sum + each.begunPerDay * each.days * hoursPerDay(each, daysPerYear),
      0,
    );
  const neededPerDay = need(worked);
  const others = stages.filter((each) => !isWorked(each));
  let givenPerDay = hours;
  if (whenFull !== 'exceed') {
    // As many of them as fit beside the others, in the mix in which they come.
    const fit = Math.max(0, countedPoints - pointsOf(others)) / pointsOf(worked);
    const wanted = fit * neededPerDay;
    givenPerDay = wanted * Math.min(1, hours / Math.max(1e-9, wanted + need(others)));
  }
  return neededPerDay > givenPerDay
    ? { kind: 'grows for want of hours', neededPerDay, givenPerDay }
    : undefined;
}

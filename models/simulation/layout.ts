import { type Timeline, timeline } from '../calendar/timeline.ts';
import { MICRO } from '../engine/post-rows.ts';
import type { Layout } from '../engine/state.ts';
import { type Epoch, epochs } from '../parameters/epochs.ts';
import type { PlainScenario, RangedInput } from '../parameters/ranged-inputs.ts';
import { poolPlaces } from '../parameters/staff.ts';
import { countedPlaces } from '../scenario/holder-places.ts';

export interface Plan {
  readonly line: Timeline;
  readonly epochs: readonly Epoch[];
  readonly layout: Omit<Layout, 'levels'>;
  /** Posts made room for, by line. */
  readonly postsOfLine: readonly number[];
}

const micro = (fte: number): number => Math.round(fte * MICRO);

/** People that make up an FTE, in millionths: all alike but for the last, who makes up the remainder. */
export function splitFte(fteMicro: number, ftePerPerson: number): number[] {
  const each = micro(ftePerPerson);
  const people = Array.from({ length: Math.floor(fteMicro / each) }, () => each);
  const rest = fteMicro - people.length * each;
  return rest > 0 ? [...people, rest] : people;
}

type Posts = PlainScenario['teams'][number]['posts'][number];

/** Who stands in the posts of a line on the first day, established workers first. */
export function openingGroups(posts: Posts) {
  const established = micro(posts.establishedFte);
  const inPost = micro(posts.inPostFte);
  const agency = micro(posts.agencyFte);
  const vacant = Math.max(0, established - inPost - agency);
  return [
    { fteMicro: inPost, who: 'permanent', extra: 0 },
    { fteMicro: agency, who: 'agency', extra: 0 },
    { fteMicro: vacant, who: 'nobody', extra: 0 },
    { fteMicro: micro(posts.extraAgencyFte), who: 'agency', extra: 1 },
  ] as const;
}

/**
 * Measures the scenario once: its days, its dated stretches, and how many posts and cases to make room for.
 * @param ranged inputs of which some futures draw more than `plain` says
 */
export function planRun(plain: PlainScenario, ranged: readonly RangedInput[] = []): Plan {
  const { startDate, weeks, bankHolidays } = plain.service;
  const line = timeline(startDate, weeks, bankHolidays);
  const stretches = epochs(plain, line);
  const settings = stretches.map(({ apply }) => apply(plain));
  const lines = plain.teams.flatMap((team, t) => team.posts.map((posts, p) => ({ posts, t, p })));
  const backfill =
    settings.some(({ absence }) => (absence.longLeaveBackfillShare ?? 0) > 0) ||
    ranged.some(({ path }) => path.join('.') === 'absence.longLeaveBackfillShare');
  const postsOfLine = lines.map(({ posts, t, p }) => {
    const { establishedFte, ftePerPerson } = posts;
    const opening = openingGroups(posts)
      .map(({ fteMicro }) => splitFte(fteMicro, ftePerPerson).length)
      .reduce((sum, count) => sum + count, 0);
    const targets = settings.map(({ teams }) => teams[t].posts[p].establishedFte);
    const added = targets.map((fte, i) =>
      i === 0 ? Math.max(0, fte - establishedFte) : Math.max(0, fte - targets[i - 1]),
    );
    const reserve = added.reduce(
      (sum, fte) => sum + (fte > 0 ? Math.ceil(fte / ftePerPerson) + 1 : 0),
      0,
    );
    const announced = plain.changes.map((change) =>
      change.kind === 'long-leave' &&
      change.team === plain.teams[t].id &&
      change.role === posts.role
        ? change.people
        : 0,
    );
    const onLeave = announced.reduce((sum, people) => sum + people, 0);
    const all = opening + reserve;
    return all + (backfill ? all : 0) + Math.min(onLeave, all);
  });
  const cases = plain.teams.flatMap((team) => team.cases.map((c) => c.allocated + c.waiting));
  return {
    line,
    epochs: stretches,
    postsOfLine,
    layout: {
      line,
      teams: plain.teams.length,
      stages: plain.stages.length,
      lines: lines.length,
      pools: poolPlaces(plain).length,
      roles: plain.roles.length,
      countedPlaces: countedPlaces(plain).length,
      posts: postsOfLine.reduce((sum, count) => sum + count, 0),
      cases: Math.ceil(cases.reduce((sum, count) => sum + count, 0) * 1.5) + 1024,
    },
  };
}

import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changedTo, changesInput, inOrder, reachedOn } from '../dated-input.ts';
import { type Problem, quoted } from '../problem.ts';
import { valueOf } from '../quantity.ts';

type Announced = Exclude<Scenario['changes'][number], { path: string }>;
type Posts = Scenario['teams'][number]['posts'][number];

/** What is left of a person by the rounding of FTE. */
const SLACK_PEOPLE = 1e-6;

/** Announced people have posts in their team, and no more go on long leave than there may be. */
export function announcedPeople(scenario: Scenario, change: Announced, index: number): Problem[] {
  const at = `changes[${index}]`;
  const team = scenario.teams.find(({ id }) => id === change.team);
  const role = scenario.roles.find(({ id }) => id === change.role);
  if (!team || !role) return [];
  const line = team.posts.findIndex((posts) => posts.role === change.role);
  if (line < 0) {
    return [
      {
        path: `${at}.role`,
        value: quoted(change.role),
        rule: `has no posts in ${team.name}`,
        remedy: `choose ${team.posts.map((posts) => posts.role).join(', ')}`,
      },
    ];
  }
  if (change.kind !== 'long-leave') return [];
  const path = `teams[${scenario.teams.indexOf(team)}].posts[${line}].establishedFte`;
  const most = mostPeople(scenario, team.posts[line], path, change.on);
  const away = awayAlready(scenario, change, index);
  if (change.people + away <= most) return [];
  return [
    {
      path: `${at}.people`,
      value: String(change.people) + (away > 0 ? `, with ${away} on long leave already,` : ''),
      rule: `is above the ${most} people for whom ${team.name} has posts as ${role.name} on ${dateWords(change.on)}`,
      remedy: 'lower it, or raise the establishment',
    },
  ];
}

/** People in the posts of a line when all are filled; nobody of the first day is dismissed with a post. */
function mostPeople(scenario: Scenario, posts: Posts, path: string, on: string): number {
  const ftePerPerson = valueOf(posts.ftePerPerson);
  const dated = inOrder(scenario.changes.filter(changesInput));
  const established = dated.reduce<unknown>((before, change) => {
    const reached = change.path === path ? reachedOn(change, on) : 0;
    return reached === 0 ? before : changedTo(change, before, reached, undefined, ftePerPerson);
  }, valueOf(posts.establishedFte));
  const fte = Math.max(Number(established), valueOf(posts.inPostFte));
  return Math.ceil(fte / ftePerPerson - SLACK_PEOPLE);
}

/** People of the same posts whom other changes keep on long leave that day. */
const awayAlready = (scenario: Scenario, { team, role, on }: Announced, index: number): number =>
  scenario.changes.reduce((sum, other, at) => {
    if (other.kind !== 'long-leave' || other.team !== team || other.role !== role) return sum;
    const before = other.on < on || (other.on === on && at < index);
    return before && on < other.until ? sum + other.people : sum;
  }, 0);

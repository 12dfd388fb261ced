import type * as z from 'zod';
import {
  choice,
  date,
  group,
  list,
  literal,
  number,
  optional,
  path,
  reference,
  variants,
} from '../../fields/fields.ts';
import { MOST_REPLICATIONS } from '../../scenario/limits.ts';

const LEVER_KINDS = {
  posts: 'funded posts, which recruitment has to fill',
  people: 'people in post on the first day',
  kept: 'people kept in post: whoever leaves is replaced the next working day',
  starts: 'most starters in a month',
  agency: 'vacancies that get agency cover',
  learning: 'learning days promised, under the learning policy that there is',
  'paperwork-hours': 'paperwork hours: what cases need where less is recorded',
  'not-on-cases': 'time not spent on cases: supervision, meetings, duty, travel',
  cap: 'the caseload cap',
  input: 'another number of the scenario',
} as const;

export type LeverKind = keyof typeof LEVER_KINDS;

const team = (help: string) => optional(reference('teams', { label: 'Team', help }));
const role = (help: string) => optional(reference('roles', { label: 'Role', help }));
const ALL_TEAMS = 'Left out: every team.';
const IN_PROPORTION =
  'Left out: every role that holds cases, all moved together in proportion to what there is now.';
const ALL_ROLES = 'Left out: every role that holds cases.';

const what = variants(
  'kind',
  [
    group(
      { kind: literal('posts'), team: team(ALL_TEAMS), role: role(IN_PROPORTION) },
      {
        label: 'Funded posts',
        help: 'Those in post stay as they are, so more posts begin as vacancies and fewer are lost as people leave.',
      },
    ),
    group(
      { kind: literal('people'), team: team(ALL_TEAMS), role: role(IN_PROPORTION) },
      {
        label: 'People in post',
        help: 'They fill vacancies first, in place of agency cover; beyond those, posts are added for them.',
      },
    ),
    group(
      { kind: literal('kept'), team: team(ALL_TEAMS), role: role(IN_PROPORTION) },
      {
        label: 'People kept in post',
        help: 'As many posts as people, all filled throughout, no agency: what the work needs, whatever the market gives.',
      },
    ),
    group({ kind: literal('starts') }, { label: 'Starters a month' }),
    group(
      { kind: literal('agency') },
      {
        label: 'Agency',
        help: 'Share of vacancies that get cover, those of the first day too; 0 means no agency.',
      },
    ),
    group(
      { kind: literal('learning'), role: role(ALL_ROLES) },
      {
        label: 'Learning',
        help: 'Days a year promised to each worker, which take hours from cases. How many of them are kept is for the load and the learning policy (days protected, the team pays, the manager hears), which stays as it is.',
      },
    ),
    group(
      { kind: literal('paperwork-hours') },
      {
        label: 'Paperwork hours',
        evidence: ['W-ADM'],
        help: 'Recording is part of the hours that cases need: what is left of them, from 1 (as it is) down, all stages alike. Front-door work, handovers and duty stay as they are. Recording less costs nothing by itself here.',
      },
    ),
    group(
      { kind: literal('not-on-cases'), role: role(ALL_ROLES) },
      {
        label: 'Time not spent on cases',
        help: 'Supervision, team meetings, duty and travel not tied to a case, as a share of the hours at work, from 0 to 1. Recording is not in it.',
      },
    ),
    group(
      {
        kind: literal('cap'),
        team: team(ALL_TEAMS),
        role: role(ALL_ROLES),
      },
      { label: 'Caseload cap' },
    ),
    group(
      {
        kind: literal('input'),
        path: path({
          label: 'Input',
          help: 'Any number of the scenario, written as a path such as recruitment.successShare.',
        }),
      },
      { label: 'Another input' },
    ),
  ],
  LEVER_KINDS,
  {
    label: 'What may be moved',
    default: { kind: 'people' },
    // Questions kept under this name moved supervision, meetings and duty.
    renamed: { paperwork: 'not-on-cases' },
  },
);

const bound = (label: string, help: string) =>
  optional(number({ label, min: -1e9, max: 1e9, help }));

const lever = group(
  {
    what,
    from: bound(
      'From',
      'Left out: a fifth below the value as it is; for funded posts, as they are; for paperwork hours, half. Has to be given where the value as it is is 0, none, or not the same for all who are meant.',
    ),
    to: bound(
      'To',
      'Left out: half as much again as it is; of a share at most all. Has to be given where “From” has to.',
    ),
    step: optional(
      number({
        label: 'In steps of',
        min: -1e9,
        max: 1e9,
        help: 'Left out: whole steps where people, posts or days are counted, else a twentieth of the range.',
      }),
    ),
  },
  { label: 'Lever' },
);

/** What is asked: the levers, the target, and how hard to look. */
export const findQuestion = group(
  {
    levers: list(lever, {
      label: 'Levers',
      min: 1,
      max: 2,
      default: [{}],
      help: 'With two, the cheapest plan and the smallest change are shown where they differ.',
    }),
    target: choice(
      {
        standard: 'the standard',
        budget: 'the budget',
        both: 'the standard and the budget, in the same future',
      },
      {
        label: 'What has to be met',
        default: 'standard',
        help: 'The budget: what staff cost in a financial year is within the budget that the scenario sets for it (Money). With a date, the budget of its year; without, every budget of a year simulated in full.',
      },
    ),
    test: optional(
      reference('tests', {
        label: 'Test of the standard',
        help: 'Left out: every test together.',
      }),
    ),
    by: optional(date({ label: 'By', help: 'Left out: the end of the run, and every budget.' })),
    when: choice(
      {
        'that-week': 'in that week',
        'from-then-on': 'in every week from then to the end of the run',
      },
      {
        label: 'Met',
        default: 'that-week',
        help: 'In that week: the chance that the results show week by week. In every week: harder, and the harder the longer the run. Of budgets: in the year of the date, or in that and every later one.',
      },
    ),
    chance: number({
      label: 'With a chance of at least',
      unit: 'share',
      min: 0.01,
      max: 0.99,
      default: 0.9,
      judgement: true,
      help: 'No number of futures could show that a test is met always, or never.',
    }),
    mostReplications: number({
      label: 'Most futures for each value',
      min: 100,
      max: MOST_REPLICATIONS,
      whole: true,
      default: 500,
      help: 'Values far from the target take a hundred; only those close to it take as many as this. Up to 10,000, for a sharper answer that takes longer.',
    }),
    policies: choice(
      {
        suited: 'as suits the target: from cases, from hours, or whichever asks for more',
        cases: 'from the cases that must be held',
        hours: 'from the hours that cases need',
        none: 'left out',
      },
      {
        label: 'Establishment policies',
        default: 'suited',
        help: 'Posts for the mean, the 80th and the 90th percentile of demand, each with its chance and its cost. Cases that go on only as far as they are worked on, as on an AMHP rota, are counted by their hours where these ask for more people.',
      },
    ),
  },
  { label: 'Find what is needed' },
);

export type FindQuestion = z.infer<typeof findQuestion>;
export type LeverQuestion = FindQuestion['levers'][number];

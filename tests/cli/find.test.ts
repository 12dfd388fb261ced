import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  type FindResult,
  findChanceWords,
  findCostWords,
  findDemand,
  type Problem,
  poundsWithError,
  sentence,
} from '../../models/index.ts';
import { readLever } from '../../server/commands/lever-option.ts';
import { busyTeam } from '../analysis/busy-team.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';
import { expectTable } from './printed-table.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder, JSON.stringify(busyTeam()));
});

const VERDICTS = {
  meets: 'meets the target',
  'falls short': 'falls short',
  'too close': 'too close to tell',
};

test('the command prints warnings, the curve, doing nothing and each test, and writes all of it', async () => {
  const json = join(place.folder, 'found.json');
  const { code, out, err } = await headroom(
    'find',
    file,
    ...['--lever', 'people=8..11', '--test', 'all', '--by', '2026-08-03', '--chance', '0.9'],
    ...['--replications', '200', '--json', json],
  );
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(
    'FTE is the least with which every test of the standard is met on 3 August 2026',
  );
  expect(out).toContain('Warnings, with the plan:');
  expect(out).toContain('Establishment policies, cost against doing nothing (8 FTE of posts now):');
  const written = JSON.parse(readFileSync(json, 'utf8'));
  const { question } = written;
  const answer: FindResult = written.answer;
  expect(question.levers).toEqual([{ what: { kind: 'people' }, from: 8, to: 11 }]);
  const { doNothing, plan, points, policies } = answer;
  expect(points).toHaveLength(4);
  const curve = ['People in post, Worker', 'Chance', 'Futures', 'Cost against doing nothing'];
  expectTable(out, curve, [
    ...points.map((point) => [
      `${point.values[0]}\u00a0FTE`,
      findChanceWords(point),
      `${point.futures}`,
      point.verdict ? VERDICTS[point.verdict] : '',
      point.costDifferencePounds ? findCostWords(point.costDifferencePounds) : '',
    ]),
    [
      'doing nothing',
      findChanceWords(doNothing),
      `${doNothing.futures}`,
      doNothing.verdict ? VERDICTS[doNothing.verdict] : '',
      `costs ${poundsWithError(doNothing.costPounds, doNothing.costErrorPounds ?? 0)}`,
    ],
  ]);
  if (!plan || !policies) throw new Error('no plan was found, or no policies');
  for (const [of, { tests }] of [
    ['with the plan', plan],
    ['doing nothing', doNothing],
  ] as const) {
    expectTable(
      out,
      [`Each test, ${of}:`],
      tests.map((each) => [each.label, findChanceWords(each)]),
    );
  }
  const demanded = policies.basis === 'cases' ? 'Cases' : 'FTE';
  const ofPolicies = ['Staffed to', demanded, 'Posts, FTE', 'Breach', 'Cost'];
  expectTable(
    out,
    ofPolicies,
    policies.rows.map((row) => {
      const { chance: met, breach } = row;
      const { main, range } = findDemand(row);
      expect(breach).toBeCloseTo(1 - met.chance, 12);
      return [
        row.label,
        `${main} (${range})`,
        `${row.postsFte}`,
        findChanceWords({ ...met, chance: breach, low: 1 - met.high, high: 1 - met.low }),
        findCostWords(row.costDifferencePounds),
      ];
    }),
  );
});

test('a budget as the target prints what it pays for, year by year, and both parts of a joint one', async () => {
  const busy = busyTeam({ service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' } });
  const costs = { ...busy.costs, budgets: [{ beginsIn: 2026, pounds: 500_000 }] };
  file = scenarioFile(place.folder, JSON.stringify({ ...busy, costs }));
  const json = join(place.folder, 'found.json');
  const few = ['--lever', 'people=7..11', '--replications', '100', '--policies', 'none'];
  const { code, out, err } = await headroom(
    'find',
    file,
    ...few,
    ...['--target', 'both', '--test', 'waiting', '--json', json],
  );
  expect([code, err]).toEqual([0, '']);
  const { answer, question } = JSON.parse(readFileSync(json, 'utf8'));
  expect(question.target).toBe('both');
  const { points, doNothing }: FindResult = answer;
  const curve = [
    ...['People in post, Worker', 'Chance of both', 'Standard', 'Budget', 'Futures'],
    'Cost against doing nothing',
  ];
  expectTable(
    out,
    curve,
    points.map((point) => [
      `${point.values[0]}\u00a0FTE`,
      ...[point, point.parts?.standard, point.parts?.budget].map((each) =>
        each ? findChanceWords(each) : '',
      ),
      `${point.futures}`,
      point.verdict ? VERDICTS[point.verdict] : '',
      point.costDifferencePounds ? findCostWords(point.costDifferencePounds) : '',
    ]),
  );
  const [budget] = doNothing.budgets ?? [];
  expectTable(
    out,
    ['Each budget, doing nothing:'],
    [['2026-27', '£500,000', findChanceWords(budget)]],
  );
  const alone = await headroom('find', file, ...few, '--target', 'budget', '--test', 'waiting');
  expect([alone.code, alone.out]).toEqual([1, '']);
  expect(alone.err).toMatch(/^--test: "waiting" is a test of the standard, which is not what/);
});

test('its help and the README promise the least where more of a lever helps, and the most where less does', async () => {
  const { out } = await headroom('find', '--help');
  const readme = readFileSync('README.md', 'utf8');
  for (const text of [out, readme]) {
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /the least where more of (it|a lever) helps, the most where less does/,
    );
  }
});

test('all that is wrong with the options is said before anything is simulated', async () => {
  const wrong = ['--lever', 'people:night=8..12', '--lever', 'cap', '--chance', '1'];
  const { code, out, err } = await headroom('find', file, ...wrong, '--test', 'wait');
  expect([code, out]).toEqual([1, '']);
  expect(err.split('\n')).toEqual([
    '--lever: "cap" is not NAME=FROM..TO or NAME=FROM..TO:STEP; write it as in people=100..140:2 or recruitment.successShare=0.1..0.3',
    expect.stringMatching(/^--chance: 1 is above the limit/),
    '--lever (team): "night" is not one of the teams; choose team (Team)',
    '--test: "wait" is not one of the tests; choose caseload (At most 9.5 cases for each worker), waiting (At most 10 cases waiting)',
    '',
  ]);
});

test.each([
  ['posts=1..2', { what: { kind: 'posts' }, from: 1, to: 2 }],
  [
    'cap:children=10..20:0.5',
    { what: { kind: 'cap', team: 'children' }, from: 10, to: 20, step: 0.5 },
  ],
  ['people:/nurse=1..9', { what: { kind: 'people', role: 'nurse' }, from: 1, to: 9 }],
  ['kept:a/b=..9', { what: { kind: 'kept', team: 'a', role: 'b' }, to: 9 }],
  ['paperwork-hours=0.5..1', { what: { kind: 'paperwork-hours' }, from: 0.5, to: 1 }],
  [
    'not-on-cases:nurse=0..0.2',
    { what: { kind: 'not-on-cases', role: 'nurse' }, from: 0, to: 0.2 },
  ],
  ['learning:nurse=1..9', { what: { kind: 'learning', role: 'nurse' }, from: 1, to: 9 }],
  [
    'roles[0].payPerYear=-1..9',
    { what: { kind: 'input', path: 'roles[0].payPerYear' }, from: -1, to: 9 },
  ],
])('the lever %s is read', (text, lever) => {
  expect(readLever(text, [])).toEqual(lever);
});

test.each([
  [
    'nonsense=1..2',
    '"nonsense=1..2" names no lever; choose posts, people, kept, cap, starts, agency, learning, paperwork-hours, not-on-cases, or write the path of a number, such as recruitment.successShare',
  ],
  [
    'paperwork=0..0.2',
    '"paperwork=0..0.2" names no lever; choose posts, people, kept, cap, starts, agency, learning, paperwork-hours, not-on-cases, or write the path of a number, such as recruitment.successShare',
  ],
  ['starts:team=1..2', '"starts:team=1..2" takes no team or role; write starts=1..2'],
  [
    'learning:nurse/team=1..2',
    '"learning:nurse/team=1..2" takes no more than a role; write learning:nurse=1..2',
  ],
])('the lever %s is refused with what to write instead', (text, refusal) => {
  const problems: Problem[] = [];
  expect(readLever(text, problems)).toBeUndefined();
  expect(problems.map(sentence)).toEqual([`--lever: ${refusal}`]);
});

test('where all tests together are out of reach, what was printed says how each is asked for alone, and that does', async () => {
  const asked = [
    'find',
    file,
    '--lever',
    'people=6..8',
    '--replications',
    '100',
    '--chance',
    '0.95',
  ];
  const { out } = await headroom(...asked, '--policies', 'none');
  expect(out).toContain('No value in the range is seen to reach');
  const options = [...out.matchAll(/ {2}(--test \S+)$/gm)].map(([, option]) => option.split(' '));
  expect(options.map(([, id]) => id)).toEqual(busyTeam().standard.tests.map(({ id }) => id));
  for (const option of options) {
    const alone = await headroom(...asked, '--policies', 'none', ...option);
    expect([alone.code, alone.err]).toEqual([0, '']);
    expect(alone.out).not.toContain('every test of the standard');
  }
});

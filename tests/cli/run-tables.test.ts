import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Chance,
  chanceWords,
  dateWords,
  likelyFailWords,
  poundsWithin,
  type RunResults,
  type Spread,
  verdictWords,
  type YearResult,
  yearWords,
} from '../../models/index.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';
import { withNewlyQualified } from './newly-qualified.ts';
import { expectTable } from './printed-table.ts';

const scenario = withNewlyQualified();

/** More than a year of one team whose cap gives way. */
const overTheCap = () => ({
  ...scenario,
  service: { ...scenario.service, weeks: 60 },
  streams: scenario.streams.map((stream) => ({ ...stream, referralsPerYear: 150 })),
  teams: scenario.teams.slice(0, 1).map((team) => ({
    ...team,
    whenFull: { policy: 'exceed', afterDays: 5 },
    posts: team.posts.map((posts) => ({ ...posts, capPerFte: 14 })),
  })),
});

const chanceText = (chance: Chance | null): string => (chance ? chanceWords(chance) : 'no value');

const percent = (share: number | null): string => `${(100 * (share ?? 0)).toFixed(1)}\u00a0%`;

const shareText = ({ mean, p10, p90 }: Spread): string =>
  mean ? `${percent(mean)} (${percent(p10)} to ${percent(p90)})` : 'none';

test('every cell of the tables of a run is what the JSON says of it', async () => {
  const place = temporaryFolder();
  const json = join(place.folder, 'results.json');
  const file = scenarioFile(place.folder, JSON.stringify(overTheCap()));
  const { code, out, err } = await headroom('run', file, '--replications', '30', '--json', json);
  const { caseHolders, horizon, safelyStaffed, standard, summary, weeks, years }: RunResults =
    JSON.parse(readFileSync(json, 'utf8'));
  place.remove();
  expect([code, err]).toEqual([0, '']);
  const [first] = standard;
  expect(likelyFailWords(safelyStaffed, weeks)).not.toBe(likelyFailWords(first, weeks));
  expectTable(
    out,
    ['Chance of meeting', 'Verdict', 'At the end', 'All of the last year', 'Likely to fail'],
    [
      ...standard.map((each) => [
        each.label,
        each.atEnd ? verdictWords(each.atEnd) : '',
        chanceText(each.atEnd),
        chanceText(each.allOfLastYear),
        likelyFailWords(each, weeks),
      ]),
      [
        'Every test',
        summary.safelyStaffedAtEnd ? verdictWords(summary.safelyStaffedAtEnd) : '',
        chanceText(summary.safelyStaffedAtEnd),
        chanceText(summary.safelyStaffedAllOfLastYear),
        likelyFailWords(safelyStaffed, weeks),
      ],
    ],
  );
  const pounds = (value: number | null | undefined) => poundsWithin(value ?? Number.NaN, 0);
  const costs = ({ costPay, costAgency, costRecruitment, cost }: YearResult['measures']) => [
    ...[costPay, costAgency, costRecruitment, cost].map((spread) => pounds(spread?.mean)),
    `${pounds(cost?.p10)} to ${pounds(cost?.p90)}`,
  ];
  expect(years).toHaveLength(2);
  expectTable(
    out,
    [
      ...['Financial year', 'Pay with on-costs', 'Agency cost', 'Recruiting and replacing', 'Cost'],
      'Range of the cost',
    ],
    [
      ...years.map((year) => [yearWords(year), ...costs(year.measures)]),
      ['All 60 weeks', ...costs(horizon.measures)],
    ],
  );
  expectTable(
    out,
    ['People who hold cases', 'Mean number', 'Over their cap, all weeks', 'In the worst week'],
    caseHolders.map(({ role, horizon, worstWeek }) => [
      role?.name ?? 'The whole service',
      horizon.people.mean?.toFixed(1) ?? 'none',
      shareText(horizon.overCapShare),
      worstWeek ? `${shareText(worstWeek.overCapShare)}, on ${dateWords(worstWeek.on)}` : 'never',
    ]),
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  chanceWords,
  type SweepOutcome,
  type SweepResult,
  type SweepSpread,
  sweepChanceWords,
  sweepPeopleBeside,
  valueWords,
} from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';
import { withNewlyQualified } from './newly-qualified.ts';
import { expectTable } from './printed-table.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

const OUTCOMES = [
  'cases per FTE',
  'Mean wait',
  '90th',
  'Within the limit',
  'Waiting at the end',
  'Over the run',
  'Caseload',
  'Over cap',
  'Learning kept',
  'Cost',
  'People needed, hard cap',
];

const cases = ({ mean, p10, p90 }: SweepSpread): string =>
  `${mean.toFixed(0)} (${p10.toFixed(0)}–${p90.toFixed(0)})`;

const percent = (share: number | undefined): string =>
  share === undefined ? 'no value' : `${(100 * share).toFixed(1)}\u00a0%`;

const outcomes = (point: SweepOutcome): string[] => [
  point.waitDays?.mean.toFixed(1) ?? 'none',
  point.waitDays?.p90.toFixed(1) ?? 'none',
  chanceWords(point.withinLimit),
  cases(point.casesWaitingAtEnd),
  cases(point.casesWaitingLastYear),
  point.caseload?.mean.toFixed(1) ?? 'no value',
  percent(point.overCapShare?.mean),
  percent(point.learningKeptShare?.mean),
  valueWords('cost', point.costPounds.mean),
];

/** Of each role, the mean and the range of the share over its cap. */
const overCap = ({ overCapByRole }: SweepOutcome): string[] =>
  overCapByRole.map(({ share }) => {
    if (!share) return 'none';
    return `${percent(share.mean)} (${(100 * share.p10).toFixed(1)}–${percent(share.p90)})`;
  });

/** Of each test, the chance at the end, then that of the worst week. */
const chances = ({ tests }: SweepOutcome): string[] =>
  tests.map(({ atEnd, worst }) => [atEnd, worst].map(sweepChanceWords).join(', '));

describe('headroom sweep', () => {
  it('shows hard and soft caps with roles and the tests of the standard, and what comes of doing nothing', async () => {
    const mixed = scenarioFile(place.folder, JSON.stringify(withNewlyQualified()));
    const json = join(place.folder, 'out.json');
    const { code, out } = await headroom(
      ...['sweep', mixed, '--cap', 'team', '--role', 'social-worker', '--from', '12', '--to', '14'],
      ...['--step', '2', '--soft', '5', '--wait-limit', '10', '--chance', '0.8'],
      ...['--replications', '20', '--json', json],
    );
    expect(code).toBe(0);
    const { answer }: { answer: SweepResult } = JSON.parse(readFileSync(json, 'utf8'));
    expect(answer.variants.map(({ whenFull }) => whenFull)).toEqual(['hard', 'soft']);
    expect(out).toContain('\nWith a hard cap:\n');
    expect(out).toContain('\nWith a soft cap that gives way after 5 working days:\n');
    const [hard, soft] = out.split('\nWith a soft cap that gives way after 5 working days:\n');
    expect(hard).toMatch(/ People needed, hard cap\n/);
    expect(soft.match(/ hard cap only\n/g)).toHaveLength(2);
    const { people, unchanged } = answer;
    const isApart = ({ atEnd, worst }: (typeof unchanged.tests)[number]) =>
      atEnd?.probability !== worst?.probability;
    expect(unchanged.tests.some(isApart)).toBe(true);
    for (const [at, side] of [hard, soft].entries()) {
      const { whenFull, points } = answer.variants[at];
      const needed = (value: number) =>
        (people?.needed ?? [])
          .filter((each) => each.value === value)
          .map((each) => sweepPeopleBeside(whenFull, each));
      expectTable(side, OUTCOMES, [
        ...points.map((point) => [`${point.value}`, ...outcomes(point), ...needed(point.value)]),
        ['unchanged', ...outcomes(unchanged), `${people?.today} today`],
      ]);
      expect(unchanged.overCapByRole.map(({ name }) => name)).toEqual([
        'Social worker',
        'Newly qualified',
      ]);
      expectTable(
        side,
        ['cases per FTE', 'Social worker', 'Newly qualified'],
        [
          ...points.map((point) => [`${point.value}`, ...overCap(point)]),
          ['unchanged', ...overCap(unchanged)],
        ],
      );
      expectTable(
        side,
        ['cases per FTE', ...unchanged.tests.map(({ test }) => test ?? 'every test')],
        [
          ...points.map((point) => [`${point.value}`, ...chances(point)]),
          ['unchanged', ...chances(unchanged)],
        ],
      );
    }
  });

  it('says what to give where nothing, too much, or no number says what to try', async () => {
    const [nothing, both, text] = await Promise.all([
      headroom('sweep', file),
      headroom('sweep', file, '--cap', 'team', '--input', 'recruitment.successShare'),
      headroom('sweep', file, '--cap', 'team', '--from', 'ten'),
    ]);
    expect([nothing.code, both.code, text.code]).toEqual([1, 1, 1]);
    expect(nothing.err).toBe('--cap: nothing says what to try; give --cap team, or --input PATH\n');
    expect(both.err).toContain('is given beside --cap; give one of the two');
    expect(text.err).toContain('from: "ten" is not a number');
  });

  it('sets hard and soft caps beside each other unless only the rule of the scenario is asked for', async () => {
    const json = join(place.folder, 'out.json');
    const asked = (...how: string[]) =>
      headroom(
        ...['sweep', file, '--cap', 'team', '--from', '12', '--to', '13', '--replications', '20'],
        ...['--chance', '0.5', '--json', json, ...how],
      );
    const sides = (): [string[], number | null] => {
      const { answer }: { answer: SweepResult } = JSON.parse(readFileSync(json, 'utf8'));
      return [answer.variants.map(({ whenFull }) => whenFull), answer.softAfterDays];
    };
    const { out } = await asked();
    expect(sides()).toEqual([['hard', 'soft'], 20]);
    expect(out).toContain('\nWith a soft cap that gives way after 20 working days:\n');
    await asked('--as-set');
    expect(sides()).toEqual([['as set'], null]);
  });

  it('gives a soft cap the days of a team whose own cap is soft, unless others are asked for', async () => {
    const json = join(place.folder, 'out.json');
    const tiny = tinyScenario();
    const [team] = tiny.teams;
    const own = { policy: 'exceed', afterDays: 7 } as const;
    const soft = JSON.stringify({ ...tiny, teams: [{ ...team, whenFull: own }] });
    const softFile = scenarioFile(place.folder, soft);
    const days = async (...how: string[]) => {
      await headroom(
        ...['sweep', softFile, '--cap', 'team', '--from', '12', '--to', '13'],
        ...['--replications', '20', '--chance', '0.5', '--json', json, ...how],
      );
      const { answer }: { answer: SweepResult } = JSON.parse(readFileSync(json, 'utf8'));
      return answer.softAfterDays;
    };
    expect(await days()).toBe(own.afterDays);
    expect(await days('--soft', '5')).toBe(5);
  });

  it('refuses the rule of the scenario beside a soft cap of its own, and without a cap', async () => {
    const [both, noCap] = await Promise.all([
      headroom('sweep', file, '--cap', 'team', '--soft', '5', '--as-set'),
      headroom('sweep', file, '--input', 'recruitment.successShare', '--as-set'),
    ]);
    expect([both.code, noCap.code]).toEqual([1, 1]);
    expect(both.err).toContain('--soft: "5" is given beside --as-set; give one of the two');
    expect(noCap.err).toContain(
      '--as-set: this option belongs to --cap; give --cap TEAM, or leave it out',
    );
  });
});

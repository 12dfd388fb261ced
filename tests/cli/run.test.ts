import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RunResults, type Spread, scenarioHash } from '../../models/index.ts';
import { readWorkbook } from '../server/read-workbook.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

const { at } = place;
const readJson = (name: string): RunResults => JSON.parse(readFileSync(at(name), 'utf8'));

describe('headroom run', () => {
  it('says the headline, the sentences and the standard, and nothing else in a pipe', async () => {
    const { code, out, err } = await headroom(
      'run',
      file,
      '--replications',
      '20',
      '--json',
      at('a'),
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    const { summary } = readJson('a');
    expect(out.split('\n').slice(0, 1 + summary.sentences.length)).toEqual([
      summary.headline,
      ...summary.sentences,
    ]);
    expect(out).toMatch(
      /\nChance of meeting +Verdict +At the end +All of the run +Likely to fail\n/,
    );
    expect(out).toMatch(
      /\nCaseload of at most 18 +(pass|at risk|fail)( or (pass|at risk|fail))? +(\d+\s% \(±\d+\)|below \d+\s%|above \d+\s%) /,
    );
    expect(out).toMatch(/, seed headroom, 20 futures, engine \d+\.\n$/);
  });

  it('says who is over their cap by role, where several hold cases', async () => {
    const council = 'scenarios/england-council.json';
    const alone = await headroom('run', file, '--replications', '1');
    const { out } = await headroom('run', council, '--replications', '1', '--json', at('council'));
    expect(alone.out).not.toContain('over their cap');
    const lines = out.split('\n');
    const heading = lines.findIndex((line) => line.startsWith('People who hold cases'));
    expect(lines[heading]).toMatch(/ Number +Over their cap, all weeks +In the worst week$/);
    const { caseHolders } = readJson('council');
    expect(caseHolders.length).toBe(3);
    caseHolders.forEach(({ role, horizon }, place) => {
      const { mean } = horizon.people;
      const name = role?.name ?? 'The whole service';
      expect(lines[heading + 1 + place]).toMatch(
        new RegExp(`^${name} +${mean?.toFixed(1)} +none +never$`),
      );
    });
  });

  it('says by role and by years with the service what learning and supervision is kept', async () => {
    const council = 'scenarios/england-council.json';
    const noLearning = ['--set', 'roles[0].learningDaysPerYear=0'];
    const alone = await headroom('run', file, '--replications', '1', ...noLearning);
    const { out } = await headroom('run', council, '--replications', '20', '--json', at('council'));
    expect(alone.out).not.toMatch(/ by (role|years with the service)/);
    const { groups } = readJson('council');
    const lines = out.split('\n');
    const title = lines.indexOf('Learning and supervision by role and years with the service:');
    expect(lines[title + 1]).toMatch(
      /^Role or years with the service +Learning days promised a year +Learning days kept +Supervision due a year +Supervision kept$/,
    );
    const shareOf = ({ mean, p10, p90 }: Spread) => {
      const [middle, low, high] = [mean, p10, p90].map((each) => (100 * (each ?? 0)).toFixed(1));
      return `${middle}\u00a0% \\(${low}\u00a0% to ${high}\u00a0%\\)`;
    };
    groups.forEach(({ name, learningKeptShare, supervisionKeptShare }, place) => {
      const supervised = supervisionKeptShare.mean === null ? 'none due' : '[\\d,.]+ +';
      const kept = supervisionKeptShare.mean === null ? '' : shareOf(supervisionKeptShare);
      expect(lines[title + 2 + place]).toMatch(
        new RegExp(`^${name} +[\\d,.]+ +${shareOf(learningKeptShare)} +${supervised}${kept}$`),
      );
    });
    expect(lines[title + 2 + groups.length]).toMatch(/^Means over the futures: /);
  });

  it('writes into a pipe or a device that stands there, and does not replace it', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [{ code }, text] = await Promise.all([
      headroom('run', file, '--replications', '10', '--json', at('pipe')),
      readFile(at('pipe'), 'utf8'),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(text).provenance.replications).toBe(10);
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('one thread and two write the same bytes but for the date', async () => {
    for (const threads of ['1', '2']) {
      const output = ['--json', at(threads), '--csv', at(`${threads}.csv`)];
      await headroom('run', file, '--replications', '50', '--threads', threads, ...output);
    }
    const undated = (name: string) =>
      readFileSync(at(name), 'utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, 'DATE');
    expect(undated('1')).toMatch(/"date":"DATE"/);
    expect(undated('2')).toBe(undated('1'));
    expect(undated('2.csv')).toBe(undated('1.csv'));
  });

  it('writes what each financial year costs, as a table and as a workbook, from the same run', async () => {
    const files = ['--json', at('all.json'), '--years', at('y.csv'), '--workbook', at('w.xlsx')];
    const { code } = await headroom('run', file, '--replications', '10', ...files);
    expect(code).toBe(0);
    const [{ label, measures }] = readJson('all.json').years;
    const table = readFileSync(at('y.csv'), 'utf8');
    expect(table).toMatch(
      new RegExp(`\r\n${label},\\d+,cost,Cost,£,total,${measures.cost?.mean},`),
    );
    const rows = readWorkbook(readFileSync(at('w.xlsx'))).get('Cost by year') ?? [];
    expect(rows.find(([first]) => first === label)).toContain(measures.cost?.mean);
  });

  it('another seed gives other numbers, the same seed the same', async () => {
    for (const [name, seed] of [
      ['a', 'one'],
      ['b', 'one'],
      ['c', 'two'],
    ]) {
      await headroom('run', file, '--replications', '20', '--seed', seed, '--json', at(name));
    }
    expect(readJson('b').measures).toEqual(readJson('a').measures);
    expect(readJson('c').measures).not.toEqual(readJson('a').measures);
  });

  it('--set changes the scenario that is simulated, and its hash', async () => {
    const path = 'teams[0].posts[0].capPerFte';
    await headroom('run', file, '--replications', '10', '--set', `${path}=12`, '--json', at('a'));
    const changed = tinyScenario();
    changed.teams[0].posts[0].capPerFte = 12;
    expect(readJson('a').provenance.scenarioHash).toBe(scenarioHash(changed));
  });
});

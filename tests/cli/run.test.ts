import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunResults, type Spread, scenarioHash } from '../../models/index.ts';
import { Cancelled } from '../../server/commands/cancelled.ts';
import { addRunCommand } from '../../server/commands/run.ts';
import { MOST_SEED_CHARACTERS } from '../../server/seed.ts';
import { readWorkbook } from '../server/read-workbook.ts';
import { temporaryFolder } from '../server/service.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { headroom, headroomInto, scenarioFile } from './headroom.ts';

let place: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  place = temporaryFolder();
  file = scenarioFile(place.folder);
});
afterEach(() => place.remove());

const at = (name: string) => join(place.folder, name);
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
    expect(out).toMatch(/, seed headroom, 20 replications, engine \d+\.\n$/);
  });

  it('says who is over their cap by role, where several hold cases', async () => {
    const council = 'scenarios/england-council.json';
    const alone = await headroom('run', file, '--replications', '1');
    const { out } = await headroom('run', council, '--replications', '1', '--json', at('council'));
    expect(alone.out).not.toContain('over their cap');
    const lines = out.split('\n');
    const heading = lines.findIndex((line) => line.startsWith('People who hold cases'));
    expect(lines[heading]).toMatch(/ Mean number +Over their cap, all weeks +In the worst week$/);
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

describe('headroom run with something wrong', () => {
  const outputs = () => ['--json', at('out.json'), '--csv', at('out.csv')];
  const expectNothingWritten = () => expect(readdirSync(place.folder)).toEqual(['scenario.json']);

  it('says everything that is wrong at once, and writes nothing', async () => {
    const wrong = [
      '--replications',
      '0',
      '--threads',
      'x',
      '--set',
      'service.weeks=5000',
      '--set',
      'y',
    ];
    const { code, out, err } = await headroom('run', file, ...wrong, ...outputs());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toEqual([
      '--replications: 0 is not a whole number from 1 to 10,000; give one',
      '--threads: "x" is not a whole number from 1 to 256; give one',
      expect.stringMatching(/^--set: "y" is not PATH=VALUE; /),
      expect.stringMatching(/^service\.weeks: 5000 is above the limit: /),
    ]);
    expectNothingWritten();
  });

  it.each([
    ['an unknown option', ['--replicatons', '5'], /unknown option '--replicatons'/],
    ['an argument too many', ['more.json'], /too many arguments/],
    ['an option without its value', ['--seed'], /argument missing/],
    [
      'replications above the limit',
      ['--replications', '10001'],
      /would take about .* here and is above the limit of 10,000/,
    ],
    ['replications of NaN', ['--replications', 'NaN'], /not a whole number from 1 to/],
    ['a path that leads nowhere', ['--set', 'teams[7].posts[0].capPerFte=5'], /leads nowhere/],
    ['a path to a prototype', ['--set', '__proto__.admin=1'], /is not PATH=VALUE/],
  ])('%s is refused with exit 1', async (_, args, words) => {
    const { code, out, err } = await headroom('run', file, ...outputs(), ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(words);
    expectNothingWritten();
  });

  it('an output that cannot be written is refused before anything is simulated', async () => {
    mkdirSync(at('folder'));
    const json = ['--json', at('none/out.json')];
    const csv = ['--csv', at('folder')];
    const { code, err } = await headroom('run', file, '--replications', '10000', ...json, ...csv);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^--json: ".*none\/out\.json" is in a folder that does not exist; make the folder first/,
    );
    expect(err).toMatch(/\n--csv: ".*folder" is a folder; /);
    const others = ['--years', at('none/y.csv'), '--workbook', at('folder')];
    const more = await headroom('run', file, '--replications', '10000', ...others);
    expect(more.code).toBe(1);
    expect(more.err).toMatch(/^--years: ".*none\/y\.csv" is in a folder that does not exist; /);
    expect(more.err).toMatch(/\n--workbook: ".*folder" is a folder; /);
  });

  it.skipIf(process.getuid?.() === 0)(
    'an output that may only be read is refused, not replaced',
    async () => {
      writeFileSync(at('kept'), 'kept', { mode: 0o444 });
      const { code, err } = await headroom('run', file, '--json', at('kept'));
      expect(code).toBe(1);
      expect(err).toMatch(/^--json: ".*kept" is where this user may not write; give another path/);
      expect(readFileSync(at('kept'), 'utf8')).toBe('kept');
    },
  );

  it('an output without a name is refused', async () => {
    const { code, err } = await headroom('run', file, '--json=');
    expect({ code, err }).toEqual({
      code: 1,
      err: '--json: "" is empty; give the name of a file\n',
    });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'prints what it found, and says so, where it cannot be written',
    async () => {
      const { code, out, err } = await headroom(
        'run',
        file,
        '--replications',
        '1',
        '--json',
        '/dev/full',
      );
      expect({ code, err }).toEqual({
        code: 2,
        err: 'What was found could not be written: the disk is full.\n',
      });
      expect(out).toMatch(/, seed headroom, 1 replication/);
    },
  );

  it('never overwrites the scenario it reads, nor one output with the other', async () => {
    const { code, err } = await headroom('run', file, '--json', file);
    expect(code).toBe(1);
    expect(err).toMatch(/is another file of this command/);
    const twice = await headroom('run', file, '--json', at('x'), '--csv', at('x'));
    expect(twice.code).toBe(1);
    expectNothingWritten();
  });
});

describe('a run that does not come to its end', () => {
  it('is cancelled by Ctrl+C, and writes nothing', async () => {
    const before = process.listenerCount('SIGINT');
    const asked = [file, '--replications', '10000', '--json', at('results.json')];
    const running = addRunCommand(new Command()).parseAsync(asked, { from: 'user' });
    const cancelled = expect(running).rejects.toThrow(Cancelled);
    await vi.waitUntil(() => process.listenerCount('SIGINT') > before);
    process.emit('SIGINT');
    await cancelled;
    expect(readdirSync(place.folder)).toEqual(['scenario.json']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that what it found cannot be printed', async () => {
    expect(await headroomInto('/dev/full', 'run', file, '--replications', '1')).toEqual({
      code: 2,
      err: 'What was found could not be printed: the disk is full.\n',
    });
  });

  it.each([
    ['', '--seed: "" is empty; give any text, or leave it out'],
    [
      'x'.repeat(MOST_SEED_CHARACTERS + 1),
      `--seed: "${'x'.repeat(56)}… is longer than ${MOST_SEED_CHARACTERS} characters; shorten it`,
    ],
  ])('with a seed that a request may not have is refused', async (seed, words) => {
    expect(await headroom('run', file, '--seed', seed)).toEqual({
      code: 1,
      out: '',
      err: `${words}\n`,
    });
  });
});

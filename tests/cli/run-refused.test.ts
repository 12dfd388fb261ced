import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Cancelled } from '../../server/commands/cancelled.ts';
import { addRunCommand } from '../../server/commands/run.ts';
import { MOST_SEED_CHARACTERS } from '../../server/seed.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, headroomInto, scenarioFile } from './headroom.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

const { at } = place;

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
      /^--replications: 10001 would take about .* here and is above the limit of 10,000/,
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
      expect(out).toMatch(/, seed headroom, 1 future, engine/);
      expect(out).toContain('One future shows one way in which things may go');
      expect(out).not.toMatch(/\b1 (simulated )?futures|in 1 may/);
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

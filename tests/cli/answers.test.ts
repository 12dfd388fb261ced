import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ANALYSES, checkQuestion, sentence } from '../../models/index.ts';
import { Cancelled, cancellable } from '../../server/commands/cancelled.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { ownFolder, temporaryFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

const { at } = place;
const QUESTION = ['--cap', 'team', '--from', '17', '--to', '18', '--replications', '40'];

describe('a command that asks a question', () => {
  it('prints the answer, writes it whole, and gives the same for any number of threads', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) =>
        headroom('sweep', file, ...QUESTION, '--threads', threads, '--json', at(threads)),
      ),
    );
    expect([one.code, one.err]).toEqual([0, '']);
    expect(two.out).toBe(one.out);
    const undated = (name: string) =>
      readFileSync(at(name), 'utf8').replace(/"date":"\d{4}-\d\d-\d\dT[\d:.]+Z"/, '"date":"DATE"');
    expect(undated('1')).toContain('"date":"DATE"');
    expect(undated('2')).toBe(undated('1'));
    const { kind, question, answer } = JSON.parse(readFileSync(at('1'), 'utf8'));
    expect({ kind, question }).toMatchObject({ kind: 'sweep', question: { from: 17, step: 1 } });
    const { sentences, provenance } = answer;
    expect(one.out.split('\n').slice(0, sentences.length)).toEqual(sentences);
    expect(one.out).toContain(`\n${provenance.method}\n`);
    expect(one.out).toMatch(
      /\nTiny service \([0-9a-f]{12}\), seed headroom, [\d,]+ futures, engine \d+\.\n$/,
    );
  });

  it('says all that is wrong before it simulates, and writes nothing', async () => {
    const wrong = ['--from', 'ten', '--chance', '2', '--threads', '0', '--json', at('out.json')];
    const { code, out, err } = await headroom('sweep', file, '--cap', 'night', ...wrong);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toEqual([
      '--threads: 0 is not a whole number from 1 to 256; give one',
      expect.stringMatching(/^--from: "ten" is not a number; give a number /),
      expect.stringMatching(/^--chance: 2 is above the limit: /),
      '--cap: "night" is not one of the teams; choose team (Team)',
      '',
    ]);
    expect(readdirSync(place.folder)).toEqual(['scenario.json']);
  });

  it.each([
    ['sweep', '--cap', 'team'],
    ['compare', '--what-if', 'september-intake'],
    ['sensitivity', '--measure', 'cost'],
    ['find', '--lever', 'people=4..6', '--test', 'all'],
  ])('says how long too many replications would take: %s', async (command, ...options) => {
    const { code, out, err } = await headroom(
      ...[command, file, ...options, '--replications', '1000000'],
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^--replications: 1000000 would take about \d+ (seconds?|minutes?|hours?) here for each and is above the limit: “[^”]+” must be from \d+ to [\d,]+; lower it$/m,
    );
  });

  it('names the option that was typed, with the words that page and interface have for its field', async () => {
    const { code, err } = await headroom(
      ...['find', file, '--lever', 'people=4..6', '--lever', 'cap:night=10..12'],
      ...['--replications', '20', '--policies', 'no'],
    );
    expect(code).toBe(1);
    const question = {
      levers: [
        { what: { kind: 'people' }, from: 4, to: 6 },
        { what: { kind: 'cap', team: 'night' }, from: 10, to: 12 },
      ],
      mostReplications: 20,
      policies: 'no',
    };
    const { problems } = checkQuestion(ANALYSES.find, [tinyScenario()], question);
    const options: Record<string, string> = {
      mostReplications: '--replications',
      policies: '--policies',
      'levers[1].what.team': '--lever (team)',
    };
    expect(problems.map(({ path }) => path).sort()).toEqual(Object.keys(options).sort());
    expect(err.trim().split('\n')).toEqual(
      problems.map((problem) => sentence({ ...problem, path: options[problem.path] })),
    );
  });

  it('says which of several files has the problem', async () => {
    const broken = { ...tinyScenario(), agency: { ...tinyScenario().agency, allowed: 1 } };
    const other = temporaryFolder();
    const second = scenarioFile(other.folder, JSON.stringify(broken));
    const { code, err } = await headroom('compare', file, second);
    other.remove();
    expect([code, err]).toEqual([
      1,
      `${second}: agency.allowed: 1 is not true or false; write true or false, without quotation marks\n`,
    ]);
  });
});

describe('Ctrl+C', () => {
  const untilAborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });

  it('cancels what is under way', async () => {
    const underWay = cancellable(untilAborted);
    process.emit('SIGINT');
    await expect(underWay).rejects.toThrow(Cancelled);
  });

  it('is left to others once nothing is under way', async () => {
    const before = process.listenerCount('SIGINT');
    expect(await cancellable(async () => process.listenerCount('SIGINT'))).toBe(before + 1);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstProblems, parseScenario, sentence } from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { ownFolder, temporaryFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();

const text = JSON.stringify(tinyScenario());

describe('headroom validate', () => {
  it('says in one line that a scenario is valid', async () => {
    const file = scenarioFile(place.folder);
    expect(await headroom('validate', file)).toEqual({
      code: 0,
      out: `${file} is a valid scenario: Tiny service.\n`,
      err: '',
    });
  });

  it.each([
    ['an unknown key and a wrong type', text.replace('{"format":1', '{"x":1,"format":"1"')],
    ['a __proto__ key', text.replace('{"format":1', '{"__proto__":{"a":1},"format":1')],
    ['no JSON', '{"format": NaN}'],
    ['a key given twice', text.replace('"weeks":26', '"weeks":52,"weeks":26')],
    ['a list', '[]'],
    ['nothing', ''],
    ['more than a scenario can hold', ' '.repeat(1_000_001)],
  ])('prints every problem of a file with %s', async (_, bad) => {
    const { code, out, err } = await headroom('validate', scenarioFile(place.folder, bad));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toEqual(parseScenario(bad).problems.map(sentence));
  });

  it('checks what --set makes of the file, and a file that --set has put right is valid', async () => {
    const file = scenarioFile(place.folder, text.replace('"payPerYear":40000', '"payPerYear":-1'));
    expect((await headroom('validate', file)).code).toBe(1);
    const right = await headroom('validate', file, '--set', 'roles[0].payPerYear=41000');
    expect(right.code).toBe(0);
  });

  it.each([
    ['UTF-8', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads a file in %s with a mark at its beginning', async (_, bytes) => {
    const file = scenarioFile(place.folder);
    writeFileSync(file, bytes);
    expect(await headroom('validate', file)).toMatchObject({ code: 0, err: '' });
  });

  it('says so of a key given twice where --set sets another input', async () => {
    const file = scenarioFile(place.folder, text.replace('"weeks":26', '"weeks":52,"weeks":26'));
    const { code, err } = await headroom('validate', file, '--set', 'roles[0].payPerYear=41000');
    expect(code).toBe(1);
    expect(err).toMatch(/^service\.weeks: this key is given more than once/);
  });

  it('refuses a file in an older encoding, which would spoil its names', async () => {
    const file = scenarioFile(place.folder);
    writeFileSync(file, Buffer.from(text.replace('Tiny', 'Née'), 'latin1'));
    const { code, err } = await headroom('validate', file);
    expect(code).toBe(1);
    expect(err).toMatch(/^scenario: this file is not text in UTF-8; save it as UTF-8/);
  });

  it.each([
    ['none.json', 'does not exist'],
    ['.', 'is a folder'],
  ])('says that %s %s', async (name, rule) => {
    const { code, err } = await headroom('validate', join(place.folder, name));
    expect(code).toBe(1);
    expect(err).toContain(`this file ${rule}; check the path`);
  });
});

describe('headroom', () => {
  it('an unknown command is refused', async () => {
    const { code, err } = await headroom('simulate', 'x.json');
    expect(code).toBe(1);
    expect(err).toMatch(/unknown command 'simulate'\n“headroom --help” lists what there is\.\n$/);
  });

  it.each([
    ['an option that there is not', ['--frob']],
    ['an option without its value', ['x.json', '--set']],
    ['an argument too few', []],
    ['an argument too many', ['x.json', 'y.json']],
  ])('%s is refused with where to look', async (_, args) => {
    const { code, err } = await headroom('validate', ...args);
    expect(code).toBe(1);
    expect(err).toMatch(/^error: .+\n“headroom validate --help” says what it takes\.\n$/);
  });

  it('--help names every command and is no mistake', async () => {
    const { code, out } = await headroom('--help');
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z-]+) (?=\[)/gm)].map(([, name]) => name);
    expect(commands).toEqual([
      ...['run', 'sweep', 'find', 'sensitivity', 'compare', 'what-ifs', 'from-returns'],
      ...['validate', 'pairs', 'theory', 'help'],
    ]);
  });
});

it('of very many problems it prints the first, and how many more there are', async () => {
  const { folder, remove } = temporaryFolder();
  const keys = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`k${place}`, 1]));
  const bad = JSON.stringify(keys);
  const { code, err } = await headroom('validate', scenarioFile(folder, bad));
  remove();
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual(firstProblems(parseScenario(bad).problems).map(sentence));
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMAND_LINE, fileOf } from '../../server/built-files.ts';
import { ownFolder } from '../support/own-folder.ts';
import { program, scenarioFile } from './headroom.ts';

const place = ownFolder();

const FILES = [COMMAND_LINE.built, COMMAND_LINE.source].map((file) => fileURLToPath(file));

describe.skipIf(fileOf(COMMAND_LINE) !== COMMAND_LINE.built)('the built command line', () => {
  it.each([
    ['a run', ['run', 'FILE', '--replications', '20', '--seed', 's'], 0],
    ['what is wrong', ['run', 'FILE', '--replications', 'many', '--set', 'teams[7].name=x'], 1],
    ['its commands', ['--help'], 0],
  ])('says of %s what the sources say', async (_, args, code) => {
    const file = scenarioFile(place.folder);
    const given = args.map((arg) => (arg === 'FILE' ? file : arg));
    const [built, source] = await Promise.all(FILES.map((each) => program(each, ...given)));
    expect(built).toEqual(source);
    expect(built.code).toBe(code);
    expect(built.out + built.err).not.toBe('');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

describe('an option given twice, of which only the last would count', () => {
  it.each([
    ['--replications', ['run', '--replications', '2', '--replications=3']],
    ['--what-if', ['compare', '--what-if', 'september-intake', '--what-if', 'leaver-in-june']],
    ['--json', ['sensitivity', '--json', 'a', '--json', 'b']],
  ])('%s is refused', async (option, [command, ...args]) => {
    expect(await headroom(command, file, ...args)).toEqual({
      code: 1,
      out: '',
      err: `${option}: this option is given more than once, and only the last would count; keep one\n`,
    });
  });

  it('but one that adds up, or only switches something on, is not', async () => {
    const set = ['--set', 'service.weeks=10', '--set', 'name=Ten'];
    const { code, out } = await headroom(
      ...['run', file, ...set, '--split', '--split', '--replications', '2'],
    );
    expect({ code, named: out.includes('Ten (') }).toEqual({ code: 0, named: true });
  });
});

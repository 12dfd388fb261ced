import { describe, expect, it } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { headroom } from './headroom.ts';

const place = ownFolder();

describe('headroom pairs', () => {
  it('refuses a file that cannot be written before anything is simulated', async () => {
    const { code, out, err } = await headroom('pairs', '--json', `${place.folder}/none/pairs.json`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^--json: ".*none\/pairs\.json" is in a folder that does not exist; make the folder first/,
    );
  });

  it('takes no scenario: the shipped ones are what it compares', async () => {
    const { code, err } = await headroom('pairs', 'mine.json');
    expect(code).toBe(1);
    expect(err).toMatch(/too many arguments/);
  });
});

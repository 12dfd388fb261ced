import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

const { at } = place;
const withoutDate = (text: string) => text.replace(/"date":"[^"]*"|Date,[^,]*/, '');
const RUN = ['--replications', '3'];

describe('“-” in the place of a file is standard output', () => {
  it.each(['--json', '--csv', '--years', '--inputs'])(
    '%s: nothing else is printed there',
    async (option) => {
      const printed = await headroom('run', file, ...RUN, option, '-');
      const kept = await headroom('run', file, ...RUN, option, at('kept'));
      expect(printed.code).toBe(0);
      expect(withoutDate(printed.out)).toBe(withoutDate(readFileSync(at('kept'), 'utf8')));
      expect({ words: printed.err, file: '' }).toEqual({ words: kept.out, file: kept.err });
    },
  );

  it('of an analysis too', async () => {
    const asked = [
      'compare',
      file,
      '--change',
      'roles[0].payPerYear=41000',
      '--replications',
      '20',
    ];
    const { code, out, err } = await headroom(...asked, '--json', '-');
    expect({ code, kind: JSON.parse(out).kind }).toEqual({ code: 0, kind: 'compare' });
    expect(err).toMatch(/, seed headroom, /);
  });

  it('is refused for a workbook, and for a second output', async () => {
    const { code, out, err } = await headroom(
      ...['run', file, '--json', '-', '--csv', '/dev/stdout', '--workbook', '-'],
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toEqual([
      '--csv: "/dev/stdout" is standard output, which is taken; give the name of a file',
      '--workbook: "-" is standard output, which takes text only; give the name of a file',
      '',
    ]);
  });

  it.each(['run', 'sweep', 'find', 'sensitivity', 'compare', 'pairs', 'theory'])(
    'and the help of %s says so',
    async (command) => {
      const { out } = await headroom(command, '--help');
      expect(out.replaceAll(/\s+/g, ' ')).toMatch(/JSON \(-: standard output\)/);
    },
  );
});

describe('a link in the place of a file', () => {
  it('is kept, and what it names is written', async () => {
    writeFileSync(at('real.json'), 'old');
    symlinkSync(at('real.json'), at('link.json'));
    expect((await headroom('run', file, ...RUN, '--json', at('link.json'))).code).toBe(0);
    expect(JSON.parse(readFileSync(at('real.json'), 'utf8')).provenance.replications).toBe(3);
    const links = readdirSync(place.folder, { withFileTypes: true }).filter((each) =>
      each.isSymbolicLink(),
    );
    expect(links.map(({ name }) => name)).toEqual(['link.json']);
  });

  it('that names the scenario is refused', async () => {
    symlinkSync(file, at('link.json'));
    const { code, err } = await headroom('run', file, ...RUN, '--json', at('link.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/is another file of this command/);
  });
});

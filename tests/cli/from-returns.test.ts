import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { councilOf } from '../../server/returns/council-of.ts';
import { aReturn } from '../returns/a-return.ts';
import { publishedFiles } from '../returns/published-files.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroom } from './headroom.ts';

const place = ownFolder();

const YEARS = [2017, 2018, 2019].map((year) => aReturn({ year, cases: 100 + year }));

function files(bath = YEARS): string[] {
  return publishedFiles({ Bath: bath, Bristol: [aReturn({ year: 2017 }), aReturn()] }).map(
    ({ name, text }) => {
      const path = join(place.folder, name);
      writeFileSync(path, text);
      return path;
    },
  );
}

describe('headroom from-returns', () => {
  it('lists the areas of the department’s tables with the years that are whole', async () => {
    const { code, out } = await headroom('from-returns', ...files());
    expect(code).toBe(0);
    expect(out).toMatch(/Local authorities\nBath {5}2017 to 2019\nBristol {2}2017, 2019\n/);
  });

  it('makes a valid scenario of an area, by its name in any letters', async () => {
    const json = join(place.folder, 'bath.json');
    const { code, out } = await headroom(
      'from-returns',
      ...files(),
      '--area',
      'BATH',
      '--json',
      json,
    );
    expect(code).toBe(0);
    expect(out).toContain('as its returns of 2017 to 2019 have it');
    const made = councilOf({ name: 'Bath', years: YEARS });
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(made.ok && made.scenario);
    expect((await headroom('validate', json)).out).toContain('is a valid scenario: Bath.');
  });

  it('takes returns in a row, until the year that is said, under the name and from the day that are given', async () => {
    const of = async (...options: string[]) => {
      const { out } = await headroom('from-returns', ...files(), '--json', '-', ...options);
      const { name, summary, service } = JSON.parse(out);
      return [name, /returns? of [\d to]+\d/.exec(summary)?.[0], service.startDate];
    };
    expect(await of('--area', 'Bristol')).toEqual(['Bristol', 'return of 2019', '2020-04-06']);
    expect(await of('--area', 'Bath', '--until', '2018', '--years', '1', '--name', 'Ours')).toEqual(
      ['Ours', 'return of 2018', '2019-04-08'],
    );
    expect((await of('--area', 'Bath', '--start', '2025-09-01'))[2]).toBe('2025-09-01');
  });

  it('takes further tables in any order, says as what each was read, and which figures there are', async () => {
    const bath = YEARS.map((year) => ({
      ...year,
      rereferrals: 950,
      awaitingAssessment: 130,
      plansOpen: 320,
      conferences: 480,
    }));
    const { code, out } = await headroom(
      'from-returns',
      ...files(bath).reverse(),
      '--area',
      'Bath',
      '--json',
      join(place.folder, 'further.json'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/plans\.csv {2,}child protection plans by length \(D5\)\n/);
    expect(out).toMatch(/workforce\.csv {2,}children’s social work workforce/);
    expect(out).toMatch(/Child protection plans {2,}320 cases/);
    expect(out).toContain('Not given for 2019: Looked-after children; Began to be looked after.');
    const made = councilOf({ name: 'Bath', years: bath });
    expect(JSON.parse(readFileSync(join(place.folder, 'further.json'), 'utf8'))).toEqual(
      made.ok && made.scenario,
    );
  });

  it('takes own figures from a file', async () => {
    const file = join(place.folder, 'own.json');
    writeFileSync(file, JSON.stringify({ name: 'Ours', years: YEARS }));
    const { code, out } = await headroom('from-returns', file, '--json', '-');
    expect(code).toBe(0);
    const made = councilOf({ name: 'Ours', years: YEARS });
    expect(JSON.parse(out)).toEqual(made.ok && made.scenario);
  });

  it.each([
    ['an area that is not there', ['--area', 'bri'], /--area: "bri" is no area .* Bristol/],
    ['no year until then', ['--area', 'Bath', '--until', '2016'], /"Bath" has no year until 2016/],
    ['no count of years', ['--area', 'Bath', '--years', '0'], /--years: 0 /],
    ['a day that is no Monday', ['--area', 'Bath', '--start', '2026-04-07'], /^startDate: /],
    ['a place where nothing can be written', ['--area', 'Bath', '--json', '/nowhere/x'], /--json/],
  ])('refuses %s', async (_, options, expected) => {
    const { code, out, err } = await headroom('from-returns', ...files(), ...options);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(expected);
  });

  it('refuses what is no table, and a file that is not there', async () => {
    const [first] = files();
    const bad = join(place.folder, 'bad.csv');
    writeFileSync(bad, '# Heading\n\n"one\n');
    const { code, err } = await headroom('from-returns', first, bad);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.csv: this file is no table/);
    expect((await headroom('from-returns', first, '/nowhere/a.csv')).err).toMatch(/does not exist/);
  });
});

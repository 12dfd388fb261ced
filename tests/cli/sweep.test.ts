import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario, SweepResult } from '../../models/index.ts';
import { temporaryFolder } from '../server/service.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { headroom, scenarioFile } from './headroom.ts';

let place: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  place = temporaryFolder();
  file = scenarioFile(place.folder);
});
afterEach(() => place.remove());

/** Two teams of the same roles: two of the six posts of each are for newly qualified workers, on half the cap. */
function withNewlyQualified(): Scenario {
  const tiny = tinyScenario();
  const [stage] = tiny.stages;
  const [role] = tiny.roles;
  const [team] = tiny.teams;
  const [posts] = team.posts;
  const id = 'newly-qualified';
  const mixed = {
    ...team,
    posts: [
      { ...posts, establishedFte: 4, inPostFte: 3 },
      { ...posts, role: id, establishedFte: 2, inPostFte: 2 },
    ],
  };
  return {
    ...tiny,
    stages: [{ ...stage, heldBy: [role.id, id] }],
    roles: [role, { ...role, id, name: 'Newly qualified', capShare: 0.5 }],
    teams: [mixed, { ...mixed, id: 'second', name: 'Second team' }],
  };
}

describe('headroom sweep', () => {
  it('shows hard and soft caps with roles and the tests of the standard, and what comes of doing nothing', async () => {
    const mixed = scenarioFile(place.folder, JSON.stringify(withNewlyQualified()));
    const json = join(place.folder, 'out.json');
    const { code, out } = await headroom(
      ...['sweep', mixed, '--cap', 'team', '--role', 'social-worker', '--from', '12', '--to', '14'],
      ...['--step', '2', '--soft', '5', '--wait-limit', '10', '--chance', '0.8'],
      ...['--replications', '20', '--json', json],
    );
    expect(code).toBe(0);
    const { answer }: { answer: SweepResult } = JSON.parse(readFileSync(json, 'utf8'));
    expect(answer.variants.map(({ whenFull }) => whenFull)).toEqual(['hard', 'soft']);
    expect(out).toContain('\nWith a hard cap:\n');
    expect(out).toContain('\nWith a soft cap that gives way after 5 working days:\n');
    expect(out).toMatch(
      /\ncases per FTE +Mean wait +90th +Within the limit +Waiting at the end +Over the run /,
    );
    const [hard, soft] = out.split('\nWith a soft cap that gives way after 5 working days:\n');
    expect(hard).toMatch(/ People needed, hard cap\n/);
    expect(soft.match(/ hard cap only\n/g)).toHaveLength(2);
    for (const { points } of answer.variants) {
      for (const { value, casesWaitingAtEnd } of points) {
        const waiting = casesWaitingAtEnd.mean.toFixed(0);
        expect(out).toMatch(new RegExp(`\\n${value} .* ${waiting} \\(`));
      }
    }
    expect(out).toMatch(/\nunchanged .* today\n/);
    expect(out).toMatch(
      /\nOver their own cap, by role of Team, .*:\ncases per FTE +Social worker +Newly qualified\n/,
    );
    for (const { points } of answer.variants) {
      for (const { value, overCapByRole } of points) {
        const shares = overCapByRole.map(({ share }) => (100 * (share?.mean ?? 0)).toFixed(1));
        expect(out).toMatch(
          new RegExp(`\n${value} +${shares[0]}\u00a0% \\(.* ${shares[1]}\u00a0% \\(`),
        );
      }
    }
    expect(out).toContain('\nChance of meeting each test at the end, and in the worst week:\n');
    expect(answer.unchanged.tests.length).toBeGreaterThan(0);
    for (const { test } of answer.unchanged.tests) expect(out).toContain(test ?? 'every test');
  });

  it('says what to give where nothing, too much, or no number says what to try', async () => {
    const [nothing, both, text] = await Promise.all([
      headroom('sweep', file),
      headroom('sweep', file, '--cap', 'team', '--input', 'recruitment.successShare'),
      headroom('sweep', file, '--cap', 'team', '--from', 'ten'),
    ]);
    expect([nothing.code, both.code, text.code]).toEqual([1, 1, 1]);
    expect(nothing.err).toBe('--cap: nothing says what to try; give --cap TEAM, or --input PATH\n');
    expect(both.err).toContain('is given beside --cap; give one of the two');
    expect(text.err).toContain('from: "ten" is not a number');
  });

  it('sets hard and soft caps beside each other unless only the rule of the scenario is asked for', async () => {
    const json = join(place.folder, 'out.json');
    const asked = (...how: string[]) =>
      headroom(
        ...['sweep', file, '--cap', 'team', '--from', '12', '--to', '13', '--replications', '20'],
        ...['--chance', '0.5', '--json', json, ...how],
      );
    const sides = (): [string[], number | null] => {
      const { answer }: { answer: SweepResult } = JSON.parse(readFileSync(json, 'utf8'));
      return [answer.variants.map(({ whenFull }) => whenFull), answer.softAfterDays];
    };
    const { out } = await asked();
    expect(sides()).toEqual([['hard', 'soft'], 20]);
    expect(out).toContain('\nWith a soft cap that gives way after 20 working days:\n');
    await asked('--as-set');
    expect(sides()).toEqual([['as set'], null]);
  });

  it('gives a soft cap the days of a team whose own cap is soft, unless others are asked for', async () => {
    const json = join(place.folder, 'out.json');
    const tiny = tinyScenario();
    const [team] = tiny.teams;
    const own = { policy: 'exceed', afterDays: 7 } as const;
    const soft = JSON.stringify({ ...tiny, teams: [{ ...team, whenFull: own }] });
    const softFile = scenarioFile(place.folder, soft);
    const days = async (...how: string[]) => {
      await headroom(
        ...['sweep', softFile, '--cap', 'team', '--from', '12', '--to', '13'],
        ...['--replications', '20', '--chance', '0.5', '--json', json, ...how],
      );
      const { answer }: { answer: SweepResult } = JSON.parse(readFileSync(json, 'utf8'));
      return answer.softAfterDays;
    };
    expect(await days()).toBe(own.afterDays);
    expect(await days('--soft', '5')).toBe(5);
  });

  it('refuses the rule of the scenario beside a soft cap of its own, and without a cap', async () => {
    const [both, noCap] = await Promise.all([
      headroom('sweep', file, '--cap', 'team', '--soft', '5', '--as-set'),
      headroom('sweep', file, '--input', 'recruitment.successShare', '--as-set'),
    ]);
    expect([both.code, noCap.code]).toEqual([1, 1]);
    expect(both.err).toContain('--soft: "5" is given beside --as-set; give one of the two');
    expect(noCap.err).toContain(
      '--as-set: true belongs to --cap; give --cap TEAM, or leave it out',
    );
  });
});

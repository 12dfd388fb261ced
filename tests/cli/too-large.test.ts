import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroomWithin, scenarioFile } from './headroom.ts';

const MEBIBYTES = 60;

const place = ownFolder();

/** One future of forty teams, in little memory. */
function runOf(weeks: number) {
  const scenario = tinyScenario();
  const [team] = scenario.teams;
  const others = Array.from({ length: 39 }, (_, place) => ({
    ...team,
    id: `team-${place}`,
    name: `Team ${place}`,
    cases: [],
  }));
  const long = {
    ...scenario,
    service: { ...scenario.service, weeks },
    teams: [team, ...others],
  };
  const file = scenarioFile(place.folder, JSON.stringify(long));
  const results = join(place.folder, 'results.json');
  return { order: ['run', file, '--replications', '1', '--json', results], results };
}

it('a run whose results would not fit in memory is refused before it starts, and a shorter one is not', async () => {
  const long = runOf(520);
  const { code, out, err } = await headroomWithin(MEBIBYTES, ...long.order);
  expect(err).toMatch(
    /^service\.weeks: 520 with 40 teams and 1 role would need \d+ MiB of memory for its results, where a thread here may take \d+ MiB; simulate fewer weeks, teams or roles, or start Headroom with more/,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(existsSync(long.results)).toBe(false);
  const short = runOf(52);
  expect((await headroomWithin(MEBIBYTES, ...short.order)).code).toBe(0);
  expect(existsSync(short.results)).toBe(true);
});

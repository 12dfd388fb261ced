import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { overflow } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const TEAMS = 30;
const word = (first: string): string => `${first}${'unbroken'.repeat(11)}`;

/** Thirty teams, and nothing in any name at which a line could be broken. */
function longNamed(): Scenario {
  const team = shippedScenario('ni-family-intervention');
  const named = <Item extends { name: string }>(items: readonly Item[], first: string): Item[] =>
    items.map((item) => ({ ...item, name: word(first) }));
  const { standard } = team;
  return {
    ...team,
    name: word('Scenario'),
    service: { ...team.service, weeks: 10 },
    streams: named(team.streams, 'Stream'),
    stages: named(team.stages, 'Stage'),
    roles: named(team.roles, 'Role'),
    teams: Array.from({ length: TEAMS }, (_, at) => ({
      ...team.teams[0],
      id: at === 0 ? team.teams[0].id : `team-${at}`,
      name: word(`Team${at}`),
    })),
    standard: {
      ...standard,
      name: word('Standard'),
      tests: standard.tests.map((each, at) => ({ ...each, label: word(`Test${at}`) })),
    },
  };
}

async function post(path: string, body: object): Promise<string> {
  const answer = await fetch(`${site.address}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

test('long names and thirty teams stay within the page, and Run stays in sight', async () => {
  const scenario = longNamed();
  const id = await post('scenarios', { scenario });
  const run = await post('runs', { scenario, draftOf: id, replications: 20 });
  const { page, complaints, end } = await site.visit('#/', { width: 360, height: 740 });
  const places: [string, string][] = [
    ['#/', 'hr-scenario-card'],
    ...['stages', 'teams', 'standard'].map((section): [string, string] => [
      `#/scenario/${id}/${section}`,
      'hr-section-form summary',
    ]),
    [`#/answers/${id}/sweep`, 'hr-question-form'],
    [`#/run/${run}`, 'hr-years-table table'],
  ];
  for (const [address, drawn] of places) {
    await page.goto(`${site.address}/${address}`);
    await page.locator(drawn).first().waitFor();
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.address}/#/scenario/${id}`);
  const button = await page.getByRole('button', { name: 'Run', exact: true }).boundingBox();
  expect((button?.y ?? Number.POSITIVE_INFINITY) + (button?.height ?? 0)).toBeLessThan(800);
  expect(complaints).toEqual([]);
  await end();
});

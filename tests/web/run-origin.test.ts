import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const FAMILY = 'ni-family-intervention';

async function startRun(seed: string, weeks?: number): Promise<string> {
  const { scenario } = await (await fetch(`${site.address}/api/scenarios/${FAMILY}`)).json();
  const service = { ...scenario.service, ...(weeks ? { weeks } : {}) };
  const order = { scenario: { ...scenario, service }, draftOf: FAMILY, seed, replications: 20 };
  const answer = await fetch(`${site.address}/api/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

describe('a run opened by its address alone', () => {
  test('leads back to its scenario, and is quiet where that is what was run', async () => {
    const { page, complaints, end } = await site.visit(`#/run/${await startRun('same')}`);
    await page.getByText('The outcomes are there.').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Change the scenario' }).waitFor();
    expect(await page.getByText('is not what was run here').count()).toBe(0);
    await page.getByRole('link', { name: 'Back to the scenario' }).click();
    await page.getByRole('heading', { name: 'Northern Ireland family intervention' }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test('says where the scenario is not what was run, and gives that as a scenario, once', async () => {
    const { page, complaints, end } = await site.visit(`#/run/${await startRun('other', 140)}`);
    await page.getByText('is not what was run here').waitFor();
    await page.getByRole('button', { name: 'Open what was run as a new scenario' }).dblclick();
    await page.getByRole('heading', { name: /, as run$/, level: 1 }).waitFor();
    const all: { name: string }[] = await (await fetch(`${site.address}/api/scenarios`)).json();
    expect(all.filter(({ name }) => name.endsWith(', as run'))).toHaveLength(1);
    expect(await page.getByRole('textbox', { name: 'Weeks to simulate' }).inputValue()).toBe('140');
    expect(complaints).toEqual([]);
    await end();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { eventsOfRun, startRun } from './runs-asked.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const start = (more?: object) => startRun(service, more);
const events = (id: string) => eventsOfRun(service, id);

describe('what a run found', () => {
  it('sends its results once to whoever keeps them', async () => {
    const { id } = await start({ seed: 'kept' });
    await events(id);
    const path = `/api/runs/${id}/results`;
    const etag = (await service.ask('GET', path)).headers.get('etag') ?? '';
    const ask = (known: string) =>
      service.app.request(path, { headers: { 'if-none-match': known } });
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask(known);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
        304,
        '',
        etag,
      ]);
    }
    expect((await ask('"other"')).status).toBe(200);
  });

  it('sends its results as gzip only to whoever takes that', async () => {
    const { id } = await start({ seed: 'gzip' });
    await events(id);
    const encodingFor = async (accepted: string) => {
      const headers = { 'accept-encoding': accepted };
      const answer = await service.app.request(`/api/runs/${id}/results`, { headers });
      return answer.headers.get('content-encoding');
    };
    for (const takes of ['gzip', 'deflate, GZIP', 'br, gzip;q=0.5', 'gzip; q=1.0']) {
      expect(await encodingFor(takes)).toBe('gzip');
    }
    for (const refuses of ['identity', 'gzip;q=0', 'br, gzip; q=0.000', 'nogzip']) {
      expect(await encodingFor(refuses)).toBeNull();
    }
  });

  it('can be taken away as a table', async () => {
    const { id } = await start({ seed: 'table' });
    await events(id);
    const answer = await service.ask('GET', `/api/runs/${id}/results.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="headroom-/);
    expect(await answer.text()).toMatch(/\r\n2026-04-06,,,casesOpen,Open cases,cases,64,/);
  });

  it('can be taken away with what was assumed, of a draft that nobody saved too', async () => {
    const scenario = { ...tinyScenario(), name: 'A draft' };
    scenario.roles[0].payPerYear = { value: 43_210, source: 'Our payroll', note: 'June.' };
    const { id } = await start({ seed: 'inputs', scenario });
    await events(id);
    const table = await service.ask('GET', `/api/runs/${id}/inputs.csv`);
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(table.headers.get('content-disposition')).toMatch(
      /^attachment; filename="headroom-\w+-inputs\.csv"$/,
    );
    const text = await table.text();
    expect(text).toMatch(/Scenario,A draft,/);
    expect(text).toContain(
      '\r\nRoles,Social worker,"Pay, full time",43210,,,£ a year,Our payroll,June.,roles[0].payPerYear\r\n',
    );
  });

  it('can be taken away by financial year, as a table and as a workbook that say the same', async () => {
    const { id } = await start({ seed: 'years' });
    await events(id);
    const results = await (await service.ask('GET', `/api/runs/${id}/results`)).json();
    const [year] = results.years;
    const table = await service.ask('GET', `/api/runs/${id}/years.csv`);
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(table.headers.get('content-disposition')).toMatch(
      /^attachment; filename="headroom-\w+-years\.csv"$/,
    );
    const { mean, sd } = year.measures.cost;
    expect(await table.text()).toContain(
      `\r\n${year.label},${year.weeks},cost,Cost,£,total,${mean},${sd},`,
    );
    const workbook = await service.ask('GET', `/api/runs/${id}/results.xlsx`);
    expect(workbook.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(workbook.headers.get('content-disposition')).toMatch(
      /^attachment; filename="headroom-\w+\.xlsx"$/,
    );
    const sheets = readWorkbook(new Uint8Array(await workbook.arrayBuffer()));
    const rows = sheets.get('Cost by year') ?? [];
    const row = rows.find(([first]) => first === year.label) ?? [];
    expect(row).toContain(mean);
    expect(row).toContain(year.measures.cost.p90);
  });
});

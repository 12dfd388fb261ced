/** What an older version queued, which the rules of this one refuse. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { type Scenario, scenarioHash, sentence, validateScenario } from '../../models/index.ts';
import { type Service, startService } from '../../server/service.ts';
import { openStore } from '../../server/store/open-store.ts';
import { ownFolder } from '../support/own-folder.ts';
import { readEvents } from './read-events.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();

/** A name that older versions took: no workbook can hold it. */
const refused: Scenario = { ...tinyScenario(), name: 'Bell \u0007' };
const sound: Scenario = { ...tinyScenario(), name: 'Sound' };
const [problem] = validateScenario(refused).problems;

async function queued(kind: 'runs' | 'answers', scenarios: readonly Scenario[]): Promise<string> {
  const store = await openStore(place.folder);
  const [scenario] = scenarios;
  const provenance = { seed: 's', engineVersion: '1' };
  const howMany = { replications: 10, split: false };
  const asked = scenarios.map((scenario) => ({
    scenario,
    hash: scenarioHash(scenario),
    scenarioId: null,
    scenarioVersion: null,
    whatIf: null,
  }));
  const { id } =
    kind === 'runs'
      ? (
          await store.runs.request(
            { ...provenance, ...howMany, scenario, scenarioHash: scenarioHash(scenario) },
            'ada',
          )
        ).run
      : (
          await store.answers.request(
            { ...provenance, kind: 'compare', question: { replications: 20 }, scenarios: asked },
            'ada',
          )
        ).answer;
  await store.close();
  return id;
}

async function lastEvent(service: Service, kind: string, id: string) {
  return (await readEvents(await service.app.request(`/api/${kind}/${id}/events`))).at(-1);
}

it.each([
  ['a run', 'runs', [refused], problem],
  ['an answer', 'answers', [sound, refused], { ...problem, path: `scenarios[1].scenario.name` }],
] as const)(
  '%s queued by an older version, of a scenario that is refused by now, fails with the words of the refusal',
  async (_, kind, scenarios, told) => {
    const id = await queued(kind, scenarios);
    const service = await startService({ dataFolder: place.folder }, pino({ level: 'silent' }));
    const last = await lastEvent(service, kind, id);
    await service.close();
    expect(last).toEqual({ event: 'failed', data: { fault: `${sentence(told)}.` } });
  },
);

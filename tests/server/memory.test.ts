/** Memory that a container, or a small machine, has less of than Node would take. */
import { totalmem } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, Scenario } from '../../models/index.ts';
import { executorLab } from '../../server/answers/executor-lab.ts';
import { memoryProblem } from '../../server/answers/size.ts';
import { refusalOf } from '../../server/input-problems.ts';
import { createExecutor, type Executor } from '../../server/runs/executor.ts';
import { memoryHere } from '../../server/runs/memory-here.ts';
import { tinyScenario } from './tiny-scenario.ts';

const MIB = 1024 ** 2;

const service = (teams: number, weeks: number): Scenario => {
  const scenario = tinyScenario();
  const [team] = scenario.teams;
  const named = (place: number) => ({ ...team, id: `team-${place}`, name: `Team ${place}` });
  return {
    ...scenario,
    service: { ...scenario.service, weeks },
    teams: [team, ...Array.from({ length: teams - 1 }, (_, place) => named(place))],
  };
};

describe('where a container has 512 MiB and a thread could take as much as it likes', () => {
  let executor: Executor;
  beforeAll(() => {
    const memory = { heapBytes: 4096 * MIB, processBytes: 512 * MIB };
    executor = createExecutor({ threads: 2, memory });
  });
  afterAll(() => executor.close());

  const refused = (scenario: Scenario) =>
    executor.sizeProblem({ scenario, seed: 's', replications: 2, urgency: 'preview' });

  it('results that would end the whole server are refused before they are begun, with what they need', async () => {
    const problem = await refused(service(32, 520));
    expect(problem).toMatchObject({ path: 'service.weeks', value: '520' });
    const [, needed, limit] =
      /^with 32 teams and 1 role would need (\d+) MiB of memory for its results, where Headroom may take (\d+) MiB here in all$/.exec(
        problem?.rule ?? '',
      ) ?? [];
    expect(limit).toBe('512');
    expect(Number(needed)).toBeGreaterThan(512);
    expect(problem?.remedy).toMatch(/^simulate fewer weeks, teams or roles, or give its container/);
  });

  it('what the remedy says is accepted: fewer weeks, or fewer teams', async () => {
    expect(await refused(service(32, 104))).toBeUndefined();
    expect(await refused(service(6, 520))).toBeUndefined();
  });

  it('an experiment of an answer is refused where four of them would end the server, and one in ten of its futures is not', async () => {
    const outcomes: Outcome[] = [
      { reading: { kind: 'measure', measure: 'caseload' }, from: 0, to: 26, as: 'each-week' },
    ];
    const count = 400_000;
    const lab = executorLab(executor, new AbortController().signal, () => {});
    const observed = lab.observe({
      scenario: tinyScenario(),
      seed: 's',
      first: 0,
      count,
      outcomes,
    });
    const words = await observed.catch(refusalOf);
    expect(words).toBe(
      'question: 400,000 futures of 27 numbers each would need 83 MiB of memory, where Headroom may take 512 MiB here in all, and 73 MiB for that; ask for fewer replications, fewer values or fewer weeks, or give its container or machine more memory.',
    );
    expect(memoryProblem(count / 10, 27, executor)).toBeUndefined();
    const spacious = { threads: 2, memory: { ...executor.memory, processBytes: 4096 * MIB } };
    expect(memoryProblem(count, 27, spacious)).toBeUndefined();
  });
});

it('the memory here is never more than the machine has', () => {
  const { heapBytes, processBytes } = memoryHere();
  expect(processBytes).toBeLessThanOrEqual(totalmem());
  expect(heapBytes).toBeGreaterThan(0);
});

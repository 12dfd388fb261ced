import { quoted, type Scenario, validateScenario } from '../../models/index.ts';
import { problemsWithin, within } from '../http/body-paths.ts';
import { invalidInput, notFound } from '../http/refusals.ts';
import type { ScenarioStore } from '../store/store.ts';

/** How a request says which scenario it is about: a draft in full, or a saved version. */
interface Given {
  scenario?: Scenario;
  scenarioId?: string;
  version?: number;
  /** The saved scenario that a draft comes from. */
  draftOf?: string;
}

interface Found {
  scenario: Scenario;
  scenarioId?: string;
  scenarioVersion?: number;
}

/** Where the only scenario of a request is: the paths of its problems are those of its file. */
const ALONE = 'scenario';

const whichScenario = (value: string, rule: string, path: string) =>
  invalidInput([{ path, value, rule, remedy: 'give either scenario or scenarioId' }]);

const versionOfDraft = (version: number, path: string) =>
  invalidInput([
    {
      path: path === ALONE ? 'version' : `${path}.version`,
      value: String(version),
      rule: 'is of a saved scenario, and a draft is given',
      remedy: 'leave it out, or give scenarioId instead of scenario',
    },
  ]);

const draftOfSaved = (id: string, path: string) =>
  invalidInput([
    {
      path: path === ALONE ? 'draftOf' : `${path}.draftOf`,
      value: quoted(id),
      rule: 'says what a draft comes from, and a saved scenario is given',
      remedy: 'leave it out, or give the draft as scenario instead of scenarioId',
    },
  ]);

/** A saved version, which must still be valid: rules may have been added since it was saved. */
async function savedScenario(
  scenarios: ScenarioStore,
  id: string,
  version: number | undefined,
  path: string,
): Promise<Found> {
  const saved =
    version === undefined ? await scenarios.find(id) : await scenarios.version(id, version);
  if (!saved) throw notFound(`There is no scenario ${id}, or no such version of it.`);
  const checked = validateScenario(saved.scenario);
  if (!checked.ok) {
    const { problems } = checked;
    throw invalidInput(
      path === ALONE ? problems : problemsWithin(within(path, 'scenario'), problems),
    );
  }
  return { scenario: checked.scenario, scenarioId: id, scenarioVersion: saved.version };
}

/**
 * Finds the scenario that a request is about.
 * @param path where the request gives it
 * @throws ProblemError where it says neither, both, or one that is not there
 */
export async function givenScenario(
  scenarios: ScenarioStore,
  { scenario, scenarioId, version, draftOf }: Given,
  path = ALONE,
): Promise<Found> {
  if (scenario !== undefined) {
    if (scenarioId !== undefined) {
      throw whichScenario('a draft', 'is given beside a scenarioId', path);
    }
    if (version !== undefined) throw versionOfDraft(version, path);
    if (draftOf !== undefined && !(await scenarios.has(draftOf))) {
      throw notFound(`There is no scenario ${draftOf} that a draft could come from.`);
    }
    return { scenario, scenarioId: draftOf };
  }
  if (scenarioId === undefined)
    throw whichScenario('nothing', 'says which scenario is meant', path);
  if (draftOf !== undefined) throw draftOfSaved(draftOf, path);
  return savedScenario(scenarios, scenarioId, version, path);
}

import { notesOf } from '../../../fields/fields.ts';
import { schemaAt } from '../../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../../inputs/scenario.ts';
import { steersService } from '../../../scenario/changeable.ts';
import { inputWords } from '../../../scenario/input-words.ts';
import { getAt, parsePath } from '../../../scenario/path.ts';
import { quoted } from '../../../scenario/problem.ts';
import { isQuantityObject } from '../../../scenario/quantity.ts';
import { numberChoices } from '../../number-choices.ts';
import type { LeverFound } from './lever.ts';
import { numberLever } from './number-lever.ts';

/** Any number of the scenario that steers the service. @param at where it stands in the question */
export function inputLever(scenario: Scenario, written: string, at: string): LeverFound {
  const problem = (rule: string, remedy: string): LeverFound => ({
    problem: { path: `${at}.path`, value: quoted(written), rule, remedy },
  });
  const parts = parsePath(written);
  const there = parts && getAt(scenario, parts);
  const schema = parts && schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  const isNumber = notes?.kind === 'number' || notes?.kind === 'quantity';
  const parent = parts && getAt(scenario, parts.slice(0, -1));
  if (!parts || (there === undefined && !(isNumber && parent !== undefined))) {
    return problem('leads to no input of this scenario', numberChoices(scenario, parts));
  }
  if (!isNumber || (there !== undefined && typeof there !== 'number' && !isQuantityObject(there))) {
    return problem('is not a number', numberChoices(scenario, parts));
  }
  if (!steersService(written)) {
    return problem(
      'says what is simulated or asked, not how the service is run',
      numberChoices(scenario, undefined),
    );
  }
  return {
    lever: numberLever(
      scenario,
      'input',
      [parts],
      inputWords(scenario, parts),
      notes.whole ?? false,
    ),
  };
}

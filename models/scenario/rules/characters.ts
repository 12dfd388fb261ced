import { eachField } from '../../fields/walk.ts';
import { scenarioSchema } from '../../inputs/scenario.ts';
import { formatPath } from '../path.ts';
import { type Problem, quoted } from '../problem.ts';
import { charactersBreach } from '../unwritable.ts';
import type { Rule } from './rule.ts';

/** What a number that is written with its source says in words. */
const WORDS_OF_QUANTITY = ['source', 'note'] as const;

/** Every text, be it a name, a note or a source, can be kept and exported as it was typed. */
export const characters: Rule = (scenario) => {
  const problems: Problem[] = [];
  const look = (text: unknown, path: readonly (string | number)[]): void => {
    const breach = typeof text === 'string' ? charactersBreach(text) : undefined;
    if (breach) problems.push({ path: formatPath(path), value: quoted(text), ...breach });
  };
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    look(value, path);
    if (notes.kind !== 'quantity' || typeof value !== 'object' || value === null) return;
    const written: Partial<Record<string, unknown>> = { ...value };
    for (const key of WORDS_OF_QUANTITY) look(written[key], [...path, key]);
  });
  return problems;
};

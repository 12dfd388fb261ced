import { eachField } from '../../fields/walk.ts';
import { scenarioSchema } from '../../inputs/scenario.ts';
import { CLOSED } from '../../inputs/stages.ts';
import { knownNames, unknownName } from '../known-names.ts';
import { formatPath } from '../path.ts';
import { type Problem, quoted } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The scenario has a name, every id is used once in its list, and every reference names an id that is there. */
export const names: Rule = (scenario) => {
  const problems: Problem[] = [];
  const known = knownNames(scenario);
  const { measures: _, tests, ...lists } = known;
  for (const [list, items] of Object.entries({ ...lists, 'standard.tests': tests })) {
    const ids = items.map(({ id }) => id);
    ids.forEach((id, index) => {
      const first = ids.indexOf(id);
      if (first === index) return;
      problems.push({
        path: `${list}[${index}].id`,
        value: quoted(id),
        rule: `is the short name of ${items[first].name ? `“${items[first].name}”` : `${list}[${first}]`} already`,
        remedy: 'give each its own',
      });
    });
  }
  if (typeof scenario.name === 'string' && scenario.name.trim() === '') {
    problems.push({
      path: 'name',
      value: quoted(scenario.name),
      rule: 'is empty',
      remedy: 'give the scenario a name by which it is found',
    });
  }
  scenario.stages.forEach(({ id }, index) => {
    if (id === CLOSED) {
      problems.push({
        path: `stages[${index}].id`,
        value: quoted(id),
        rule: 'is the word for leaving the service',
        remedy: 'choose another id',
      });
    }
  });
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    if (!notes.refersTo || typeof value !== 'string') return;
    if (notes.refersTo === 'stages' && value === CLOSED && path.at(-1) === 'to') return;
    const choices = known[notes.refersTo];
    if (choices.some(({ id }) => typeof id !== 'string')) return; // which may be the one that is meant
    if (choices.some(({ id }) => id === value)) return;
    const mayEnd = notes.refersTo === 'stages' && path.at(-1) === 'to';
    problems.push(
      unknownName(formatPath(path), value, notes.refersTo, choices, mayEnd ? ' or closed' : ''),
    );
  });
  return problems;
};

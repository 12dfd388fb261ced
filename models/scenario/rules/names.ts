import type { FieldNotes } from '../../fields/notes.ts';
import { eachField } from '../../fields/walk.ts';
import { scenarioSchema } from '../../inputs/scenario.ts';
import { CLOSED } from '../../inputs/stages.ts';
import { measureIds } from '../../measures/catalogue.ts';
import { formatPath } from '../path.ts';
import { type Problem, quoted } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every id is used once in its list, and every reference names an id that is there. */
export const names: Rule = (scenario) => {
  const problems: Problem[] = [];
  const known: Record<NonNullable<FieldNotes['refersTo']>, readonly string[]> = {
    stages: scenario.stages.map(({ id }) => id),
    roles: scenario.roles.map(({ id }) => id),
    teams: scenario.teams.map(({ id }) => id),
    streams: scenario.streams.map(({ id }) => id),
    measures: measureIds,
    evidence: [],
  };
  for (const [list, ids] of Object.entries({
    ...known,
    'standard.tests': scenario.standard.tests.map(({ id }) => id),
  })) {
    if (list === 'measures') continue;
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      problems.push({
        path: `${list}[${index}].id`,
        value: quoted(id),
        rule: `is already the id of ${list}[${ids.indexOf(id)}]`,
        remedy: 'give each its own',
      });
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
    const choices: readonly string[] = known[notes.refersTo];
    if (choices.includes(value)) return;
    problems.push({
      path: formatPath(path),
      value: quoted(value),
      rule: `is not one of the ${notes.refersTo}`,
      remedy: `choose ${choices.slice(0, 30).join(', ')}${choices.length > 30 ? ' …' : ''}${notes.refersTo === 'stages' && path.at(-1) === 'to' ? ' or closed' : ''}`,
    });
  });
  return problems;
};

import { notesOf } from '../../fields/fields.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { isChangeable } from '../changeable.ts';
import { getAt, parsePath, setAt } from '../path.ts';
import { type Problem, quoted } from '../problem.ts';
import { isQuantityObject } from '../quantity.ts';
import { structureProblems } from '../structure-problems.ts';
import type { Rule } from './rule.ts';
import { shares } from './shares.ts';

type SetChange = Extract<Scenario['changes'][number], { kind: 'set' }>;

/** Each change names an input that can change, and the scenario with it is as sound as without. */
export const changes: Rule = (scenario) => {
  const problems: Problem[] = [];
  scenario.changes.forEach((change, index) => {
    const at = `changes[${index}]`;
    if (change.kind === 'set') problems.push(...settingProblems(scenario, change, at));
    else {
      const team = scenario.teams.find(({ id }) => id === change.team);
      const role = scenario.roles.find(({ id }) => id === change.role);
      if (team && role && !team.posts.some((posts) => posts.role === change.role)) {
        problems.push({
          path: `${at}.role`,
          value: quoted(change.role),
          rule: `has no posts in ${team.name}`,
          remedy: `choose ${team.posts.map((posts) => posts.role).join(', ')}`,
        });
      }
    }
  });
  return problems.length > 0 ? problems : completeness(scenario);
};

function settingProblems(scenario: Scenario, change: SetChange, at: string): Problem[] {
  const parts = parsePath(change.path);
  const there = parts && getAt(scenario, parts);
  if (!parts || there === undefined) {
    return [
      {
        path: `${at}.path`,
        value: quoted(change.path),
        rule: 'is not the path of an input of this scenario',
        remedy: 'write it as in teams[0].posts[0].capPerFte; lists count from 0',
      },
    ];
  }
  const leaf = typeof there !== 'object' || isQuantityObject(there);
  if (!leaf || !isChangeable(change.path)) {
    return [
      {
        path: `${at}.path`,
        value: quoted(change.path),
        rule: leaf
          ? 'describes the first day or the make-up of the service, which no date changes'
          : 'is a group of inputs',
        remedy:
          'choose a single input that steers the service, such as a cap, a rate or an establishment',
      },
    ];
  }
  const checked = scenarioSchema.safeParse(setAt(scenario, parts, change.to));
  if (!checked.success) {
    const changed = setAt(scenario, parts, change.to);
    return structureProblems(scenarioSchema, checked.error.issues, changed).map((problem) => ({
      ...problem,
      path: `${at}.to`,
    }));
  }
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const kind = schema && notesOf(schema)?.kind;
  if (change.rampWeeks && kind !== 'quantity' && kind !== 'number') {
    return [
      {
        path: `${at}.rampWeeks`,
        value: String(change.rampWeeks),
        rule: 'cannot apply: only a number can be reached in steps',
        remedy: 'leave it out',
      },
    ];
  }
  return [];
}

/** Shares that are changed on one day still sum to 1 that day. */
function completeness(scenario: Scenario): Problem[] {
  const settings = scenario.changes
    .map((change, index) => ({ change, index }))
    .filter((each): each is { change: SetChange; index: number } => each.change.kind === 'set');
  const days = [
    ...new Set(settings.flatMap(({ change }) => [change.on, change.until ?? change.on])),
  ].sort();
  for (const day of days) {
    const active = settings.filter(
      ({ change }) => change.on <= day && (change.until === undefined || day < change.until),
    );
    const then = active.reduce(
      (changed, { change }) => setAt(changed, parsePath(change.path) ?? [], change.to),
      scenario,
    );
    const broken = shares(then)[0];
    if (broken) {
      const last = active.at(-1)?.index ?? 0;
      return [
        {
          ...broken,
          path: `changes[${last}].to`,
          rule: `${broken.rule} (at ${broken.path}, from ${day})`,
          remedy: 'change the other shares on the same day too',
        },
      ];
    }
  }
  return [];
}

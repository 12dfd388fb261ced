import { notesOf } from '../../fields/fields.ts';
import { partsOfNumber, schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { isChangeable } from '../changeable.ts';
import type { InputChange } from '../dated-input.ts';
import { formatPath, getAt, type PathParts, parsePath, setAt } from '../path.ts';
import { type Problem, quoted } from '../problem.ts';
import { isQuantityObject } from '../quantity.ts';
import { structureProblems } from '../structure-problems.ts';
import { toldNotes } from '../told-unit.ts';

/** A dated change of an input names one that is there and that a date may change, in the way it says. */
export function changedInput(scenario: Scenario, change: InputChange, at: string): Problem[] {
  const parts = parsePath(change.path);
  const whole = parts && inputAbove(scenario, parts);
  if (whole) {
    return [
      {
        path: `${at}.path`,
        value: quoted(change.path),
        rule: 'is a part of an input, not the whole',
        remedy: `write ${whole}`,
      },
    ];
  }
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
  return change.kind === 'set'
    ? settingProblems(scenario, change, parts, at)
    : scalingProblems(scenario, change, parts, at);
}

/** The path of the number that a path leads into, as `….capPerFte` for `….capPerFte.value`; undefined where it leads into none. */
function inputAbove(scenario: Scenario, parts: PathParts): string | undefined {
  const above = parts.slice(0, -1);
  const schema = schemaAt(scenarioSchema, scenario, above);
  const isPart = schema && partsOfNumber(schema).includes(String(parts.at(-1)));
  return isPart ? formatPath(above) : undefined;
}

function isNumber(scenario: Scenario, parts: PathParts): boolean {
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const kind = schema && notesOf(schema)?.kind;
  return kind === 'quantity' || kind === 'number';
}

function settingProblems(
  scenario: Scenario,
  change: Extract<InputChange, { kind: 'set' }>,
  parts: PathParts,
  at: string,
): Problem[] {
  const changed = setAt(scenario, parts, change.to);
  const checked = scenarioSchema.safeParse(changed);
  const issues = (checked.error?.issues ?? []).filter(({ path }) =>
    parts.every((part, index) => path[index] === part),
  );
  if (issues.length > 0) {
    return structureProblems(scenarioSchema, issues, changed, (notes) =>
      toldNotes(scenario, notes),
    ).map((problem) => ({
      ...problem,
      path: `${at}.to`,
    }));
  }
  if (!change.rampWeeks || isNumber(scenario, parts)) return [];
  return [
    {
      path: `${at}.rampWeeks`,
      value: String(change.rampWeeks),
      rule: 'cannot apply: only a number can be reached in steps',
      remedy: 'leave it out',
    },
  ];
}

function scalingProblems(
  scenario: Scenario,
  change: Extract<InputChange, { kind: 'scale' }>,
  parts: PathParts,
  at: string,
): Problem[] {
  if (isNumber(scenario, parts)) return [];
  return [
    {
      path: `${at}.path`,
      value: quoted(change.path),
      rule: 'cannot be multiplied: it is not a number',
      remedy: 'choose a number, or use the kind set',
    },
  ];
}

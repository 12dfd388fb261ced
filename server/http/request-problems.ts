import type { z } from '@hono/zod-openapi';
import type { Context, ValidationTargets } from 'hono';
import { formatPath, getAt, type Problem, quoted } from '../../models/index.ts';
import { problemsWithin } from './body-paths.ts';

type Issue = z.core.$ZodIssue;

const asChoice = (values: readonly unknown[]): string =>
  `${values.length > 1 ? 'one of ' : ''}${values.map(quoted).join(', ')}`;

const WORDS: Record<string, string> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  object: 'an object in curly brackets',
  array: 'a list in square brackets',
};

/** What must hold, and what to do, for one finding of the schema library. */
function wordsFor(issue: Issue, given: unknown): [rule: string, remedy: string] {
  switch (issue.code) {
    case 'too_big': {
      const most = issue.maximum.toLocaleString('en-GB');
      if (issue.origin === 'string') return [`is longer than ${most} characters`, 'shorten it'];
      return [`is above the limit of ${most}`, 'lower it'];
    }
    case 'too_small':
      if (issue.origin === 'string') return ['is empty', 'give one, or leave it out'];
      if (issue.origin === 'array') return ['names nothing', 'give one or more, or leave it out'];
      return [`is below the least of ${issue.minimum}`, 'raise it'];
    case 'invalid_type': {
      const wanted = WORDS[issue.expected];
      if (given === undefined) {
        return ['is given here: it is required', wanted ? `give ${wanted}` : 'add it'];
      }
      if (!wanted) return ['is not what is expected here', issue.message];
      return [`is not ${wanted}`, `give ${wanted}`];
    }
    case 'invalid_value':
      return ['is not one of those that there are', `give ${asChoice(issue.values)}`];
    default:
      return ['is not what is expected here', issue.message];
  }
}

/** What a request gave in one of its parts; a body that is not empty is JSON by now. */
export async function givenIn(context: Context, target: keyof ValidationTargets): Promise<unknown> {
  if (target === 'json') return JSON.parse((await context.req.text()) || '{}');
  if (target === 'param') return context.req.param();
  const given = Object.entries(context.req.queries());
  return Object.fromEntries(given.map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

const isProblem = (params: unknown): params is Problem =>
  typeof params === 'object' && params !== null && 'remedy' in params;

/**
 * The problems of a request: those of its scenario, in the model's own words, and those around it
 * (seed, replications, version, unknown keys). Those of the one scenario of a request have the paths of its file;
 * of several, those of the body, which say of which it is.
 */
export const requestProblems = (issues: readonly Issue[], given: unknown): Problem[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        value: 'this key',
        rule: 'is not known here',
        remedy: 'remove it or correct its spelling',
      }));
    }
    if (issue.code === 'custom' && isProblem(issue.params)) {
      const [, ...deeper] = issue.path;
      return deeper.length > 0
        ? problemsWithin(formatPath(issue.path), [issue.params])
        : [issue.params];
    }
    const parts = issue.path.filter((part) => typeof part !== 'symbol');
    const value = getAt(given, parts);
    const [rule, remedy] = wordsFor(issue, value);
    return [{ path: formatPath(parts) || 'request', value: quoted(value), rule, remedy }];
  });

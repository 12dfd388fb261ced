import { Option } from 'commander';
import { type Problem, setInput } from '../../models/index.ts';

/** `--set PATH=VALUE`, as often as needed. */
export const assignments = (): Option =>
  new Option('--set <PATH=VALUE>', 'set an input, as in teams[0].posts[0].capPerFte=15; repeatable')
    .argParser((assignment: string, earlier: string[]) => [...earlier, assignment])
    .default([], 'none');

/**
 * Applies each `PATH=VALUE` in turn; `problems` is told of those that do not apply.
 * @param root a scenario, or what may be none
 * @param option that they were typed with
 */
export const assigned = (
  root: unknown,
  given: readonly string[],
  option: string,
  problems: Problem[],
): unknown =>
  given.reduce((current: unknown, assignment) => {
    const outcome = setInput(current, assignment, option);
    if ('scenario' in outcome) return outcome.scenario;
    problems.push(outcome.problem);
    return current;
  }, root);

import type { Command } from 'commander';
import type { Problem } from '../../models/index.ts';
import { InputProblems } from '../input-problems.ts';

/**
 * Refuses an option that takes a value and is typed more than once: only the last would count, without a word. One that
 * may be repeated begins with a list.
 */
export function refuseRepeats(command: Command): Command {
  const times = new Map<string, number>();
  for (const option of command.options) {
    if (option.isBoolean() || Array.isArray(option.defaultValue)) continue;
    command.on(`option:${option.name()}`, () => {
      times.set(option.name(), (times.get(option.name()) ?? 0) + 1);
    });
  }
  return command.hook('preAction', () => {
    const repeated = [...times].filter(([, count]) => count > 1);
    if (repeated.length > 0) throw new InputProblems(repeated.map(([name]) => twice(name)));
  });
}

const twice = (name: string): Problem => ({
  path: `--${name}`,
  value: 'this option',
  rule: 'is given more than once, and only the last would count',
  remedy: 'keep one',
});

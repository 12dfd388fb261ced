import { Option } from 'commander';

/** `--set PATH=VALUE`, as often as needed. */
export const assignments = (): Option =>
  new Option('--set <PATH=VALUE>', 'set an input, as in teams[0].posts[0].capPerFte=15; repeatable')
    .argParser((assignment: string, earlier: string[]) => [...earlier, assignment])
    .default([], 'none');

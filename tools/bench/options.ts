import { Command, InvalidArgumentError } from 'commander';
import type { Section } from './section.ts';

const DEFAULT_ROUNDS = 5;

export interface Options {
  /** The sections asked for; undefined for all. */
  only?: Readonly<Record<string, Section>>;
  rounds: number;
  long: boolean;
  json: boolean;
  write: boolean;
}

function roundsOf(text: string, before?: number): number {
  if (before !== undefined) throw new InvalidArgumentError('it is given more than once; keep one');
  const rounds = Number(text);
  if (/^\d+$/.test(text) && rounds >= 1) return rounds;
  throw new InvalidArgumentError('give a whole number, at least 1');
}

/** Reads how the bench was called; ends the process where it was called wrongly. */
export function readOptions(
  argv: readonly string[],
  sections: Readonly<Record<string, Section>>,
): Options {
  const names = Object.keys(sections);
  const chosen = (text: string, before: Options['only']): Options['only'] => ({
    ...before,
    ...Object.fromEntries(
      text.split(',').map((name) => {
        if (Object.hasOwn(sections, name)) return [name, sections[name]];
        throw new InvalidArgumentError(`there is ${names.join(', ')}`);
      }),
    ),
  });
  const command = new Command('bench')
    .description('Measures how fast Headroom is on this machine.')
    .option(
      '--only <sections>',
      `some sections, with commas between or one each time: ${names.join(', ')}`,
      chosen,
    )
    .option(
      '--rounds <N>',
      `how often each thing is measured (default: ${DEFAULT_ROUNDS})`,
      roundsOf,
    )
    .option('--long', 'measure what takes minutes as well', false)
    .option('--json', 'print the numbers alone', false)
    .option('--write', 'put the table into docs/performance.md', false)
    .parse(argv);
  const given = command.opts<Omit<Options, 'rounds'> & { rounds?: number }>();
  const options: Options = { ...given, rounds: given.rounds ?? DEFAULT_ROUNDS };
  if (options.write && options.only) {
    command.error('error: --write replaces all that was measured; leave --only out');
  }
  return options;
}

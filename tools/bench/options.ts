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

function roundsOf(text: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds >= 1) return rounds;
  throw new InvalidArgumentError('give a whole number, at least 1');
}

/** Reads how the bench was called; ends the process where it was called wrongly. */
export function readOptions(
  argv: readonly string[],
  sections: Readonly<Record<string, Section>>,
): Options {
  const names = Object.keys(sections);
  const chosen = (text: string) =>
    Object.fromEntries(
      text.split(',').map((name) => {
        if (Object.hasOwn(sections, name)) return [name, sections[name]];
        throw new InvalidArgumentError(`there is ${names.join(', ')}`);
      }),
    );
  const command = new Command('bench')
    .description('Measures how fast Headroom is on this machine.')
    .option('--only <sections>', `some sections, with commas between: ${names.join(', ')}`, chosen)
    .option('--rounds <N>', 'how often each thing is measured', roundsOf, DEFAULT_ROUNDS)
    .option('--long', 'measure what takes minutes as well', false)
    .option('--json', 'print the numbers alone', false)
    .option('--write', 'put the table into docs/performance.md', false)
    .parse(argv);
  const options = command.opts<Options>();
  if (options.write && options.only) {
    command.error('error: --write replaces all that was measured; leave --only out');
  }
  return options;
}

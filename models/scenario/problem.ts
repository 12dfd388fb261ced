import { shortened } from './cut-text.ts';

/** Characters of a value that is quoted back. */
export const MOST_QUOTED = 60;

/** One thing wrong with an input, complete enough to act on: the same in the page, the API and the command line. */
export interface Problem {
  /** Such as `teams[0].posts[1].inPostFte`; empty for the scenario as a whole. */
  path: string;
  /** What was given, shortened for display. */
  value: string;
  /** What must hold, with its unit. */
  rule: string;
  /** What to change. */
  remedy: string;
}

/** `teams[0].posts[1].inPostFte: 14 is above “Established”, which is 12 FTE; lower it, or raise “Established”`. */
export const sentence = ({ path, value, rule, remedy }: Problem): string =>
  `${path || 'scenario'}: ${value} ${rule}; ${remedy}`;

/** Beyond these nobody reads on: what follows comes mostly of the same mistake, such as a file that is no scenario. */
export const MOST_TOLD = 100;

/** The problems to tell of all that were found: where there are very many the first, and how many more. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const more = problems.length - MOST_TOLD;
  if (more <= 0) return [...problems];
  return [
    ...problems.slice(0, MOST_TOLD),
    {
      path: '',
      value: `${more.toLocaleString('en-GB')} more ${more === 1 ? 'problem' : 'problems'}`,
      rule: more === 1 ? 'was found' : 'were found',
      remedy: 'correct these first, then check again',
    },
  ];
}

/** A value as it is quoted back: JSON, cut short where it is long. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return shortened(JSON.stringify(value) ?? String(value), MOST_QUOTED);
}

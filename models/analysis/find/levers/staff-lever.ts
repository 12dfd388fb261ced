import type { Scenario } from '../../../inputs/scenario.ts';
import { valueOf } from '../../../scenario/quantity.ts';
import { asItIs } from '../../as-it-is.ts';
import { withPeopleKept } from '../../people-kept.ts';
import type { PostLine } from '../post-lines.ts';
import type { LeverQuestion } from '../question.ts';
import { linesName, linesOf } from './asked-lines.ts';
import type { LeverFound } from './lever.ts';
import { withFundedPosts, withPeople } from './staff-levers.ts';

const STAFF = {
  posts: {
    label: 'Funded posts',
    counts: 'establishedFte',
    apply: withFundedPosts,
    sets: ['establishedFte'],
    datedSets: 'set aside',
  },
  people: {
    label: 'People in post',
    counts: 'inPostFte',
    apply: withPeople,
    sets: ['establishedFte', 'inPostFte', 'agencyFte'],
    datedSets: 'kept',
  },
  kept: {
    label: 'People kept in post',
    counts: 'inPostFte',
    apply: withPeopleKept,
    sets: ['establishedFte', 'inPostFte', 'agencyFte', 'extraAgencyFte'],
    datedSets: 'set aside',
  },
} as const;

/**
 * Posts or people of case holders. Where several lines of posts are meant, all are moved together, each in
 * proportion to what it has now.
 * @param at where it stands in the question
 */
export function staffLever(
  scenario: Scenario,
  what: Extract<LeverQuestion['what'], { kind: keyof typeof STAFF }>,
  at: string,
): LeverFound {
  const found = linesOf(scenario, what, at);
  if ('problem' in found) return found;
  const lines = what.kind === 'posts' ? fundedAsItIs(scenario, found.lines) : found.lines;
  const { label, counts, apply, sets, datedSets } = STAFF[what.kind];
  const shares = sharesOf(lines, counts);
  return {
    lever: {
      kind: what.kind,
      label: `${label}, ${linesName(scenario, lines, what)}${lines.length > 1 ? ', in proportion' : ''}`,
      unit: 'fte',
      whole: true,
      now: tidy(lines.reduce((sum, line) => sum + line[counts], 0)),
      paths: lines.flatMap(({ team, line }) =>
        sets.map((key) => `teams[${team}].posts[${line}].${key}`),
      ),
      datedSets,
      apply: (before, value) =>
        lines.reduce(
          (changed, line, index) => apply(changed, line, tidy(value * shares[index])),
          before,
        ),
    },
  };
}

/** The lines with the posts that a dated change funds from the first day on. */
const fundedAsItIs = (scenario: Scenario, lines: readonly PostLine[]): PostLine[] =>
  lines.map((each) => {
    const { team, line, establishedFte } = each;
    const funded = asItIs(scenario, ['teams', team, 'posts', line, 'establishedFte']);
    return { ...each, establishedFte: valueOf(funded ?? establishedFte) };
  });

const tidy = (fte: number): number => Number(fte.toFixed(6));

/** The part of the whole that each line has; of its posts where nobody is in post, and alike where there are no posts. */
function sharesOf(lines: readonly PostLine[], counts: 'establishedFte' | 'inPostFte'): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const weights = [counts, 'establishedFte' as const]
    .map((key) => lines.map((line) => line[key]))
    .find((numbers) => sum(numbers) > 0);
  return weights ? weights.map((each) => each / sum(weights)) : lines.map(() => 1 / lines.length);
}

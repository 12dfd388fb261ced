import { listWords } from '../report/list-words.ts';
import { PAIR_HOWS, PAIR_KINDS, type PairHow, type PairKind, type PairResult } from './pair.ts';

type Counted = Pick<PairResult, 'kind' | 'how' | 'fitted' | 'putIn' | 'within'>;

const figures = (count: number): string => (count === 1 ? 'figure' : 'figures');

const OF_KIND: Readonly<Record<PairKind, (count: number) => string>> = {
  published: (count) => `published ${figures(count)}`,
  derived: (count) => `${figures(count)} that we worked out from published ones`,
  target: (count) => (count === 1 ? 'target of ours' : 'targets of ours'),
};

/** `19 of 19 published figures, 6 of 6 figures that we worked out …`: each kind counted apart, those without any left out. */
export function pairsMet(pairs: readonly Counted[]): string {
  const parts = PAIR_KINDS.flatMap((kind) => {
    const all = pairs.filter((pair) => pair.kind === kind);
    if (all.length === 0) return [];
    const met = all.filter(({ within }) => within).length;
    return [`${met} of ${all.length} ${OF_KIND[kind](all.length)}`];
  });
  return `${listWords(parts)} ${pairs.length === 1 ? 'is' : 'are'} met`;
}

const MADE: Readonly<Record<PairHow, string>> = {
  simulated: 'simulated forward',
  'first-day': 'read on the first day of a run (before any day is simulated)',
  computed: 'worked out without a run',
};

/** How ours were come by, to how many the scenarios were fitted, and how many come back from what was put in. */
export function pairsMade(pairs: readonly Counted[]): string {
  const made = PAIR_HOWS.flatMap((how) => {
    const count = pairs.filter((pair) => pair.how === how).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? 'is' : 'are'} ${MADE[how]}`];
  });
  const fitted = pairs.filter((pair) => pair.fitted).length;
  const putIn = pairs.filter((pair) => pair.putIn).length;
  return `Of ours ${listWords(made)}. A scenario was fitted to ${fitted} of these figures, and what was put in comes from ${putIn} more, such as a mean length that is cases open over cases begun: that these are met shows that the fit and the counting hold, not that the model foretells.`;
}

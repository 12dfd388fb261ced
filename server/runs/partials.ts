import { BLOCK_SIZE, type MeasureId } from '../../models/index.ts';

/** Results of the first `replications` of a run that goes on. */
export interface Partial {
  replications: number;
  /** JSON of RunResults as UTF-8, with the headline measures only. */
  json: Uint8Array<ArrayBuffer>;
}

/** What a page shows while a run goes on. */
export const HEADLINE_MEASURES: readonly MeasureId[] = [
  'casesWaiting',
  'caseload',
  'vacancyRate',
  'agencyRate',
  'learningDaysKept',
  'learningDaysPromised',
  'cost',
];

/** Each partial result has at least this many times the replications of the one before. */
const GROWTH = 2;

type Summarise = (
  replications: number,
  measures: readonly MeasureId[],
) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Summarises a growing run now and then: after as many replications as a block has, then each time they have
 * doubled, so that all partial results together cost about two summaries of the whole. Only an
 * unbroken run of replications from 0 counts, one summary is under way at a time, and one that
 * fails is left out: the final results do not rest on it.
 */
export function createPartials(
  total: number,
  onPartial: (partial: Partial) => void,
  summarise: Summarise,
) {
  const finished = new Map<number, number>();
  let unbroken = 0;
  let next = BLOCK_SIZE;
  let busy = false;
  return {
    /** Notes that a block is there. */
    completed: (first: number, count: number) => {
      finished.set(first, count);
      for (let more = finished.get(unbroken); more; more = finished.get(unbroken)) unbroken += more;
      if (busy || unbroken < next || unbroken === total) return;
      busy = true;
      const replications = unbroken;
      next = replications * GROWTH;
      summarise(replications, HEADLINE_MEASURES)
        .then((json) => onPartial({ replications, json }))
        .catch(() => {})
        .finally(() => {
          busy = false;
        });
    },
  };
}

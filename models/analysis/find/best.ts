import { isTold } from './direction.ts';
import { chanceIn, chanceOf, type Sample, type Sampler } from './sampler.ts';

/** Values at most that are looked at more closely, those seen to be met most often. */
const MOST_CONTENDERS = 12;

/** The value that meets the target most often, where none reaches it. */
export interface Best {
  best: Sample;
  /** The others, whose chance cannot be told from it. */
  asGood: readonly Sample[];
}

/** The highest chance over the futures in which all are seen. */
function highestOf(samples: readonly Sample[]): Sample {
  const common = Math.min(...samples.map(({ futures }) => futures));
  return samples.reduce((best, each) =>
    chanceIn(each, common) > chanceIn(best, common) ? each : best,
  );
}

/**
 * The highest chance among samples. Those that may have it are seen in equally many futures first: of
 * values seen in different ones, luck would choose. Of values met equally often it is the first.
 * @param samples at least one, each seen in some futures
 * @param futures in which the likeliest are seen at least; no more than the sampler may take
 */
export async function bestOf(
  sampler: Sampler,
  samples: readonly Sample[],
  futures: number,
): Promise<Best> {
  for (;;) {
    const close = samples.filter((each) => each.futures >= futures);
    const best = highestOf(close.length > 0 ? close : samples);
    const asGood = samples.filter((each) => each !== best && !isTold(each, best));
    const open = [best, ...asGood]
      .toSorted((a, b) => chanceOf(b) - chanceOf(a))
      .slice(0, MOST_CONTENDERS)
      .filter((each) => each.futures < futures);
    if (open.length === 0) return { best, asGood };
    await Promise.all(open.map((sample) => sampler.grow(sample, futures)));
  }
}

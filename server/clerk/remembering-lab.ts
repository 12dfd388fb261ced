import { type Experiment, type Lab, widthOfAll } from '../../models/index.ts';

/** A future of a scenario is the same whatever it is simulated for, and however many others are. */
const sameFutures = ({ count: _, ...rest }: Experiment): string => JSON.stringify(rest);

/** Two labs over one: the futures that the first simulates are not simulated again in the second. */
export interface RememberingLabs {
  first: Lab;
  /** Its progress is that of both: what was simulated first and is not wanted again comes besides. */
  second: Lab;
}

/** @param whole futures that the second lab will be asked for */
export function createRememberingLabs(lab: Lab, whole: number): RememberingLabs {
  const remembered = new Map<string, Float64Array>();
  let expected = whole;
  let besides = 0;

  const recalled = (experiment: Experiment): Float64Array => {
    const known = remembered.get(sameFutures(experiment)) ?? new Float64Array();
    const wanted = known.subarray(0, experiment.count * widthOfAll(experiment.outcomes));
    if (!wanted.length) return wanted;
    besides -= wanted.length / widthOfAll(experiment.outcomes);
    lab.expect(expected, besides);
    return wanted;
  };

  return {
    first: {
      expect: (futures) => lab.expect(whole, futures),
      observe: async (experiment) => {
        besides += experiment.count;
        const values = await lab.observe(experiment);
        remembered.set(sameFutures(experiment), values);
        return values;
      },
    },
    second: {
      expect: (futures) => {
        expected = futures;
        lab.expect(expected, besides);
      },
      observe: async (experiment) => {
        const { first, count, outcomes } = experiment;
        const known = recalled(experiment);
        const there = known.length / widthOfAll(outcomes);
        if (there === count) return known.slice();
        const more = await lab.observe({
          ...experiment,
          first: first + there,
          count: count - there,
        });
        if (there === 0) return more;
        const all = new Float64Array(known.length + more.length);
        all.set(known);
        all.set(more, known.length);
        return all;
      },
    },
  };
}

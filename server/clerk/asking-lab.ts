import type { Experiment, Lab } from '../../models/index.ts';
import type { FromClerk } from './messages.ts';

/**
 * Experiments that are out at a time: one under way and others ready to follow. Each reaches the server's
 * thread as a message of its own, with a whole scenario, and a hundred at once would hold it up.
 */
const MOST_OUT = 3;

interface Waiting {
  task: number;
  experiment: Experiment;
  resolve: (values: Float64Array) => void;
  reject: (error: Error) => void;
}

/** Labs whose experiments are simulated elsewhere: they are asked for by message, few at a time. */
export function createAskingLabs(say: (message: FromClerk) => void) {
  const waiting: Waiting[] = [];
  const out = new Map<number, Waiting>();
  let asked = 0;

  const askMore = () => {
    while (out.size < MOST_OUT) {
      const next = waiting.shift();
      if (!next) return;
      const { task, experiment } = next;
      asked += 1;
      out.set(asked, next);
      say({ kind: 'observe', task, number: asked, experiment });
    }
  };

  return {
    labOf: (task: number): Lab => ({
      expect: (futures, besides) => say({ kind: 'expect', task, futures, besides }),
      observe: (experiment) =>
        new Promise((resolve, reject) => {
          waiting.push({ task, experiment, resolve, reject });
          askMore();
        }),
    }),

    observed(number: number, values: Float64Array): void {
      out.get(number)?.resolve(values);
      out.delete(number);
      askMore();
    },

    /** Ends whatever a task still waits for, so that it ends too. */
    drop(task: number): void {
      const own = [...waiting, ...out.values()].filter((each) => each.task === task);
      waiting.splice(0, waiting.length, ...waiting.filter((each) => each.task !== task));
      for (const [number, each] of out) if (each.task === task) out.delete(number);
      for (const each of own) each.reject(new Error('nobody waits for this any more'));
      askMore();
    },
  };
}

import type { Scenario } from '../../../models/index.ts';
import { caseflowRef } from '../../scenarios/reference/caseflow-ref.ts';
import type { Figure } from '../figure.ts';
import { inRounds } from '../rounds.ts';
import type { Section } from '../section.ts';
import { overNLogN, pairedRatios } from '../statistics.ts';
import { TARGETS } from '../targets.ts';
import { type WarmService, warmService } from '../warm-service.ts';

const PEOPLE = 225;
/** Of so many equal streams: one alone would be above the limit of a stream in the largest service. */
const STREAMS = 2;
const MOST_ROUNDS = 3;
/** How many times as large, and replications that take about as long together. */
const SIZES = [
  { scale: 1, futures: 30 },
  { scale: 3, futures: 10 },
  { scale: 10, futures: 3 },
  { scale: 30, futures: 1 },
];

function service(scale: number): Scenario {
  const scenario = caseflowRef(`Reference service × ${scale}`, {
    people: PEOPLE * STREAMS,
    scale: scale / STREAMS,
  });
  const [stream] = scenario.streams;
  const streams = Array.from({ length: STREAMS }, (_, i) => ({
    ...stream,
    id: `${stream.id}-${i}`,
  }));
  return { ...scenario, streams };
}

/** How time grows with workers and cases: the reference service at several sizes. */
export const growth: Section = {
  title: 'A larger service: the reference service, balanced, one thread',
  async measure({ rounds }) {
    const services: WarmService[] = [];
    try {
      for (const { scale, futures } of SIZES) {
        services.push(await warmService(service(scale), futures));
      }
      const times = await inRounds(
        Math.min(rounds, MOST_ROUNDS),
        Object.fromEntries(
          SIZES.map(({ scale, futures }, i) => [scale, () => services[i].msPerFuture(futures)]),
        ),
      );
      const [{ scale: smallest }] = SIZES;
      return SIZES.flatMap(({ scale }): Figure[] => {
        const people = (PEOPLE * scale).toLocaleString('en-GB');
        const time = { what: `× ${scale}, ${people} posts`, unit: 'ms', values: times[scale] };
        if (scale === smallest) return [time];
        const values = pairedRatios(times[scale], times[smallest]).map((ratio) =>
          overNLogN(PEOPLE, scale, ratio),
        );
        return [
          time,
          { what: `× ${scale}, over n log n`, unit: '×', values, target: TARGETS.growth },
        ];
      });
    } finally {
      await Promise.all(services.map((service) => service.close()));
    }
  },
};

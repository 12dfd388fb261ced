import type { Scenario } from '../../../models/index.ts';
import { caseflowRef } from '../../scenarios/reference/caseflow-ref.ts';
import type { Figure } from '../figure.ts';
import { inRounds } from '../rounds.ts';
import type { Bench, Section } from '../section.ts';
import { overNLogN, pairedRatios } from '../statistics.ts';
import { TARGETS } from '../targets.ts';
import { type WarmService, warmService } from '../warm-service.ts';

/** 30 times the overloaded one is a region of some 5,000 workers; of the balanced one it is still more. */
const SERVICES = [
  { name: 'overloaded', people: 160 },
  { name: 'balanced', people: 225 },
] as const;
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

function larger(people: number, scale: number): Scenario {
  const scenario = caseflowRef(`Reference service × ${scale}`, {
    people: people * STREAMS,
    scale: scale / STREAMS,
  });
  const [stream] = scenario.streams;
  const streams = Array.from({ length: STREAMS }, (_, i) => ({
    ...stream,
    id: `${stream.id}-${i}`,
  }));
  return { ...scenario, streams };
}

async function measureService(
  { rounds }: Bench,
  { name, people }: (typeof SERVICES)[number],
): Promise<Figure[]> {
  const services: WarmService[] = [];
  try {
    for (const { scale, futures } of SIZES) {
      services.push(await warmService(larger(people, scale), futures));
    }
    const times = await inRounds(
      Math.min(rounds, MOST_ROUNDS),
      Object.fromEntries(
        SIZES.map(({ scale, futures }, i) => [scale, () => services[i].msPerFuture(futures)]),
      ),
    );
    const [{ scale: smallest }] = SIZES;
    return SIZES.flatMap(({ scale }): Figure[] => {
      const what = `${name} × ${scale}`;
      const posts = (people * scale).toLocaleString('en-GB');
      const time = { what: `${what}, ${posts} posts`, unit: 'ms', values: times[scale] };
      if (scale === smallest) return [time];
      const values = pairedRatios(times[scale], times[smallest]).map((ratio) =>
        overNLogN(people, scale, ratio),
      );
      return [time, { what: `${what}, over n log n`, unit: '×', values, target: TARGETS.growth }];
    });
  } finally {
    await Promise.all(services.map((service) => service.close()));
  }
}

/** How time grows with workers and cases: the reference service at several sizes. */
export const growth: Section = {
  title: 'A larger service: the reference service, one thread',
  async measure(bench) {
    const figures: Figure[] = [];
    for (const service of SERVICES) figures.push(...(await measureService(bench, service)));
    return figures;
  },
};

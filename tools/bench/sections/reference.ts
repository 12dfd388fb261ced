import {
  caseflowBalanced,
  caseflowOverloaded,
  caseflowRef,
} from '../../scenarios/reference/caseflow-ref.ts';
import type { Figure } from '../figure.ts';
import { inRounds } from '../rounds.ts';
import type { Bench, Section } from '../section.ts';
import { pairedRatios } from '../statistics.ts';
import { TARGETS } from '../targets.ts';
import { warmService } from '../warm-service.ts';
import type { Program } from '../yardsticks.ts';

/** Each service as we and as the other programs know it, and how many replications take about a second. */
const SERVICES = [
  {
    name: 'balanced',
    scenario: caseflowBalanced,
    theirs: ['--scn', 'balanced'],
    counts: { product: 40, fast: 200, straight: 20 },
  },
  {
    name: 'overloaded',
    scenario: caseflowOverloaded,
    theirs: ['--scn', 'brief'],
    counts: { product: 40, fast: 200, straight: 20 },
  },
  {
    name: 'balanced × 10',
    scenario: () =>
      caseflowRef('Reference service, ten times as large', { people: 225, scale: 10 }),
    theirs: ['--scn', 'balanced', '--scale', '10'],
    counts: { product: 4, fast: 20, straight: 1 },
  },
] as const;

async function measureService(
  { rounds, yardsticks }: Bench,
  { name, scenario, theirs, counts }: (typeof SERVICES)[number],
): Promise<Figure[]> {
  const service = await warmService(scenario(), counts.product);
  const product = () => service.msPerFuture(counts.product);
  const figure = (unit: string) => (who: string, values: number[]) => ({
    what: `${name}, ${who}`,
    unit,
    values,
  });
  const time = figure('ms');
  const ratio = figure('×');
  try {
    if (typeof yardsticks === 'string') {
      return [time('Headroom', (await inRounds(rounds, { product })).product)];
    }
    const theirTime = (program: Program) => () => yardsticks(program, counts[program], theirs);
    const times = await inRounds(rounds, {
      product,
      fast: theirTime('fast'),
      straight: theirTime('straight'),
    });
    const overFast = pairedRatios(times.product, times.fast);
    const overStraight = pairedRatios(times.product, times.straight);
    return [
      time('Headroom', times.product),
      time('fast.cpp', times.fast),
      time('straight.cpp', times.straight),
      { ...ratio('Headroom over fast.cpp', overFast), target: TARGETS.timesFast },
      ratio('Headroom over straight.cpp', overStraight),
    ];
  } finally {
    await service.close();
  }
}

export const reference: Section = {
  title: 'One replication of the reference service, one thread',
  async measure(bench) {
    const figures: Figure[] = [];
    for (const service of SERVICES) figures.push(...(await measureService(bench, service)));
    return figures;
  },
};

import type { Problem, Scenario } from '../../models/index.ts';
import type { Executor } from '../runs/executor.ts';
import { bytesAtRest, MORE_MEMORY } from '../runs/size.ts';
import { durationWords, secondsPerFuture } from '../runs/time-needed.ts';

/** Most futures that one answer may take: the cap tester with 16 caps, hard and soft, at 10,000 each fits. */
export const MOST_FUTURES = 500_000;
const BYTES_PER_NUMBER = 8;
const MEBIBYTE = 1024 ** 2;
/** Most memory that one experiment's numbers may take, however much there is. */
const MOST_EXPERIMENT_BYTES = 512 * MEBIBYTE;
/** Experiments whose numbers may be there at once: a comparison keeps those of four scenarios until it has read them. */
const EXPERIMENTS_AT_ONCE = 4;

const REMEDY = 'ask for fewer replications, fewer values or fewer weeks';

/** What is wrong with a question that takes too many futures. @param time how long that would take, in words */
export function futuresProblem(futures: number, time?: string): Problem | undefined {
  if (futures <= MOST_FUTURES) return undefined;
  return {
    path: 'question',
    value: `${futures.toLocaleString('en-GB')} futures`,
    rule: `${time ? `would take about ${time} here and ` : ''}is above the limit of ${MOST_FUTURES.toLocaleString('en-GB')} for one answer`,
    remedy: REMEDY,
  };
}

/**
 * What is wrong with an experiment whose numbers would not fit in memory: that of the machine, or of the container that this
 * runs in, less what is taken of it already.
 */
export function memoryProblem(
  futures: number,
  width: number,
  { memory, threads }: Pick<Executor, 'memory' | 'threads'>,
): Problem | undefined {
  const bytes = futures * width * BYTES_PER_NUMBER;
  const left = Math.max(0, memory.processBytes - bytesAtRest(threads));
  const most = Math.min(MOST_EXPERIMENT_BYTES, left / EXPERIMENTS_AT_ONCE);
  if (bytes <= most) return undefined;
  const here =
    most < MOST_EXPERIMENT_BYTES
      ? `where Headroom may take ${Math.floor(memory.processBytes / MEBIBYTE)} MiB here in all, and ${Math.floor(most / MEBIBYTE)} MiB for that`
      : `above the limit of ${MOST_EXPERIMENT_BYTES / MEBIBYTE} MiB`;
  return {
    path: 'question',
    value: `${futures.toLocaleString('en-GB')} futures of ${width} numbers each`,
    rule: `would need ${Math.ceil(bytes / MEBIBYTE)} MiB of memory, ${here}`,
    remedy: most < MOST_EXPERIMENT_BYTES ? `${REMEDY}, or ${MORE_MEMORY}` : REMEDY,
  };
}

/** What questions call the number of futures of each value, scenario or position. */
const COUNTS = ['replications', 'mostReplications'] as const;

/** How many futures a problem finds too many; undefined for any other problem. */
function tooMany({ path, rule }: Problem, question: unknown): number | undefined {
  const name = COUNTS.find((each) => path === each || path.endsWith(`.${each}`));
  if (name === undefined || typeof question !== 'object') return undefined;
  const count = (question as Partial<Record<typeof name, unknown>> | null)?.[name];
  return Number.isSafeInteger(count) && rule.startsWith('is above the limit')
    ? (count as number)
    : undefined;
}

/** Timing a future needs no more of an executor than this. */
type Timed = Parameters<typeof secondsPerFuture>[0];

/** How long a future takes on average over the scenarios of a question, each timed by itself. */
async function secondsOnAverage(timed: Timed, scenarios: readonly Scenario[]): Promise<number> {
  let seconds = 0;
  for (const scenario of scenarios) seconds += await secondsPerFuture(timed, scenario);
  return seconds / scenarios.length;
}

/**
 * The problems of a question, of too many replications with how long so many would take on this machine.
 * @param simulating called only where there is such a problem
 */
export async function withTimeNeeded(
  simulating: () => Timed,
  scenarios: readonly Scenario[],
  question: unknown,
  problems: readonly Problem[],
): Promise<Problem[]> {
  const told: Problem[] = [];
  for (const problem of problems) {
    const count = tooMany(problem, question);
    if (count === undefined || scenarios.length === 0) {
      told.push(problem);
      continue;
    }
    const time = durationWords(count * (await secondsOnAverage(simulating(), scenarios)));
    told.push({ ...problem, rule: `would take about ${time} here for each and ${problem.rule}` });
  }
  return told;
}

/**
 * Whether a sound question is too large to answer, with how long it would take on this machine.
 * @param futures as `futuresExpected` counts them
 */
export async function answerSizeProblem(
  executor: Timed,
  scenarios: readonly Scenario[],
  futures: number,
): Promise<Problem | undefined> {
  if (!futuresProblem(futures)) return undefined;
  const seconds = futures * (await secondsOnAverage(executor, scenarios));
  return futuresProblem(futures, durationWords(seconds));
}

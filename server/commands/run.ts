import { type Command, Option } from 'commander';
import { type Problem, type RunResults, type Scenario, withStandard } from '../../models/index.ts';
import { EXPORTS } from '../export/exports.ts';
import { InputProblems } from '../input-problems.ts';
import { createExecutor, type Executor, type Simulation } from '../runs/executor.ts';
import { futuresOf } from '../runs/partners.ts';
import { REPLICATIONS, replicationsProblem, uncountedProblem } from '../runs/run-limit.ts';
import { cancellable } from './cancelled.ts';
import { seedOf, seedOption, threadsOf, threadsOption } from './common-options.ts';
import { numberOption } from './number-option.ts';
import { type OutputFile, outputProblems, writeTogether } from './output-files.ts';
import { startProgressBar } from './progress-bar.ts';
import { readScenario } from './read-scenario.ts';
import { resultsText } from './results-text.ts';
import { assignments } from './set-option.ts';
import { libraryStandard } from './standard-option.ts';
import { OR_STANDARD_OUTPUT, streamForWords } from './standard-output.ts';

/** Options that each name a file to be written. */
const OUTPUTS = ['json', 'csv', 'years', 'inputs', 'workbook'] as const;

interface RunOptions {
  replications: string;
  seed: string;
  threads?: string;
  json?: string;
  csv?: string;
  years?: string;
  inputs?: string;
  workbook?: string;
  standard?: string;
  split?: boolean;
  set: string[];
}

const replicationsOption = (): Option => {
  const standing = String(REPLICATIONS.default);
  return new Option('--replications <N>', 'how many futures to simulate').default(
    standing,
    standing,
  );
};

/** Too many are refused later, when it can be said how long they would take. */
function replicationsOf(text: string, problems: Problem[]): number {
  const asked = numberOption(text);
  const problem = uncountedProblem('--replications', asked);
  if (problem) problems.push(problem);
  return Number(asked);
}

/** Checks everything before anything is simulated. @throws InputProblems with all that is wrong */
function readOrder(file: string, options: RunOptions) {
  const problems: Problem[] = [];
  const replications = replicationsOf(options.replications, problems);
  const seed = seedOf(options.seed, problems);
  const threads = threadsOf(options.threads, problems);
  const outputs = OUTPUTS.flatMap((name) => {
    const path = options[name];
    return path === undefined ? [] : [{ option: `--${name}`, path, binary: name === 'workbook' }];
  });
  problems.push(...outputProblems(outputs, file));
  const read = readScenario(file, options.set);
  const standard = libraryStandard(options.standard, problems);
  if (!read.ok || problems.length > 0) throw new InputProblems([...problems, ...read.problems]);
  const scenario = standard ? withStandard(read.scenario, standard) : read.scenario;
  return { scenario, seed, replications, threads };
}

/** What is refused of the number of futures is told of the option that gives it. */
const asTyped = (problem: Problem): Problem =>
  problem.path === 'replications' ? { ...problem, path: '--replications' } : problem;

/** @returns JSON of the results as UTF-8 */
async function simulate(executor: Executor, simulation: Simulation): Promise<Uint8Array> {
  const problem =
    (await replicationsProblem(executor, simulation)) ?? (await executor.sizeProblem(simulation));
  if (problem) throw new InputProblems([asTyped(problem)]);
  const bar = startProgressBar(futuresOf(simulation));
  try {
    return await cancellable((signal) =>
      executor.simulate(simulation, { signal, onProgress: bar.show }),
    );
  } finally {
    bar.stop();
  }
}

/** Each file that was asked for. @param bytes JSON of the results */
async function filesOf(
  options: RunOptions,
  bytes: Uint8Array,
  results: RunResults,
  scenario: Scenario,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const name of OUTPUTS) {
    const path = options[name];
    if (path === undefined) continue;
    files.push({ path, content: name === 'json' ? bytes : await EXPORTS[name](results, scenario) });
  }
  return files;
}

async function run(file: string, options: RunOptions): Promise<void> {
  const { scenario, seed, replications, threads } = readOrder(file, options);
  const executor = createExecutor({ threads });
  try {
    const date = new Date().toISOString();
    const { split } = options;
    const order = { scenario, seed, replications, split, date, urgency: 'run' as const };
    const bytes = await simulate(executor, order);
    const results: RunResults = JSON.parse(new TextDecoder().decode(bytes));
    try {
      writeTogether(await filesOf(options, bytes, results, scenario));
    } finally {
      const paths = OUTPUTS.map((name) => options[name]);
      streamForWords(...paths).write(resultsText(results));
    }
  } finally {
    await executor.close();
  }
}

/** `headroom run`: simulates a scenario file. */
export const addRunCommand = (program: Command): Command =>
  program
    .command('run')
    .description('simulate a scenario file')
    .argument('<scenario.json>')
    .addOption(replicationsOption())
    .addOption(seedOption())
    .addOption(threadsOption())
    .option('--standard <ID>', 'hold the service to a standard of the library, not to its own')
    .option('--split', 'say how much of each width is luck, by up to 200 futures more')
    .option('--json <FILE>', `write all results as JSON ${OR_STANDARD_OUTPUT}`)
    .option(
      '--csv <FILE>',
      `write a table (CSV), one row for each week and measure ${OR_STANDARD_OUTPUT}`,
    )
    .option(
      '--years <FILE>',
      `write a table (CSV), one row for each financial year and measure ${OR_STANDARD_OUTPUT}`,
    )
    .option(
      '--inputs <FILE>',
      `write a table (CSV) of what is assumed, one row for each input ${OR_STANDARD_OUTPUT}`,
    )
    .option(
      '--workbook <FILE>',
      'write a workbook (.xlsx): cost and measures by financial year, inputs and sources',
    )
    .addOption(assignments())
    .action(run);

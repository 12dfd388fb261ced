import type { Command } from 'commander';
import {
  type Analysis,
  type AnalysisKind,
  type Answer,
  checkQuestion,
  type Problem,
  quoted,
  type Scenario,
} from '../../models/index.ts';
import { executorLab } from '../answers/executor-lab.ts';
import { futuresExpected } from '../answers/futures-expected.ts';
import { answerSizeProblem, withTimeNeeded } from '../answers/size.ts';
import { InputProblems } from '../input-problems.ts';
import { createExecutor, type Executor } from '../runs/executor.ts';
import { answerText } from './answer-text.ts';
import { cancellable } from './cancelled.ts';
import { seedOf, seedOption, threadsOf, threadsOption } from './common-options.ts';
import { sayDefaults } from './default-help.ts';
import { outputProblems, writeTogether } from './output-files.ts';
import { startProgressBar } from './progress-bar.ts';
import { readScenario } from './read-scenario.ts';
import { assignments } from './set-option.ts';
import { OR_STANDARD_OUTPUT, streamForWords } from './standard-output.ts';

/** Options that every analysis has. */
interface CommonOptions {
  seed: string;
  threads?: string;
  json?: string;
  set: string[];
}

/** What one analysis adds to a command; files, seed, threads, `--set` and `--json` are common to all. */
export interface AnalysisCommand<Question, Result extends Answer, Options> {
  name: AnalysisKind;
  description: string;
  analysis: Analysis<Question, Result>;
  /** Scenarios that options make of those read, to be asked about after them. `problems` is told what stands in the way. */
  made?(options: Options, scenarios: readonly Scenario[], problems: Problem[]): Scenario[];
  /** Adds the analysis's own options. */
  options(command: Command): Command;
  /**
   * The question as it was typed: what is left undefined takes its default, and its limits are
   * checked afterwards. `problems` is told of options that cannot be read at all, by their names.
   */
  questionOf(options: Options, scenarios: readonly Scenario[], problems: Problem[]): unknown;
  /** The option that gives each field of the question: problems are told by what was typed. A field within another comes before it. */
  typed: Readonly<Record<string, string>>;
  /** Tables for a terminal, printed between the answer's sentences and how it was found. */
  text(answer: Result): string;
}

/** A problem of a question, by the option that gives what it is about, and which part of that: `--cap`, `--lever (from)`. */
function asTyped(typed: Readonly<Record<string, string>>, problem: Problem): Problem {
  const { path } = problem;
  const field = Object.keys(typed).find(
    (name) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
  );
  if (field === undefined) return problem;
  const [, part] = /\.(\w+)$/.exec(path.slice(field.length)) ?? [];
  return { ...problem, path: part ? `${typed[field]} (${part})` : typed[field] };
}

function readScenarios(files: readonly string[], set: readonly string[], problems: Problem[]) {
  return files.flatMap((file): Scenario[] => {
    const read = readScenario(file, set);
    if (read.ok) return [read.scenario];
    const place = (path: string) =>
      files.length > 1 && path !== file ? [file, path].filter(Boolean).join(': ') : path;
    problems.push(...read.problems.map((each) => ({ ...each, path: place(each.path) })));
    return [];
  });
}

/** Does what may have to simulate, in threads that end with it and begin only if it does. */
async function simulatingHere<Found>(
  threads: number,
  find: (executor: () => Executor) => Promise<Found>,
): Promise<Found> {
  let executor: Executor | undefined;
  try {
    return await find(() => (executor ??= createExecutor({ threads })));
  } finally {
    await executor?.close();
  }
}

/** Checks everything before anything is simulated. @throws InputProblems with all that is wrong */
async function readOrder<Question, Result extends Answer, Options>(
  { analysis, made, questionOf, typed }: AnalysisCommand<Question, Result, Options>,
  files: readonly string[],
  options: Options & CommonOptions,
) {
  const problems: Problem[] = [];
  const seed = seedOf(options.seed, problems);
  const threads = threadsOf(options.threads, problems);
  const outputs = options.json === undefined ? [] : [{ option: '--json', path: options.json }];
  problems.push(...outputProblems(outputs, ...files));
  const read = readScenarios(files, options.set, problems);
  if (read.length < files.length) throw new InputProblems(problems);
  const before = problems.length;
  const scenarios = [...read, ...(made?.(options, read, problems) ?? [])];
  const isMade = problems.length === before;
  const asked = questionOf(options, scenarios, problems);
  const checked = checkQuestion(analysis, scenarios, asked);
  if (!checked.ok || problems.length > 0) {
    // How many there are is no news where one that was asked for could not be made, nor that what could
    // not be read is missing.
    const own = checked.problems.filter(
      ({ path, value }) =>
        (isMade || path !== 'scenarios') &&
        (problems.length === before || value !== quoted(undefined)),
    );
    const told = await simulatingHere(threads ?? 1, (executor) =>
      withTimeNeeded(executor, scenarios, asked, own),
    );
    throw new InputProblems([...problems, ...told.map((each) => asTyped(typed, each))]);
  }
  return { seed, threads, scenarios, question: checked.question };
}

/** What is refused of a question as a whole is told of the option that every analysis has, and makes it smaller. */
const ofTheWhole = (problem: Problem): Problem =>
  problem.path === 'question' ? { ...problem, path: '--replications' } : problem;

/** @throws InputProblems, also where a question grows beyond the limits while it is answered */
async function simulate<Question, Result extends Answer>(
  executor: Executor,
  analysis: Analysis<Question, Result>,
  scenarios: readonly Scenario[],
  seed: string,
  question: Question,
): Promise<Result> {
  const futures = await futuresExpected(analysis, scenarios, seed, question);
  const problem = await answerSizeProblem(executor, scenarios, futures);
  if (problem) throw new InputProblems([ofTheWhole(problem)]);
  const bar = startProgressBar(0);
  try {
    return await cancellable((signal) =>
      analysis.answer(executorLab(executor, signal, bar.show), scenarios, seed, question),
    );
  } catch (error) {
    throw error instanceof InputProblems
      ? new InputProblems(error.problems.map(ofTheWhole))
      : error;
  } finally {
    bar.stop();
  }
}

async function answer<Question, Result extends Answer, Options>(
  command: AnalysisCommand<Question, Result, Options>,
  files: readonly string[],
  options: Options & CommonOptions,
): Promise<void> {
  const { name: kind, analysis, text } = command;
  const { seed, threads, scenarios, question } = await readOrder(command, files, options);
  const { json } = options;
  const executor = createExecutor({ threads });
  try {
    const date = new Date().toISOString();
    const found = await simulate(executor, analysis, scenarios, seed, question);
    const content = `${JSON.stringify({ kind, question, date, answer: found })}\n`;
    try {
      if (json !== undefined) writeTogether([{ path: json, content }]);
    } finally {
      streamForWords(json).write(answerText(found, text(found)));
    }
  } finally {
    await executor.close();
  }
}

/** A command that asks one analysis a question of scenario files. */
export function addAnalysisCommand<Question, Result extends Answer, Options>(
  program: Command,
  command: AnalysisCommand<Question, Result, Options>,
): Command {
  const { name, description, analysis, options, typed } = command;
  const several = analysis.scenarios.most > 1;
  const added = sayDefaults(program.command(name).description(description), analysis, typed);
  return options(added)
    .argument(several ? '<scenario.json...>' : '<scenario.json>')
    .addOption(seedOption())
    .addOption(threadsOption())
    .option(
      '--json <FILE>',
      `write the question and the whole answer as JSON ${OR_STANDARD_OUTPUT}`,
    )
    .addOption(assignments())
    .action((files: string | string[], given: Options & CommonOptions) =>
      answer(command, [files].flat(), given),
    );
}

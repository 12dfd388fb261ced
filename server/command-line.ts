/** The command line. Exit 0: done; 1: a problem in the input; 2: a fault of ours; 130: cancelled with Ctrl+C. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION, firstProblems, sentence } from '../models/index.ts';
import { Cancelled } from './commands/cancelled.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addFindCommand } from './commands/find.ts';
import { addFromReturnsCommand } from './commands/from-returns.ts';
import { NotWritten } from './commands/output-files.ts';
import { addPairsCommand } from './commands/pairs.ts';
import { refuseRepeats } from './commands/repeated-options.ts';
import { addRunCommand } from './commands/run.ts';
import { addSensitivityCommand } from './commands/sensitivity.ts';
import { addSweepCommand } from './commands/sweep.ts';
import { addTheoryCommand } from './commands/theory.ts';
import { addValidateCommand } from './commands/validate.ts';
import { addWhatIfsCommand } from './commands/what-ifs.ts';
import { InputProblems } from './input-problems.ts';
import { projectFile } from './project-file.ts';

const EXIT = { done: 0, inputProblem: 1, fault: 2, cancelled: 130 } as const;

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode; // it has said what is wrong
  if (error instanceof InputProblems) {
    process.stderr.write(`${firstProblems(error.problems).map(sentence).join('\n')}\n`);
    return EXIT.inputProblem;
  }
  if (error instanceof Cancelled) {
    process.stderr.write('Cancelled; nothing was written.\n');
    return EXIT.cancelled;
  }
  if (error instanceof NotWritten) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.fault;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    process.env.HEADROOM_DEBUG === '1'
      ? `${stack}\n`
      : `A fault of ours: ${message}. Set HEADROOM_DEBUG=1 to see where.\n`,
  );
  return EXIT.fault;
}

/** Who reads a pipe may stop early, and all is well; whatever else cannot take the words is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
  process.stderr.write(`What was found could not be printed: ${reason}.\n`);
  process.exit(EXIT.fault);
});

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
const program = new Command('headroom')
  .description('Workforce and caseload planning for social work.')
  .version(
    `${version}, engine ${ENGINE_VERSION}`,
    '-V, --version',
    'say which version this is, and which engine results come from',
  )
  .showHelpAfterError('“headroom --help” lists what there is.')
  .exitOverride();
const COMMANDS = [
  addRunCommand,
  addSweepCommand,
  addFindCommand,
  addSensitivityCommand,
  addCompareCommand,
  addWhatIfsCommand,
  addFromReturnsCommand,
  addValidateCommand,
  addPairsCommand,
  addTheoryCommand,
];
for (const add of COMMANDS) {
  const command = refuseRepeats(add(program)).exitOverride();
  command.showHelpAfterError(`“headroom ${command.name()} --help” says what it takes.`);
}

process.exitCode = await program.parseAsync().then(
  () => EXIT.done,
  (error: unknown) => exitCodeOf(error),
);

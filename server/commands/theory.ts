import type { Command } from 'commander';
import { MOST_STANDARD_ERRORS, type TheoryRow, theoryRows } from '../../models/index.ts';
import { checkedScenarios } from '../checks/checked-scenarios.ts';
import { SCENARIOS_FOLDER } from '../files.ts';
import { InputProblems } from '../input-problems.ts';
import { outputProblems, writeTogether } from './output-files.ts';
import { OR_STANDARD_OUTPUT, streamForWords } from './standard-output.ts';
import { textTable } from './text-table.ts';

const HEADING = ['What is compared', 'Theory', 'Simulated', 'Standard error', 'Apart', 'Source'];

const words = ({ name, theory, simulated, standardError, apart, source }: TheoryRow): string[] => [
  name,
  theory.toPrecision(5),
  simulated.toPrecision(5),
  standardError.toPrecision(2),
  apart.toFixed(2),
  source,
];

function theory({ json }: { json?: string }): void {
  const outputs = json === undefined ? [] : [{ option: '--json', path: json }];
  const problems = outputProblems(outputs, SCENARIOS_FOLDER);
  if (problems.length > 0) throw new InputProblems(problems);
  const terminal = process.stderr.isTTY;
  let done = 0;
  const rows = theoryRows(checkedScenarios(), (some) => {
    done += some.length;
    if (terminal) process.stderr.write(`\r${done} comparisons made`);
  });
  if (terminal) process.stderr.write('\n');
  if (json !== undefined) writeTogether([{ path: json, content: `${JSON.stringify(rows)}\n` }]);
  streamForWords(json).write(`${textTable([HEADING, ...rows.map(words)]).join('\n')}\n`);
  const beyond = rows.filter(({ apart }) => !(Math.abs(apart) <= MOST_STANDARD_ERRORS));
  if (beyond.length > 0) {
    const names = beyond.map(({ name }) => name).join('; ');
    throw new Error(`more than ${MOST_STANDARD_ERRORS} standard errors from theory: ${names}`);
  }
}

/** `headroom theory`: simulates every comparison with theory anew. Exit 2 where one is too far off. */
export const addTheoryCommand = (program: Command): Command =>
  program
    .command('theory')
    .description('put closed forms beside what the simulation gives')
    .option('--json <FILE>', `write the table as JSON ${OR_STANDARD_OUTPUT}`)
    .action(theory);

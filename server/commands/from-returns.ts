import type { Command } from 'commander';
import {
  type Area,
  fileText,
  lastReturns,
  type Problem,
  quoted,
  type Return,
  readAreas,
  USUAL_YEARS,
} from '../../models/index.ts';
import { InputProblems } from '../input-problems.ts';
import { councilOf } from '../returns/council-of.ts';
import { fileReading } from '../returns/file-reading.ts';
import { areasText, madeText, tablesText } from './from-returns-text.ts';
import { outputProblems, writeTogether } from './output-files.ts';
import { readBytes } from './read-bytes.ts';
import { OR_STANDARD_OUTPUT, streamForWords } from './standard-output.ts';
import { wholeNumber } from './whole-number.ts';

interface FromReturnsOptions {
  area?: string;
  years: string;
  until?: string;
  name?: string;
  start?: string;
  json?: string;
}

const LARGEST = {
  bytes: 50_000_000,
  rule: 'is above the limit of 50 million bytes for a published table',
  remedy: 'give the department’s table by area and year alone',
};
const MOST_SUGGESTED = 8;
const YEARS = { least: 1, most: 10 };
const UNTIL = { least: 2000, most: 2100 };

const sameName = (a: string, b: string): boolean =>
  a.localeCompare(b, 'en-GB', { sensitivity: 'base' }) === 0;

/** The area of this name. @throws InputProblems with those that are like it */
function areaNamed(areas: readonly Area[], name: string): Area {
  const found = areas.find((area) => sameName(area.name, name));
  if (found) return found;
  const like = areas
    .map((area) => area.name)
    .filter((each) => each.toLowerCase().includes(name.trim().toLowerCase()));
  throw new InputProblems([
    {
      path: '--area',
      value: quoted(name),
      rule: 'is no area of these files',
      remedy: like.length
        ? `give one such as ${like.slice(0, MOST_SUGGESTED).join('; ')}`
        : 'leave --area out to see all that there are',
    },
  ]);
}

/** @throws InputProblems where no return of the area is whole */
function returnsOf(area: Area, years: number, until: number | undefined): Return[] {
  const returns = lastReturns(area, years, until);
  if (returns.length > 0) return returns;
  const [last] = [...area.missing].sort(([a], [b]) => b - a);
  throw new InputProblems([
    {
      path: '--area',
      value: quoted(area.name),
      rule: `has no year${until ? ` until ${until}` : ''} of which every figure is published${last ? `; of ${last[0]} there is no ${last[1].join(', ')}` : ''}`,
      remedy:
        'give your own figures in a JSON file instead of the tables, as docs/your-figures.md says',
    },
  ]);
}

/** What a JSON file of own figures holds. @throws InputProblems */
function ownFigures(file: string, bytes: Uint8Array): Record<string, unknown> {
  const refuse = (rule: string): never => {
    const remedy = 'give an object in curly brackets with name and years';
    throw new InputProblems([{ path: file, value: 'this file', rule, remedy }]);
  };
  const text = fileText(bytes, fileReading.decode) ?? refuse('is not text in UTF-8');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    refuse(`is not JSON (${(error as Error).message})`);
  }
  return typeof given === 'object' && given !== null && !Array.isArray(given)
    ? (given as Record<string, unknown>)
    : refuse('holds no returns');
}

/** Returns from files, or undefined where the areas of the files are to be listed. @throws InputProblems */
function returnsFrom(files: readonly string[], options: FromReturnsOptions, problems: Problem[]) {
  const years = wholeNumber('--years', options.years, YEARS, problems);
  const until =
    options.until === undefined
      ? undefined
      : wholeNumber('--until', options.until, UNTIL, problems);
  const read = files.map((name) => ({ name, bytes: readBytes(name, LARGEST) }));
  for (const { bytes } of read) if ('rule' in bytes) problems.push(bytes);
  if (problems.length > 0) throw new InputProblems(problems);
  const given = read as { name: string; bytes: Uint8Array }[];
  const [first] = given;
  if (given.length === 1 && first.name.toLowerCase().endsWith('.json')) {
    return { own: ownFigures(first.name, first.bytes) };
  }
  const found = readAreas(given, fileReading);
  if (!found.ok) throw new InputProblems(found.problems);
  const { areas, tables } = found;
  if (options.area === undefined) return { areas, tables };
  const area = areaNamed(areas, options.area);
  return { own: { name: area.name, years: returnsOf(area, years, until) }, tables };
}

function fromReturns(files: string[], options: FromReturnsOptions): void {
  const outputs = options.json === undefined ? [] : [{ option: '--json', path: options.json }];
  const found = returnsFrom(files, options, outputProblems(outputs, ...files));
  if (found.areas) {
    process.stdout.write(
      `${tablesText(found.tables)}\n${areasText(found.areas)}\nMake a scenario of one with --area NAME --json FILE.\n`,
    );
    return;
  }
  const { name, start } = options;
  const own: Record<string, unknown> = {
    ...found.own,
    ...(name === undefined ? {} : { name }),
    ...(start === undefined ? {} : { startDate: start }),
  };
  const made = councilOf(own);
  if (!made.ok) throw new InputProblems(made.problems);
  const { json } = options;
  if (json !== undefined) {
    writeTogether([{ path: json, content: `${JSON.stringify(made.scenario, undefined, 2)}\n` }]);
  }
  const read = found.tables ? `${tablesText(found.tables)}\n` : '';
  streamForWords(json).write(`${read}${madeText(made.scenario, own.years as Return[])}\n`);
}

/** `headroom from-returns`: a scenario of a children’s service of England from its yearly returns. */
export const addFromReturnsCommand = (program: Command): Command =>
  program
    .command('from-returns')
    .description('make a scenario of an English children’s service from its yearly returns')
    .argument(
      '<file...>',
      'the department’s tables (CSV) in any order: of the workforce and of referrals, and where you have them of children in need, plans and conferences; or your own figures (JSON)',
    )
    .option('--area <NAME>', 'of which area (default: all areas are listed)')
    .option(
      '--years <N>',
      'returns in a row that leavers and vacancies are taken over',
      String(USUAL_YEARS),
    )
    .option('--until <YEAR>', 'no later return (default: the last that is whole)')
    .option('--name <TEXT>', 'what to call the scenario (default: the name of the area)')
    .option('--start <DATE>', 'first day, a Monday (default: in the April after the last return)')
    .option('--json <FILE>', `write the scenario ${OR_STANDARD_OUTPUT}`)
    .action(fromReturns);

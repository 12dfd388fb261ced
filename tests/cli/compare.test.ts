import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type CompareResult,
  comparedBetterWords,
  differenceErrorWords,
  differenceRangeWords,
  differenceWithError,
  differenceWords,
  levelWords,
  MEASURES,
  outcomeWords,
  POUNDS,
  type SensitivityResult,
  sensitivityMoveWords,
  sensitivityPartWords,
  shareWords,
  toldApart,
  withUnit,
} from '../../models/index.ts';
import { headroom, scenarioFile } from './headroom.ts';
import { expectTable } from './printed-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-compare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const named = (sentence: string): string[] => sentence.match(/(?<=“)[^”]+/g) ?? [];

test('compare sets a change and a what-if beside a scenario, in words, tables and JSON', async () => {
  const json = join(folder, 'answer.json');
  const { code, out, err } = await headroom(
    'compare',
    scenarioFile(folder),
    '--change',
    'teams[0].posts[0].capPerFte=10',
    '--what-if',
    'leaver-in-june',
    '--replications',
    '20',
    '--json',
    json,
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  const { answer } = JSON.parse(readFileSync(json, 'utf8'));
  const [before] = out.split('\n\n');
  expect(before.split('\n')).toEqual(answer.sentences);
  // Of few futures a note stands last.
  expect(answer.sentences.length).toBeLessThanOrEqual(5);
  for (const { details } of answer.comparisons) {
    for (const each of [...details.gaps, ...details.cost]) expect(out).toContain(`\n${each}\n`);
  }
  expect(out).toContain('Tiny service (first) and With the changes (second)');
  expect(out).toContain('Tiny service (first) and A worker leaves in June (second)');
  expect(out).toContain('Changed: Caseload cap (Team, Social worker): 18 becomes 10 cases per FTE');
  expect(out).toContain('20 futures of each scenario on the same luck');
  const { kind } = JSON.parse(readFileSync(json, 'utf8'));
  expect(kind).toBe('compare');
  expect(answer.comparisons).toHaveLength(2);
  expect(answer.others).toHaveLength(1);
});

test('every cell of the tables of a comparison is what the JSON says of it', async () => {
  const json = join(folder, 'answer.json');
  const { out } = await headroom(
    ...['compare', scenarioFile(folder), '--change', 'teams[0].posts[0].capPerFte=10'],
    ...['--change', 'roles[0].learningDaysPerYear=20', '--replications', '20', '--json', json],
  );
  const { answer }: { answer: CompareResult } = JSON.parse(readFileSync(json, 'utf8'));
  const { compared, comparisons } = answer;
  const [{ attribution, changes, cost, gaps }] = comparisons;
  const comparedOf = (id: string) => {
    const found = compared.find((each) => each.id === id);
    if (!found) throw new Error(`${id} was not compared`);
    return found;
  };
  const sides = ['First', 'Second', 'Difference', 'Error', 'Eight futures in ten'];
  expectTable(
    out,
    [...sides, 'Better with a chance of', 'Ranking'],
    gaps.map((gap) => {
      const { id, first, second, standardErrors, ranking } = gap;
      const of = comparedOf(id);
      return [
        withUnit(of.label, of.unit),
        levelWords(of, first, standardErrors?.first),
        levelWords(of, second, standardErrors?.second),
        differenceWords(of, gap),
        differenceErrorWords(of, gap),
        differenceRangeWords(of, gap),
        comparedBetterWords(gap),
        ranking,
      ];
    }),
  );
  expectTable(
    out,
    ['Cost', ...sides],
    cost.map(({ label, first, second, standardErrors, ...gap }) => [
      label,
      levelWords(POUNDS, first, standardErrors?.first),
      levelWords(POUNDS, second, standardErrors?.second),
      differenceWords(POUNDS, gap),
      differenceErrorWords(POUNDS, gap),
      differenceRangeWords(POUNDS, gap),
    ]),
  );
  const parts = attribution?.measures ?? [];
  expect(parts.map(({ id }) => id)).toEqual(gaps.map(({ id }) => id));
  expect(changes).toHaveLength(2);
  expectTable(
    out,
    [
      'What each change does',
      ...parts.map(({ id }) => withUnit(comparedOf(id).label, comparedOf(id).unit)),
    ],
    [
      ...changes.map((change, at) => [
        change,
        ...parts.map((part) => differenceWithError(comparedOf(part.id), part.changes[at])),
      ]),
      // The changes together do all that sets the two apart.
      [
        'All of it',
        ...parts.map(({ id, total }, at) => {
          expect(total).toBeCloseTo(gaps[at].second - gaps[at].first, 6);
          return differenceWithError(comparedOf(id), {
            mean: total,
            standardError: gaps[at].standardError,
          });
        }),
      ],
    ],
  );
});

test('what cannot be compared is refused in sentences, and nothing is written', async () => {
  const json = join(folder, 'answer.json');
  const file = scenarioFile(folder);
  const refused = await headroom('compare', file, '--what-if', 'flood', '--json', json);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(
    /^--what-if: "flood" is not one of the what-ifs; choose leaver-in-june \(A worker leaves in June\), [^\n]*\n$/,
  );
  expect(existsSync(json)).toBe(false);
  const alone = await headroom('compare', file);
  expect(alone.code).toBe(1);
  expect(alone.err).toContain(
    'it is asked of 2 to 4 scenarios; give another, or the first again with a change or a what-if',
  );
});

test('a what-if that happens twice is named twice', async () => {
  const twice = 'leaver-in-june+leaver-in-june';
  const { code, out } = await headroom(
    'compare',
    scenarioFile(folder),
    '--what-if',
    twice,
    '--replications',
    '20',
    '--no-attribution',
  );
  expect(code).toBe(0);
  expect(out).toContain('and A worker leaves in June; A worker leaves in June (second)');
});

test('what-ifs lists them all, and says which make no sense for a scenario', async () => {
  const { code, out } = await headroom('what-ifs', scenarioFile(folder));
  expect(code).toBe(0);
  expect(out).toContain('leaver-in-june: A worker leaves in June');
  expect(out).toContain('needs a March within the run; simulate more weeks');
});

test('sensitivity says which unknown input matters most to an outcome', async () => {
  const json = join(folder, 'answer.json');
  const { code, out, err } = await headroom(
    'sensitivity',
    scenarioFile(folder),
    '--measure',
    'learningDaysKept',
    '--replications',
    '40',
    '--json',
    json,
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  const { answer }: { answer: SensitivityResult } = JSON.parse(readFileSync(json, 'utf8'));
  expect(answer.inputs).toHaveLength(8);
  const { told } = toldApart(answer);
  expect(told.length).toBeGreaterThan(0);
  const { luck, rest } = answer;
  if (!luck || !rest) throw new Error('the outcome does not vary');
  expectTable(
    out,
    [
      ...['Input', 'Part of the variance', 'Narrower once known', 'Range'],
      ...['At low', 'At high', 'Difference', 'Futures'],
    ],
    [
      ...told.map((input) => [
        input.label,
        sensitivityPartWords(input),
        input.narrower ? shareWords(input.narrower) : '',
        input.range,
        outcomeWords(answer, input.atLow),
        outcomeWords(answer, input.atHigh),
        sensitivityMoveWords(answer, input),
        `${input.futures}`,
      ]),
      ['Luck', shareWords(luck)],
      ['The rest', shareWords(rest)],
    ],
  );
  // Rows of what is told from luck alone; the others by name in one sentence, and whole in the JSON.
  const [, rows, untold] = out.split('\n\n');
  const [caption, ...table] = rows.split('\n');
  expect(caption).toMatch(/^Learning days kept, with one input at the low and at the high end/);
  expect(table).toHaveLength(answer.inputs.length - named(untold).length + 3);
  expect(untold).toMatch(/^Change nothing that can be told from luck: “/);
  for (const label of named(untold)) expect(rows).not.toContain(label);
  expect(answer.sentences.at(-1)).toContain(`${named(untold).length} of 8 inputs with a range`);
  const wrong = await headroom('sensitivity', scenarioFile(folder), '--measure', 'happiness');
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('measure: "happiness" is not one of the measures');
  for (const { id, label } of MEASURES) expect(wrong.err).toContain(`${id} (${label})`);
});

test('sensitivity refuses a measure or a team beside a test, which has its own', async () => {
  const { code, err } = await headroom(
    ...['sensitivity', scenarioFile(folder), '--test', 'caseload'],
    ...['--measure', 'cost', '--team', 'team'],
  );
  expect(code).toBe(1);
  expect(err).toBe(
    ['--measure: "cost"', '--team: "team"']
      .map(
        (given) => `${given} is given beside a test, which has its own; leave one of the two out\n`,
      )
      .join(''),
  );
});

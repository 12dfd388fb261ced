import {
  type FindPlan,
  type FindPoint,
  type FindResult,
  findChanceWords,
  findCostWords,
  findDemand,
  findPairMarks,
  fteWords,
  leverValue,
  poundsAsGiven,
  poundsWithError,
  type SeenChance,
  sameAsWords,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

const VERDICTS = {
  meets: 'meets the target',
  'falls short': 'falls short',
  'too close': 'too close to tell',
} as const;

/** `11 cases per FTE`; `11 cases per FTE (as 10)` where a smaller cap comes to the same. */
function valueCell(lever: FindResult['levers'][number], value: number | null): string {
  const same = value === null ? '' : sameAsWords(lever, value);
  return `${leverValue(lever, value)}${same ? ` (${same})` : ''}`;
}

/** Every value looked at, or of two levers every plan that is just enough. */
function pointsTable(found: FindResult): string[] {
  const { levers, points, pairs, doNothing } = found;
  const shown: readonly FindPoint[] = pairs.length > 0 ? pairs : points;
  const isJoint = doNothing.parts !== undefined;
  const row = (names: readonly string[], point: FindPoint, against: string) => [
    ...names,
    findChanceWords(point),
    ...(isJoint ? [point.parts?.standard, point.parts?.budget].map(partWords) : []),
    point.futures.toLocaleString('en-GB'),
    point.verdict ? VERDICTS[point.verdict] : '',
    against,
    ...(pairs.length > 0 ? [findPairMarks(found, point).join(', ')] : []),
  ];
  return textTable([
    [
      ...levers.map(({ label }) => label),
      isJoint ? 'Chance of both' : 'Chance',
      ...(isJoint ? ['Standard', 'Budget'] : []),
      'Futures',
      '',
      'Cost against doing nothing',
      ...(pairs.length > 0 ? [''] : []),
    ],
    ...shown.map((point) =>
      row(
        point.values.map((value, index) => valueCell(levers[index], value)),
        point,
        point.costDifferencePounds ? findCostWords(point.costDifferencePounds) : '',
      ),
    ),
    row(
      levers.map((_, index) => (index === 0 ? 'doing nothing' : '')),
      doNothing,
      `costs ${poundsWithError(doNothing.costPounds, doNothing.costErrorPounds ?? 0)}`,
    ),
  ]);
}

const partWords = (part: SeenChance | undefined): string => (part ? findChanceWords(part) : '');

function budgetsTable(label: string, { budgets = [] }: FindPlan): string[] {
  if (budgets.length === 0) return [];
  return [
    '',
    `Each budget, ${label}:`,
    ...textTable(
      budgets.map((budget) => [
        budget.year,
        poundsAsGiven(budget.budgetPounds),
        findChanceWords(budget),
      ]),
    ),
  ];
}

/** @param isToAsk whether to say how each is asked for by itself, as where all together are out of reach */
function testsTable(label: string, { tests }: FindPlan, isToAsk = false): string[] {
  if (tests.length < 2) return [];
  return [
    '',
    `Each test, ${label}${isToAsk ? ', and the option that asks for it alone' : ''}:`,
    ...textTable(
      tests.map((test) => [
        test.label,
        findChanceWords(test),
        ...(isToAsk ? [`--test ${test.test}`] : []),
      ]),
    ),
  ];
}

function demandWords(row: Parameters<typeof findDemand>[0]): string {
  const { main, range } = findDemand(row);
  return range ? `${main} (${range})` : main;
}

function policiesTable({ policies }: FindResult): string[] {
  if (!policies) return [];
  const { basis, postsNowFte, rows, how } = policies;
  return [
    '',
    `Establishment policies, cost against doing nothing (${fteWords(postsNowFte)} FTE of posts now):`,
    ...textTable([
      [
        'Staffed to',
        { cases: 'Cases', points: 'Points', hours: 'FTE' }[basis],
        'Posts, FTE',
        'Breach',
        'Cost',
      ],
      ...rows.map(({ label, postsFte, chance, costDifferencePounds, ...demand }) => [
        label,
        demandWords(demand),
        fteWords(postsFte),
        findChanceWords({
          ...chance,
          chance: 1 - chance.chance,
          low: 1 - chance.high,
          high: 1 - chance.low,
        }),
        findCostWords(costDifferencePounds),
      ]),
    ]),
    how,
  ];
}

const listed = (heading: string, warnings: readonly string[]): string[] =>
  warnings.length > 0 ? ['', heading, ...warnings.map((each) => `- ${each}`)] : [];

/** Warnings, the curve of chance against the lever, each test and the policies, for a terminal. */
export function findText(found: FindResult): string {
  const { warnings, levers, plan, best, target } = found;
  const shown = plan ?? best;
  const isToAsk = !plan && target.test === null && target.of !== 'budget';
  const at = (of: FindPlan) =>
    plan
      ? 'with the plan'
      : `at ${of.values.map((value, index) => leverValue(levers[index], value)).join(' and ')}`;
  return [
    ...listed('Warnings, as it is:', warnings.before).slice(1),
    ...(shown ? listed(`Warnings, ${at(shown)}:`, warnings.after) : []),
    ...(warnings.before.length + warnings.after.length > 0 ? [''] : []),
    ...pointsTable(found),
    ...(shown ? [...testsTable(at(shown), shown, isToAsk), ...budgetsTable(at(shown), shown)] : []),
    ...testsTable('doing nothing', found.doNothing),
    ...budgetsTable('doing nothing', found.doNothing),
    ...policiesTable(found),
  ].join('\n');
}

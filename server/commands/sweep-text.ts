import {
  type Chance,
  chanceWords,
  lastYearWords,
  SWEEP_MEAN_WAIT,
  type SweepOutcome,
  type SweepPoint,
  type SweepResult,
  type SweepSpread,
  type SweepVariant,
  sameAsWords,
  sweepChanceWords,
  sweepPeopleBeside,
  sweepSideWords,
  sweepUnitOver,
  sweepValueTried,
  UNITS,
  valueWords,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

const days = (value: number | undefined): string => value?.toFixed(1) ?? 'none';

const counted = ({ mean, p10, p90 }: SweepSpread): string => {
  const [middle, low, high] = [mean, p10, p90].map((each) => valueWords('casesWaiting', each));
  return `${middle} (${low}–${high})`;
};

const outcomeHeadings = (weeks: number): string[] => [
  'Mean wait',
  '90th',
  'Within the limit',
  'Waiting at the end',
  `Over ${lastYearWords(weeks)}`,
  'Caseload',
  'Over cap',
  'Learning kept',
  'Cost',
];

const outcomeCells = (point: SweepOutcome): string[] => [
  days(point.waitDays?.mean),
  days(point.waitDays?.p90),
  chanceWords(point.withinLimit),
  counted(point.casesWaitingAtEnd),
  counted(point.casesWaitingLastYear),
  valueWords('caseload', point.caseload?.mean ?? null),
  valueWords('overCapShare', point.overCapShare?.mean ?? null),
  valueWords('overCapShare', point.learningKeptShare?.mean ?? null),
  valueWords('cost', point.costPounds.mean),
];

const both = ({ atEnd, worst }: { atEnd: Chance | null; worst: Chance | null }): string =>
  atEnd || worst
    ? `${sweepChanceWords(atEnd)}, ${sweepChanceWords(worst)}`
    : sweepChanceWords(null);

/** `11`; `11 (as 10)` where a smaller cap comes to the same. */
function valueCell(found: SweepResult, value: number): string {
  const same = sameAsWords(found, value);
  return `${sweepValueTried(found, value)}${same ? ` (${same})` : ''}`;
}

const UNCHANGED = 'unchanged';

function outcomesTable(found: SweepResult, { whenFull, points }: SweepVariant): string[] {
  const { people, unchanged, weeksCounted } = found;
  const needed = (value: number): string[] => {
    const held = people?.needed.find((each) => each.value === value);
    return held ? [sweepPeopleBeside(whenFull, held)] : [];
  };
  return textTable([
    [
      sweepUnitOver(found) || 'Value',
      ...outcomeHeadings(weeksCounted.last),
      ...(people ? ['People needed, hard cap'] : []),
    ],
    ...points.map((point) => [
      valueCell(found, point.value),
      ...outcomeCells(point),
      ...needed(point.value),
    ]),
    [UNCHANGED, ...outcomeCells(unchanged), ...(people ? [`${people.today} today`] : [])],
  ]);
}

function testsTable(found: SweepResult, points: readonly SweepPoint[]): string[] {
  const { unchanged } = found;
  if (unchanged.tests.length === 0) return [];
  return [
    '',
    'Chance of meeting each test at the end, and in the worst week:',
    ...textTable([
      [sweepUnitOver(found) || 'Value', ...unchanged.tests.map(({ test }) => test ?? 'every test')],
      ...points.map(({ value, tests }) => [valueCell(found, value), ...tests.map(both)]),
      [UNCHANGED, ...unchanged.tests.map(both)],
    ]),
  ];
}

const ranged = (share: SweepSpread | null): string => {
  if (!share) return 'none';
  const { mean, p10, p90 } = share;
  return `${valueWords('overCapShare', mean)} (${(100 * p10).toFixed(1)}–${valueWords('overCapShare', p90)})`;
};

function rolesTable(found: SweepResult, points: readonly SweepPoint[]): string[] {
  const { of, unchanged } = found;
  if (unchanged.overCapByRole.length === 0) return [];
  const shares = ({ overCapByRole }: SweepOutcome) =>
    overCapByRole.map(({ share }) => ranged(share));
  return [
    '',
    `Over their own cap, by role ${of.team === null ? 'in all teams together' : `of ${of.name}`}, with the range of eight futures in ten:`,
    ...textTable([
      [sweepUnitOver(found) || 'Value', ...unchanged.overCapByRole.map(({ name }) => name)],
      ...points.map((point) => [valueCell(found, point.value), ...shares(point)]),
      [UNCHANGED, ...shares(unchanged)],
    ]),
  ];
}

function variantText(found: SweepResult, variant: SweepVariant): string[] {
  const { whenFull, points } = variant;
  const side = sweepSideWords(found, whenFull);
  return [
    ...(side ? [`${side.charAt(0).toUpperCase()}${side.slice(1)}:`] : []),
    ...outcomesTable(found, variant),
    ...rolesTable(found, points),
    ...testsTable(found, points),
    '',
  ];
}

/** The tables of a sweep for a terminal: waits, workload and cost, who is over their cap, then the tests of the standard. */
export const sweepText = (found: SweepResult): string =>
  [
    `${found.input.label}. Figures of ${found.of.name}: ${SWEEP_MEAN_WAIT}, in working days; its 90th percentile (one future in ten is above it); cases waiting with the range of eight futures in ten; caseload in ${UNITS.casesPerFte}, share over cap, learning kept and cost as means. ${found.replications.toLocaleString('en-GB')} futures of each value.`,
    ...found.variants.flatMap((variant) => variantText(found, variant)),
  ].join('\n');

import {
  BUDGETS_COVER,
  budgetHeldWords,
  type CompareResult,
  type Comparison,
  type CostGap,
  comparedBetterWords,
  differenceErrorWords,
  differenceRangeWords,
  differenceWithError,
  differenceWords,
  levelWords,
  type Pair,
  POUNDS,
  withUnit,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

function gapTable({ compared, names }: CompareResult, { first, second, gaps }: Pair): string[] {
  const rows = gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    if (!found) return [];
    return [
      [
        withUnit(found.label, found.unit),
        levelWords(found, gap.first, gap.standardErrors?.first),
        levelWords(found, gap.second, gap.standardErrors?.second),
        differenceWords(found, gap),
        differenceErrorWords(found, gap),
        differenceRangeWords(found, gap),
        comparedBetterWords(gap),
        gap.ranking,
      ],
    ];
  });
  const heading = [
    '',
    'First',
    'Second',
    'Difference',
    'Error',
    'Eight futures in ten',
    'Better with a chance of',
    'Ranking',
  ];
  return [
    `${names[first]} (first) and ${names[second]} (second)`,
    ...textTable([heading, ...rows]),
  ];
}

const costRow = ({ label, first, second, standardErrors, ...gap }: CostGap): string[] => [
  label,
  levelWords(POUNDS, first, standardErrors?.first),
  levelWords(POUNDS, second, standardErrors?.second),
  differenceWords(POUNDS, gap),
  differenceErrorWords(POUNDS, gap),
  differenceRangeWords(POUNDS, gap),
];

const costTable = ({ cost }: Comparison): string[] =>
  textTable([
    ['Cost', 'First', 'Second', 'Difference', 'Error', 'Eight futures in ten'],
    ...cost.map(costRow),
  ]);

function attributionTable({ compared }: CompareResult, comparison: Comparison) {
  const { attribution, changes, gaps } = comparison;
  if (!attribution || changes.length < 2) return changes.map((change) => `Changed: ${change}`);
  const shown = attribution.measures.flatMap((measure) => {
    const found = compared.find(({ id }) => id === measure.id);
    const gap = gaps.find(({ id }) => id === measure.id);
    return found && gap ? [{ found, gap, measure }] : [];
  });
  const rows = changes.map((change, at) => [
    change,
    ...shown.map(({ found, measure: { changes: shares } }) =>
      differenceWithError(found, shares[at]),
    ),
  ]);
  const totals = ['All of it', ...shown.map(({ found, gap }) => differenceWithError(found, gap))];
  return textTable([
    ['What each change does', ...shown.map(({ found }) => withUnit(found.label, found.unit))],
    ...rows,
    totals,
  ]);
}

/** With what chance the budgets of each scenario hold; nothing without budgets. */
function budgetTable({ budgets, names }: CompareResult): string[] {
  if (!budgets) return [];
  const table = textTable([
    ['Chance that the budget holds', ...names],
    ...budgets.map(({ label, scenarios }) => [label, ...scenarios.map(budgetHeldWords)]),
  ]);
  return [...table, '', BUDGETS_COVER, ''];
}

/** The sentences that explain a table, beneath it. */
const beneath = (sentences: readonly string[] = []): string[] =>
  sentences.length > 0 ? ['', ...sentences] : [];

/** The tables of a comparison, for a terminal, each with what explains it beneath. */
export const compareText = (result: CompareResult): string =>
  [
    ...result.comparisons.flatMap((comparison) => [
      ...gapTable(result, comparison),
      ...beneath(comparison.details?.gaps),
      ...beneath(comparison.details?.weekly),
      '',
      ...costTable(comparison),
      ...beneath(comparison.details?.cost),
      '',
      ...attributionTable(result, comparison),
      ...beneath(comparison.details?.changes),
      '',
    ]),
    ...budgetTable(result),
    ...result.others.flatMap((pair) => [
      ...gapTable(result, pair),
      ...beneath(pair.details?.gaps),
      '',
    ]),
  ].join('\n');

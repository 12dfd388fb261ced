import {
  type Compared,
  type CompareResult,
  type Comparison,
  type CostGap,
  chanceWords,
  comparedWords,
  errorWords,
  type Gap,
  type Pair,
  signedWords,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

const POUNDS: Compared = {
  id: 'cost',
  label: 'Cost',
  unit: 'pounds',
  decimals: 0,
  better: 'lower',
};

type Known = Pick<Gap, 'mean' | 'standardError' | 'p10' | 'p90'>;

const range = (compared: Compared, { p10, p90, standardError }: Known): string => {
  // Of other units, a range has the digits of its measure.
  const within = compared.unit === 'pounds' ? 2 * standardError : 0;
  return `${signedWords(compared, p10, within)} to ${signedWords(compared, p90, within)}`;
};

const difference = (
  compared: Compared,
  { mean, standardError }: Pick<Known, 'mean' | 'standardError'>,
): string => signedWords(compared, mean, 2 * standardError);

const error = (
  compared: Compared,
  { mean, standardError }: Pick<Known, 'mean' | 'standardError'>,
): string => `±${errorWords(compared, standardError, mean)}`;

function gapTable({ compared, names }: CompareResult, { first, second, gaps }: Pair): string[] {
  const rows = gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    if (!found) return [];
    return [
      [
        found.label,
        comparedWords(found, gap.first),
        comparedWords(found, gap.second),
        difference(found, gap),
        error(found, gap),
        range(found, gap),
        gap.chanceBetter && gap.ranking !== 'the same' ? chanceWords(gap.chanceBetter) : '',
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

const costRow = ({ label, first, second, ...gap }: CostGap): string[] => [
  label,
  comparedWords(POUNDS, first),
  comparedWords(POUNDS, second),
  difference(POUNDS, gap),
  error(POUNDS, gap),
  range(POUNDS, gap),
];

const costTable = ({ cost }: Comparison): string[] =>
  textTable([
    ['Cost', 'First', 'Second', 'Difference', 'Error', 'Eight futures in ten'],
    ...cost.map(costRow),
  ]);

function attributionTable({ compared }: CompareResult, { attribution, changes }: Comparison) {
  if (!attribution || changes.length < 2) return changes.map((change) => `Changed: ${change}`);
  const shown = attribution.measures.flatMap((measure) => {
    const found = compared.find(({ id }) => id === measure.id);
    return found ? [{ found, measure }] : [];
  });
  const rows = changes.map((change, at) => [
    change,
    ...shown.map(
      ({ found, measure: { changes: shares } }) =>
        `${difference(found, shares[at])} (${error(found, shares[at])})`,
    ),
  ]);
  const totals = [
    'All of it',
    ...shown.map(({ found, measure }) => signedWords(found, measure.total)),
  ];
  return textTable([
    ['What each change does', ...shown.map(({ found }) => found.label)],
    ...rows,
    totals,
  ]);
}

/** The tables of a comparison, for a terminal. */
export const compareText = (result: CompareResult): string =>
  [
    ...result.comparisons.flatMap((comparison) => [
      ...gapTable(result, comparison),
      '',
      ...costTable(comparison),
      '',
      ...attributionTable(result, comparison),
      '',
    ]),
    ...result.others.flatMap((pair) => [...gapTable(result, pair), '']),
  ].join('\n');

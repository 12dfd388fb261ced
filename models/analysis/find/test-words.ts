import { listWords } from '../../report/list-words.ts';
import { wholeWords } from '../../report/words.ts';
import { conditionWords } from './conditions.ts';
import type { Found } from './found.ts';
import type { Lever } from './levers/lever.ts';
import type { FindPlan, TestChange, TestMove } from './result.ts';
import type { Target } from './target.ts';
import { chanceWords, leverValue, leverValues, seenWords } from './words.ts';

/** What has to be met one by one. */
const SINGLE = { standard: 'test', budget: 'budget', both: 'test or budget' } as const;
const SEVERAL = { standard: 'tests', budget: 'budgets', both: 'tests and budgets' } as const;

/** Which single tests levers change, where every test together is asked for and stays away from the target. */
export function moveSentences(
  levers: readonly Lever[],
  { helps, testMoves }: Pick<Found, 'helps' | 'testMoves'>,
  shown: FindPlan,
  { of }: Pick<Target, 'of'>,
): string[] {
  if (!testMoves) return [];
  return levers.flatMap((lever, index) => {
    const own = testMoves.filter((move) => move.lever === index);
    const held = levers.flatMap((other, at) =>
      other === lever ? [] : [`, with ${other.label} ${besideWords(other, shown.values[at])}`],
    );
    if (own.length === 0) {
      return helps[index] === 'neither' && levers.length === 1
        ? [`No single ${SINGLE[of]} changes either, beyond what noise may make.`]
        : [];
    }
    const yet = helps[index] === 'neither' ? ' all the same' : '';
    const along = levers.length > 1 ? ` along ${lever.label}` : '';
    return [
      `Single ${SEVERAL[of]} change${yet}${along}${held.join('')}: ${own.map((move) => moveWords(lever, move)).join('; ')}.`,
    ];
  });
}

const besideWords = (lever: Lever, value: number | null): string =>
  value === null ? 'left as it is' : `at ${leverValue(lever, value)}`;

/** `“W” goes from 46 % (41 to 50) at 0 % to 88 % (84 to 91) at 100 %, by way of 95 % (93 to 97) at 50 %`. */
function moveWords(lever: Lever, move: TestMove): string {
  const { seen } = move;
  const at = (each: TestMove['seen'][number]) =>
    `${chanceWords(each)} at ${leverValue(lever, each.value)}`;
  const between = seen.slice(1, -1);
  const turns = between.length > 0 ? `, by way of ${listWords(between.map(at))}` : '';
  return `${conditionWords(move)} goes from ${at(seen[0])} to ${at(seen[seen.length - 1])}${turns}`;
}

/** What is shown does to tests that were not asked for: those that it makes worse come first. */
export function otherTestsSentences(
  levers: readonly Lever[],
  { otherTests = [] }: Pick<Found, 'otherTests'>,
  shown: FindPlan,
  { of }: Pick<Target, 'of'>,
): string[] {
  const isWorse = ({ before, after }: TestChange) => after.chance < before.chance;
  const words = (change: TestChange) =>
    `“${change.label}” ${chanceWords(change.after)}, where doing nothing has ${chanceWords(change.before)}`;
  const told = (heading: string, changes: readonly TestChange[]) =>
    changes.length > 0 ? [`${heading}: ${changes.map(words).join('; ')}`] : [];
  const parts = [
    ...told('less often', otherTests.filter(isWorse)),
    ...told(
      'more often',
      otherTests.filter((change) => !isWorse(change)),
    ),
  ];
  return parts.length > 0
    ? [
        `With ${leverValues(levers, shown.values)} ${of === 'budget' ? '' : 'other '}tests of the standard are met ${parts.join('. Met ')}.`,
      ]
    : [];
}

/** Which tests stand in the way of all of them. */
export function hardestWords({ hardest = [] }: Pick<Found, 'hardest'>): string[] {
  const [first, ...others] = hardest;
  if (first === undefined) return [];
  const named = listWords(hardest.map((each) => `${conditionWords(each)} (${chanceWords(each)})`));
  if (first.atEvery) {
    const chances = others.length > 0 ? 'the highest chance of each' : 'its highest chance';
    return [`In the way at every value looked at, with ${chances}: ${named}.`];
  }
  return others.length === 0
    ? [`Hardest to meet there is ${conditionWords(first)}: ${seenWords(first)}.`]
    : [
        `Hardest to meet there, none told from another in ${wholeWords(first.futures)} futures: ${named}.`,
      ];
}

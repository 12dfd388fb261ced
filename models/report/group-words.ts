import { measureOf } from '../measures/catalogue.ts';
import { WEEKS_PER_YEAR } from '../units.ts';
import { listWords } from './list-words.ts';
import { decimalWords } from './number-words.ts';
import { isOfOne, OF_ONE_FUTURE } from './one-future.ts';
import type { GroupResult, RunResults, Spread } from './results.ts';

/** What is due to people and may be kept or not; of each a pair of columns. */
interface Duty {
  name: string;
  columns: { due: string; kept: string };
  due: (group: GroupResult) => Spread;
  keptShare: (group: GroupResult) => Spread;
}

const DUTIES: readonly Duty[] = [
  {
    name: 'learning',
    columns: {
      due: `${measureOf('learningDaysPromised').label} a year`,
      kept: measureOf('learningDaysKept').label,
    },
    due: (group) => group.learningDaysPromised,
    keptShare: (group) => group.learningKeptShare,
  },
  {
    name: 'supervision',
    columns: {
      due: `${measureOf('supervisionDue').label} a year`,
      kept: measureOf('supervisionKept').label,
    },
    due: (group) => group.supervisionDue,
    keptShare: (group) => group.supervisionKeptShare,
  },
];

const BY = { role: 'role', tenure: 'years with the service' } as const;

/** How the share kept is written: as the shares among the measures. */
export const KEPT_SHARE = { unit: 'share', decimals: 3 } as const;

const NONE_DUE = 'none due';
const DUE_DECIMALS = 1;

export interface GroupRow {
  name: string;
  by: GroupResult['by'];
  /** One for each pair of columns; nothing is said to be kept where none is due. */
  cells: { due: string; keptShare: Spread | null }[];
}

/** Learning and supervision of groups of people, for the page and the command line. */
export interface GroupTable {
  title: string;
  /** What stands at the head of the names. */
  who: string;
  columns: Duty['columns'][];
  rows: GroupRow[];
  /** A single future has none. */
  hasRanges: boolean;
  note: string;
}

/**
 * Those to whom any learning or supervision is due, by role and by years with the service: each where there
 * is more than one, for one alone would say again what the service says.
 */
export function groupTable(results: RunResults): GroupTable | undefined {
  const { groups, weeks } = results;
  const simulated = weeks.length - 1;
  const isAnyDue = (group: GroupResult) => DUTIES.some(({ due }) => isDue(due(group)));
  const shown = (['role', 'tenure'] as const).flatMap((by) => {
    const found = groups.filter((group) => group.by === by && isAnyDue(group));
    return found.length > 1 ? found : [];
  });
  if (shown.length === 0) return undefined;
  const duties = DUTIES.filter(({ due }) => shown.some((group) => isDue(due(group))));
  const kinds = [...new Set(shown.map(({ by }) => BY[by]))];
  return {
    title: capital(`${listWords(duties.map(({ name }) => name))} by ${listWords(kinds)}`),
    who: capital(listWords(kinds, 'or')),
    columns: duties.map(({ columns }) => columns),
    rows: shown.map((group) => ({
      name: group.name,
      by: group.by,
      cells: duties.map(({ due, keptShare }) => ({
        due: dueWords(due(group), simulated),
        keptShare: isDue(due(group)) ? keptShare(group) : null,
      })),
    })),
    hasRanges: !isOfOne(results),
    note: noteOf(kinds.length, isOfOne(results)),
  };
}

const capital = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

const isDue = ({ mean }: Spread): boolean => mean !== null && mean > 0;

/** At the pace of all weeks; a hundred and more need no tenths. */
function dueWords(due: Spread, weeks: number): string {
  if (due.mean === null || !isDue(due)) return NONE_DUE;
  const perYear = (due.mean * WEEKS_PER_YEAR) / weeks;
  return decimalWords(perYear, perYear >= 100 ? 0 : DUE_DECIMALS);
}

const TOLD =
  'what falls due in a year, to all people of a row together, and the share of it kept over all weeks';

const noteOf = (kinds: number, isOne: boolean): string =>
  [
    isOne
      ? `${OF_ONE_FUTURE} Told is ${TOLD}.`
      : `Means over the futures: ${TOLD}, with the range within which eight in ten futures lie.`,
    'What is due counts under the role and the years that somebody has on the day.',
    ...(kinds > 1 ? ['Rows by role and rows by years tell of the same days and sessions.'] : []),
  ].join(' ');

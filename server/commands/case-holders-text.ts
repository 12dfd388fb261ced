import {
  CASE_HOLDERS,
  type CaseHoldersResult,
  dateWords,
  isOfOne,
  measureOf,
  OF_ONE_FUTURE,
  type RunResults,
  type Spread,
} from '../../models/index.ts';
import { shareText } from './share-text.ts';
import { textTable } from './text-table.ts';

const LABEL = measureOf('overCapShare').label;
const NOTE = `${LABEL}: means, with the range of 8 in 10 futures. The worst week has the highest mean.`;
const NOTE_OF_ONE = `${LABEL}. ${OF_ONE_FUTURE} The worst week has the highest share.`;

/** How many hold cases and how many of them are over their cap, by team and role, for a terminal. */
export function caseHoldersText(results: RunResults): string[] {
  const { caseHolders, teams } = results;
  const isOne = isOfOne(results);
  if (caseHolders.length === 0) return [];
  const table = textTable([
    [
      CASE_HOLDERS.label,
      isOne ? 'Number' : 'Mean number',
      'Over their cap, all weeks',
      'In the worst week',
    ],
    ...caseHolders.map((holders) => [
      nameOf(holders, teams.length > 0),
      people(holders.horizon.people),
      share(holders.horizon.overCapShare, !isOne),
      worst(holders, !isOne),
    ]),
  ]);
  return [...table, isOne ? NOTE_OF_ONE : NOTE];
}

const nameOf = ({ team, role }: CaseHoldersResult, isOneOfSeveral: boolean): string => {
  if (!team || !role) return 'The whole service';
  return isOneOfSeveral ? `${team.name}: ${role.name}` : role.name;
};

const people = ({ mean }: Spread): string =>
  mean === null ? 'none' : mean.toFixed(CASE_HOLDERS.decimals);

const share = (spread: Spread, hasRange: boolean): string =>
  spread.mean === null ? 'nobody there' : shareText(spread, hasRange);

const worst = ({ worstWeek, horizon }: CaseHoldersResult, hasRange: boolean): string => {
  if (worstWeek) return `${share(worstWeek.overCapShare, hasRange)}, on ${dateWords(worstWeek.on)}`;
  return horizon.overCapShare.mean ? 'seldom anybody there' : 'never';
};

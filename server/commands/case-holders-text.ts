import {
  CASE_HOLDERS,
  type CaseHoldersResult,
  dateWords,
  measureOf,
  type RunResults,
  type Spread,
} from '../../models/index.ts';
import { shareText } from './share-text.ts';
import { textTable } from './text-table.ts';

const NOTE = `${measureOf('overCapShare').label}: means, with the range of 8 in 10 futures. The worst week has the highest mean.`;

/** How many hold cases and how many of them are over their cap, by team and role, for a terminal. */
export function caseHoldersText({ caseHolders, teams }: RunResults): string[] {
  if (caseHolders.length === 0) return [];
  const table = textTable([
    [CASE_HOLDERS.label, 'Mean number', 'Over their cap, all weeks', 'In the worst week'],
    ...caseHolders.map((holders) => [
      nameOf(holders, teams.length > 0),
      people(holders.horizon.people),
      share(holders.horizon.overCapShare),
      worst(holders),
    ]),
  ]);
  return [...table, NOTE];
}

const nameOf = ({ team, role }: CaseHoldersResult, isOneOfSeveral: boolean): string => {
  if (!team || !role) return 'The whole service';
  return isOneOfSeveral ? `${team.name}: ${role.name}` : role.name;
};

const people = ({ mean }: Spread): string =>
  mean === null ? 'none' : mean.toFixed(CASE_HOLDERS.decimals);

const share = (spread: Spread): string =>
  spread.mean === null ? 'nobody there' : shareText(spread);

const worst = ({ worstWeek, horizon }: CaseHoldersResult): string => {
  if (worstWeek) return `${share(worstWeek.overCapShare)}, on ${dateWords(worstWeek.on)}`;
  return horizon.overCapShare.mean ? 'seldom anybody there' : 'never';
};

import type { BackTest } from '../../models/checks/back-test.ts';
import {
  BACK_TEST_HEADING,
  backTestSentences,
  backTestTable,
  MOVEMENTS_HEADING,
  movementTable,
} from '../../models/checks/back-test-words.ts';

const INTRODUCTION = `# What would have been predicted

A service is made from its published returns as \`headroom from-returns\` makes it for anybody, by the rules of
[your-figures.md](your-figures.md), and nothing else: no local knowledge, no plan, no diary. It is simulated forward, and each year’s
range is set beside what the department published for that year. What the returns do not give (hours, the spread of lengths, how cases
divide into stages, how soon agency comes) is as in the English council that ships. Leaving and the time to fill a post are taken over
the known years, all else is of the last. Made by \`npm run back-test\` from the department’s files, which are not part of this project.

**How to read it.** “Held” is the share of areas whose published figure lay within the range of 80 %. “Returns alone” has
nothing but luck in it. “With ranges” lets referrals, lengths, leaving, the time to fill a post and agency cover differ from the
last return by as much as they had in earlier years, none of them predicted, and what is a judgement by its range. “Told the posts” knows, beside that, how many
posts were then funded, which is a decision and not luck. Errors are the mean distance of the middle of the futures, or of the
last published figure, from what came: in points for rates, else in per cent of the last published figure. Areas of a year share
what happened to all of them, so that they are fewer than they look.

**What it does not test.** Whether the difference that a change makes is right: no authority was simulated with and without a
reform. Waiting, learning, supervision and money are in no return by authority.
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly string[][]): string =>
  [row(heading), row(heading.map(() => '---')), ...rows.map(row)].join('\n');

const leftOutWords = ({ leftOut }: BackTest): string =>
  leftOut > 0 ? `${leftOut} others are left out, for a figure of a known year is missing. ` : '';

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

const section = (test: BackTest): string => `
## ${capital(test.of)}

${backTestSentences(test).join(' ')} ${leftOutWords(test)}${test.futures} futures of each area, engine version ${test.engineVersion}.

${table(BACK_TEST_HEADING, backTestTable(test))}

${table(MOVEMENTS_HEADING, movementTable(test))}
`;

export const backTestDocument = (tests: readonly BackTest[]): string =>
  [INTRODUCTION, ...tests.map(section)].join('');

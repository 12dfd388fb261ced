import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { notesOf } from '../../models/fields/fields.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { FURTHER_ROWS } from '../../models/returns/return-rows.ts';
import { ENGLAND } from '../../tools/scenarios/england/published.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { evidenceBook } from './evidence-book.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** First and last cells of the rows of its tables; ranges stand apart. */
const [ownFigures] = read('docs/your-figures.md').split('## How far a figure may move');
const [, furtherFigures] = read('docs/your-figures.md').split('## Further figures');
const rows = ownFigures
  .split('\n')
  .filter((line) => /^\| (?!Input|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => [cells[1], cells.at(-2) ?? ''] as const);

const WORKING_DAYS = 253;
/** Children in need on 31 March 2024, as B1-2025 tells beside 2025. */
const OPEN_BEFORE = 399460;
const E = ENGLAND;
const takenOn = E.referrals - E.noFurtherAction;

/** Working days until a case ends or drops out, and the yearly rate at which cases drop out. */
const STAY = (E.open / E.episodesStarted) * WORKING_DAYS;
const DROPPING =
  (OPEN_BEFORE + E.episodesStarted - E.episodesEnded - E.open) / ((OPEN_BEFORE + E.open) / 2);

const besideDropping = (stayDays: number, droppingPerYear: number): number =>
  stayDays / (1 - (droppingPerYear * stayDays) / WORKING_DAYS);

/** What each rule of the document gives from the department’s counts of 2025. */
const BY_RULE: Readonly<Record<string, number>> = {
  'In post': E.inPost,
  Established: E.inPost + E.vacancies,
  'FTE of one person': E.inPost / E.inPostPeople,
  'Agency covering a vacancy': E.agencyCovering,
  'Agency beyond establishment': E.agency - E.agencyCovering,
  'Vacancies that get cover': E.agencyCovering / E.vacancies,
  Leavers: E.leavers / E.inPost,
  'Rounds that end with a start': (E.leavers * 62) / (E.vacancies * WORKING_DAYS),
  'Reference caseload': E.cases / E.caseHolders,
  'Working time lost to sickness': 322786.3 / (E.inPost * WORKING_DAYS),
  Referrals: E.referrals,
  'No further action': E.noFurtherAction / E.referrals,
  'Cases that are referred again': 0.226,
  'Working days before a case can be allocated': (E.awaitingAssessment / takenOn) * WORKING_DAYS,
  'Ends without a recorded end': DROPPING,
  'Length of a stage, where none is recorded': STAY,
  'The same beside a rate r of those that drop out': besideDropping(STAY, DROPPING),
};

test('what the document of own figures works out for England is what its rules give', () => {
  const told = (text: string, digits: number, value: number) =>
    text.endsWith(' %') ? `${(100 * value).toFixed(digits)} %` : value.toFixed(digits);
  expect(rows.map(([input]) => input)).toEqual(Object.keys(BY_RULE));
  for (const [input, figure] of rows) {
    const plain = figure.replaceAll(',', '');
    const digits = /\.(\d+)/.exec(plain)?.[1].length ?? 0;
    expect(told(plain, digits, BY_RULE[input]), input).toBe(plain);
  }
  expect(evidenceBook().find(({ id }) => id === 'B1-2025')?.note).toContain('399,460');
});

test('names every further figure of a return as the page does', () => {
  for (const { label } of FURTHER_ROWS) expect(furtherFigures).toContain(`\n| ${label} |`);
});

test('names inputs as the form does', () => {
  const labels = new Set<string>();
  z.toJSONSchema(scenarioSchema, {
    override: ({ zodSchema }) => {
      const label = zodSchema instanceof z.ZodType && notesOf(zodSchema)?.label;
      if (label) labels.add(label);
    },
  });
  const unknown = rows.filter(([input]) => !labels.has(input)).map(([input]) => input);
  expect(unknown).toEqual([
    'Length of a stage, where none is recorded',
    'The same beside a rate r of those that drop out',
  ]);
});

test.each([0, DROPPING])(
  'a length from cases open over begun keeps as many open, beside a rate of dropping out of %d',
  (leakPerYear) => {
    const begunPerYear = 1000;
    const days = workingDaysPerYear('none');
    // The document’s 253 working days stand for those of the calendar.
    const stay = (STAY / WORKING_DAYS) * days;
    const open = (begunPerYear * stay) / days;
    const meanDays = stay / (1 - (leakPerYear * stay) / days);
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: 522, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: begunPerYear })],
      stages: [
        aStage({ clock: 'elapsed', length: { family: 'exponential', meanDays }, leakPerYear }),
      ],
      teams: [
        aTeam({
          posts: [posts(10)],
          cases: [{ stage: 'case', allocated: 0, waiting: Math.round(open), meanWaitDays: 0 }],
        }),
      ],
    });
    const readings = simulateChecked(scenario, { replications: 20 });
    expectTheory(estimate(overReplications(readings, 'casesOpen', 150)), open, 0.02);
  },
);

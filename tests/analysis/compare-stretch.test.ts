import { expect, test } from 'vitest';
import { setApart } from '../../models/analysis/compare/acting.ts';
import { compare } from '../../models/analysis/compare/compare.ts';
import { comparedOver } from '../../models/analysis/compare/compared-over.ts';
import type { CompareQuestion } from '../../models/analysis/compare/question.ts';
import { stretchWords } from '../../models/analysis/compare/stretch-words.ts';
import { localLab } from '../../models/analysis/lab.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import { dateWords } from '../../models/calendar/date-words.ts';
import { dayNumber, isoDate } from '../../models/calendar/dates.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WHAT_IFS, withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { posts, valid } from '../support/scenarios.ts';
import { busyTeam } from './busy-team.ts';

const WEEKS = 150;
const START = '2026-04-06';
const team = (given: Partial<Scenario> = {}): Scenario =>
  busyTeam({ service: { startDate: START, weeks: WEEKS, bankHolidays: 'none' }, ...given });
const dearer = (): Scenario =>
  team({ teams: [{ ...team().teams[0], posts: [posts(8, { capPerFte: 9 })] }] });

type Dated = Scenario['changes'][number];
const changed = (...changes: Dated[]): Scenario => valid({ ...team(), changes });
const leaving = (on: string): Dated => ({
  kind: 'leave',
  on,
  team: 'team',
  role: 'worker',
  people: 3,
});
const weekOf = (iso: string): number => Math.floor((dayNumber(iso) - dayNumber(START)) / 7) + 1;
const open = { kind: 'set', path: 'recruitment.open', to: false } as const;

function asking(given: Partial<CompareQuestion>, ...scenarios: Scenario[]) {
  const asked = { replications: 40, attribution: false, ...given };
  const { question } = readQuestion(compare.question, scenarios, asked);
  if (!question) throw new Error('the question is not sound');
  return compare.answer(localLab(), scenarios, 'seed', question);
}

test('people who leave are compared over the year from that week, inputs for as long as they are changed', () => {
  const on = '2026-06-03';
  const leave = comparedOver([team(), changed(leaving(on))], 'acting');
  expect(leave.weeks).toEqual({ from: weekOf(on), to: weekOf(on) + 51 });
  expect(leave.stretch).toEqual({ over: 'acting', from: '2026-06-01', to: '2027-05-30' });
  const short = changed({ ...open, on, until: '2026-09-01' });
  expect(comparedOver([team(), short], 'acting')).toEqual(leave);
  const until = '2027-12-01';
  const long = comparedOver([team(), changed({ ...open, on, until })], 'acting');
  expect(long.weeks).toEqual({ from: weekOf(on), to: weekOf('2027-11-30') });
  // Until a Monday: the week before it is the last in which the change is in force.
  const [monday, lasting] = ['2026-06-01', 60];
  const end = isoDate(dayNumber(monday) + 7 * lasting);
  const whole = comparedOver([team(), changed({ ...open, on: monday, until: end })], 'acting');
  expect(whole.weeks).toEqual({ from: weekOf(monday), to: weekOf(monday) + lasting - 1 });
  const forGood = comparedOver([team(), changed({ ...open, on })], 'acting');
  expect(forGood.weeks).toEqual({ from: weekOf(on), to: WEEKS });
  // What both have does not set them apart.
  const both = [changed(leaving('2026-05-04')), changed(leaving('2026-05-04'), leaving(on))];
  expect(comparedOver(both, 'acting')).toEqual(leave);
  const late = comparedOver([team(), changed(leaving('2029-01-01'))], 'acting');
  expect(late.weeks).toEqual({ from: weekOf('2029-01-01'), to: WEEKS });
});

test('several are compared over all that their dated changes take, and inputs of the first day as before', () => {
  const [early, late] = ['2026-06-01', '2027-03-01'];
  const dated = [team(), changed(leaving(early)), changed(leaving(late))];
  expect(comparedOver(dated, 'acting').weeks).toEqual({
    from: weekOf(early),
    to: weekOf(late) + 51,
  });
  const lastYear = comparedOver([team(), dearer()], 'acting');
  expect(lastYear.weeks).toEqual({ from: WEEKS - 51, to: WEEKS });
  expect(lastYear).toEqual(comparedOver([team(), dearer()], 'last-year'));
  expect(comparedOver([team(), team()], 'acting')).toEqual(lastYear);
  const some = [team(), dearer(), changed(leaving(early))];
  expect(comparedOver(some, 'acting')).toEqual(comparedOver(some, 'whole-run'));
});

test('a scenario that differs both from the first day and by a date is compared over the whole run', () => {
  const both = valid({ ...dearer(), changes: [leaving('2026-06-01')] });
  expect(comparedOver([team(), both], 'acting')).toEqual(comparedOver([both], 'whole-run'));
  // A dated change that both have sets nothing apart.
  const before = changed(leaving('2026-06-01'));
  expect(comparedOver([before, both], 'acting')).toEqual(comparedOver([both], 'last-year'));
});

test.each(WHAT_IFS.map(({ id }) => id))(
  'the what-if %s is compared from the week in which it begins, for a year or more',
  (id) => {
    const before = shippedScenario('england-council');
    const after = withWhatIf(before, id);
    if (!after.ok) throw new Error(`${id} does not suit`);
    const first = after.scenario.changes
      .slice(before.changes.length)
      .map(({ on }) => dayNumber(on))
      .sort((a, b) => a - b)[0];
    const { weeks, stretch } = comparedOver([before, after.scenario], 'acting');
    expect(stretch.over).toBe('acting');
    expect(first - dayNumber(stretch.from)).toBeGreaterThanOrEqual(0);
    expect(first - dayNumber(stretch.from)).toBeLessThan(7);
    expect(weeks.to - weeks.from + 1).toBeGreaterThanOrEqual(52);
    expect(setApart(before, after.scenario).dated?.to).toBeLessThanOrEqual(weeks.to);
  },
);

test('what the leaver does is told where it acts, which the last year of the run no longer knows', async () => {
  const after = { ...changed(leaving('2026-06-01')), name: 'Leavers' };
  const measures = ['vacancyRate'];
  const acting = await asking({ measures }, team(), after);
  expect(acting.comparisons[0].gaps[0].ranking).toBe('worse');
  const over = `over the year from the first dated change (${dateWords('2026-06-01')} to ${dateWords('2027-05-30')})`;
  expect(acting.sentences[0]).toContain(`Against “Test”, ${over}, “Leavers” is worse on `);
  expect(acting.provenance.method).toContain(over);
  const last = await asking({ measures, over: 'last-year' }, team(), after);
  expect(last.comparisons[0].gaps[0].ranking).not.toBe('worse');
});

test('every verdict names its stretch, whatever was asked', async () => {
  const scenarios = [team(), { ...dearer(), name: 'Dearer' }, { ...dearer(), name: 'As dear' }];
  const lasts = `${dateWords('2029-02-18')})`;
  for (const [over, words] of [
    ['whole-run', `over the whole run (${dateWords(START)} to ${lasts}`],
    ['last-year', `over the last year of the run (${dateWords('2028-02-21')} to ${lasts}`],
    ['last-week', `at the end of the last week (${lasts}`],
  ] as const) {
    expect(stretchWords(comparedOver(scenarios, over).stretch)).toBe(words);
    const asked = { over, measures: ['caseload'], replications: 20 };
    const { sentences, others } = await asking(asked, ...scenarios);
    for (const each of sentences.slice(0, 2)) expect(each).toContain(words);
    expect(others[0].details?.gaps[0]).toContain(words);
  }
});

test('a dated change that touches nothing is the same over its own stretch, which is said', async () => {
  const note = { ...open, path: 'agency.allowed', to: team().agency.allowed } as const;
  const after = changed({ ...note, on: '2026-06-01', until: '2026-07-01' });
  const { sentences } = await asking({ measures: ['caseload'] }, team(), after);
  expect(sentences[0]).toMatch(
    /same in all 40 futures: over the year from the first dated change \(.*\) what is changed touched none/,
  );
});

test('of a run without a whole year, what is called its last year is the whole run', () => {
  const { startDate, bankHolidays } = team().service;
  const ofWeeks = (weeks: number): Scenario => ({
    ...team(),
    service: { startDate, bankHolidays, weeks },
  });
  const stretchOf = (weeks: number) => {
    const scenario = ofWeeks(weeks);
    return comparedOver([scenario, scenario], 'last-year').stretch;
  };
  expect(stretchOf(51).over).toBe('whole-run');
  expect(stretchOf(52).over).toBe('last-year');
  expect(stretchWords(stretchOf(51))).toMatch(/^over the whole run \(/);
  expect(stretchOf(51).from).toBe(START);
});

test('a change on the first working day, for good, is compared as the value itself is', async () => {
  const path = 'teams[0].posts[0].capPerFte';
  const [least, most] = [9, 12];
  const valued = team({ teams: [{ ...team().teams[0], posts: [posts(8, { capPerFte: least })] }] });
  const dated = changed({ kind: 'set', on: START, path, to: least });
  const [one, other] = await Promise.all([asking({}, team(), valued), asking({}, team(), dated)]);
  expect(other.stretch).toEqual(one.stretch);
  expect(other.sentences.map((each) => each.replaceAll(dated.name, valued.name))).toEqual(
    one.sentences,
  );
  expect(other.comparisons[0].gaps).toEqual(one.comparisons[0].gaps);
  // What comes over some weeks, or is over again, is not.
  for (const passing of [{ rampWeeks: 4 }, { until: '2026-10-05' }]) {
    const change = { kind: 'set', on: START, path, to: most, ...passing } as const;
    expect(comparedOver([team(), changed(change)], 'acting').stretch.over).toBe('acting');
  }
});

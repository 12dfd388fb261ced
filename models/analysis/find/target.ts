import { dateWords } from '../../calendar/date-words.ts';
import { dayNumber, isoDate } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import type { Outcome, WeeklyReading } from '../outcome.ts';
import type { FindQuestion } from './question.ts';

const DAYS = 7;

/** What is to be reached. */
export interface Target {
  reading: WeeklyReading;
  /** Id of the test; undefined for every test. */
  test: string | undefined;
  /** `“At most 10 cases waiting”`, or `every test`. */
  label: string;
  when: FindQuestion['when'];
  /** ISO date of the position in which it is read first. */
  date: string;
  week: number;
  /** The last week that is simulated: the week itself, or the end of the run. */
  lastWeek: number;
  /** From 0 to 1. */
  chance: number;
}

/** The last position that is read on or before a date, in weeks from the first day. */
export const weekOf = (scenario: Scenario, date: string): number =>
  Math.floor((dayNumber(date) - dayNumber(scenario.service.startDate)) / DAYS);

export const dateOfWeek = (scenario: Scenario, week: number): string =>
  isoDate(dayNumber(scenario.service.startDate) + DAYS * week);

/** The target of a question without problems. */
export function targetOf(scenario: Scenario, question: FindQuestion): Target {
  const { weeks } = scenario.service;
  const week = question.by === undefined ? weeks : Math.min(weeks, weekOf(scenario, question.by));
  const test = scenario.standard.tests.find(({ id }) => id === question.test);
  return {
    reading: test ? { kind: 'test', test: test.id } : { kind: 'every-test' },
    test: test?.id,
    label: test ? `“${test.label}”` : 'every test of the standard',
    when: question.when,
    date: dateOfWeek(scenario, week),
    week,
    lastWeek: question.when === 'that-week' ? week : weeks,
    chance: question.chance,
  };
}

/** `on 29 March 2027`, `in every week from 29 March 2027 to 1 April 2029`. */
export const timeWords = (scenario: Scenario, { when, date, week, lastWeek }: Target): string =>
  when === 'that-week' || week === lastWeek
    ? `on ${dateWords(date)}`
    : `in every week from ${dateWords(date)} to ${dateWords(dateOfWeek(scenario, lastWeek))}`;

/** The scenario up to the last week that matters: what comes later changes nothing before. */
export const upTo = (scenario: Scenario, weeks: number): Scenario => ({
  ...scenario,
  service: { ...scenario.service, weeks },
});

const totalOf = ({ lastWeek }: Target, measure: 'cost' | 'startersFte'): Outcome => ({
  reading: { kind: 'measure', measure },
  from: 1,
  to: lastWeek,
  as: 'total',
});

/** £ from the first day to the last week that matters. */
export const costOutcome = (target: Target): Outcome => totalOf(target, 'cost');

/** What is read of every future: met or not, cost, FTE started, met or not by week, then each test. */
export function outcomesOf(scenario: Scenario, target: Target): Outcome[] {
  const { reading, week, lastWeek } = target;
  const met = (of: WeeklyReading): Outcome => ({
    reading: of,
    from: week,
    to: lastWeek,
    as: 'lowest',
  });
  return [
    met(reading),
    costOutcome(target),
    totalOf(target, 'startersFte'),
    { reading, from: 0, to: lastWeek, as: 'each-week' },
    ...scenario.standard.tests.map(({ id }) => met({ kind: 'test', test: id })),
  ];
}

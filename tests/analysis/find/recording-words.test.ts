import { expect, test } from 'vitest';
import { paperworkLever } from '../../../models/analysis/find/levers/paperwork-lever.ts';
import {
  PAPERWORK_OF_WORKING_TIME,
  recordingFall,
  recordingSentences,
} from '../../../models/analysis/find/levers/recording-words.ts';
import { createRun } from '../../../models/index.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { MEASURE_INDEX } from '../../../models/measures/catalogue.ts';
import { evidenceBook } from '../../scenarios/evidence-book.ts';
import { aRole, aStage, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';

const ALLOWANCE = 0.2;
const DEVELOPMENT = 0.1;
const NEW = 3;
const OLD = 6;

/** Six who spend a fifth of their time on other things, three of whom a tenth of the rest is protected. */
const scenario = busyTeam({
  roles: [
    aRole({ allowanceShare: ALLOWANCE }),
    aRole({ id: 'new', name: 'New', allowanceShare: ALLOWANCE, developmentTimeShare: DEVELOPMENT }),
  ],
  teams: [aTeam({ posts: [posts(OLD), posts(NEW, { role: 'new' })] })],
});
const onCases = ((1 - ALLOWANCE) * (OLD + NEW * (1 - DEVELOPMENT))) / (OLD + NEW);

function said(share: number | null, of: Scenario = scenario): string {
  const found = paperworkLever(of, '');
  if ('problem' in found) throw new Error(found.problem.rule);
  return recordingSentences(of, [found.lever], { values: [share] }).join(' ');
}

test('the survey’s figure is that of the evidence book', () => {
  const fact = evidenceBook().find(({ id }) => id === 'W-ADM');
  expect(fact).toMatchObject({ unit: '% of working time', place: 'England', kind: 'published' });
  expect(fact?.period).toContain('2022');
  expect(100 * PAPERWORK_OF_WORKING_TIME).toBe(fact?.value);
});

test('hours that go are the part of working time that goes, set against the part that is paperwork', () => {
  const share = 0.9;
  const found = recordingFall(scenario, share);
  expect(found?.onCases).toBeCloseTo(onCases, 12);
  // Of all working time: what goes is (1 − share) of the time on cases.
  expect(found?.fall).toBeCloseTo(((1 - share) * onCases) / PAPERWORK_OF_WORKING_TIME, 12);
  const words = said(share).replaceAll('\u00a0', ' ');
  expect(words).toContain('As a judgement: one survey (England, 2022; W-ADM)');
  const fall = Math.round((100 * ((1 - share) * onCases)) / PAPERWORK_OF_WORKING_TIME);
  expect(words).toContain(`fall by about ${fall} %, if all of the 10 % of hours that go were`);
});

test('more hours than the paperwork takes cannot all be recording', () => {
  const paperwork = PAPERWORK_OF_WORKING_TIME / onCases;
  expect(said(1 - paperwork - 0.01)).toContain('even no recording at all would not be enough');
});

test('a survey that finds more paperwork than there is time for cases says nothing here', () => {
  const role = aRole({ allowanceShare: 1 - PAPERWORK_OF_WORKING_TIME + 0.01 });
  expect(recordingFall(busyTeam({ roles: [role] }), 0.9)).toBeUndefined();
});

test('where nothing is lessened, nothing is said of recording', () => {
  expect([said(1), said(null)]).toEqual(['', '']);
});

test.each(['allocated', 'elapsed', 'worked'] as const)(
  'with clocks that are “%s”, it is said that fewer hours cannot shorten a queue just where they do not',
  (clock) => {
    const length = { family: 'gamma' as const, meanDays: 60, cv: 0.7 };
    const heavy = busyTeam({ stages: [aStage({ clock, length, hoursPerMonth: 20 })] });
    const found = paperworkLever(heavy, '');
    if ('problem' in found) throw new Error(found.problem.rule);
    const waiting = (of: Scenario): Float32Array => {
      const columns = of.service.weeks + 1;
      const from = MEASURE_INDEX.casesWaiting * columns;
      return createRun(of, 'hours')
        .simulate(0, 1)
        .slice(from, from + columns);
    };
    const same = waiting(heavy).every(
      (cases, week) => cases === waiting(found.lever.apply(heavy, 0.5))[week],
    );
    expect(same).toBe(clock !== 'worked');
    expect(said(0.5, heavy).includes('cannot shorten a queue')).toBe(same);
  },
);

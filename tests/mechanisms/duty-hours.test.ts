import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

test('hours needed in a week are those of the cases held and, of its own team, those of the duty rota', () => {
  const [held, onDuty, hoursPerMonth, dutyHoursPerMonth] = [10, 7, 4, 1.5];
  const team = (id: string, waiting: number) =>
    aTeam({
      id,
      name: id,
      whenFull: { policy: 'duty', afterDays: 0, dutyHoursPerMonth },
      posts: [posts(1, { capPerFte: held })],
      cases: [{ stage: 'case', allocated: held, waiting, meanWaitDays: 0 }],
    });
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 2, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0, team: 'first' })],
    stages: [
      aStage({ hoursPerMonth, clock: 'elapsed', length: { family: 'fixed', meanDays: 5000 } }),
    ],
    teams: [team('first', 0), team('second', onDuty)],
  });
  const weeksPerMonth = workingDaysPerYear('none') / 5 / 12;
  simulateChecked(scenario, {
    watch: ({ ledger }, week) => {
      if (week === 0) return;
      const hours = [0, 1].map((index) => ledger[ledgerRow(index) | LEDGER.hoursNeeded]);
      expect(hours[0]).toBeCloseTo((held * hoursPerMonth) / weeksPerMonth, 6);
      expect(hours[1] - hours[0]).toBeCloseTo((onDuty * dutyHoursPerMonth) / weeksPerMonth, 6);
    },
  });
});

test('where a team does not say what the rota spends on a case, it is what the form begins with', () => {
  const ofRota = (whenFull: object) =>
    aScenario({
      streams: [aStream({ referralsPerYear: 400 })],
      teams: [aTeam({ whenFull: { policy: 'duty', afterDays: 3, ...whenFull } })],
    });
  const path = ['teams', 0, 'whenFull', 'dutyHoursPerMonth'];
  const schema = schemaAt(scenarioSchema, ofRota({}), path);
  const dutyHoursPerMonth = Number(schema && notesOf(schema)?.default);
  const loadOf = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'loadRatio')];
  expect(loadOf(ofRota({}))).toEqual(loadOf(ofRota({ dutyHoursPerMonth })));
  expect(loadOf(ofRota({}))).not.toEqual(loadOf(ofRota({ dutyHoursPerMonth: 0 })));
});

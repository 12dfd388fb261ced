import { type MeasureId, measureOf } from '../../measures/catalogue.ts';
import { aScenario, aStage, aTeam, posts } from '../plain-service.ts';
import { compare, type TheoryCheck } from './row.ts';

/** Readings are kept in single precision. */
const SINGLE_PRECISION = 1e-6;

/**
 * Two workers with a cap of five, thirty cases that wait and each need twenty days in a worker's hands,
 * nobody and nothing that comes or goes by chance. In week 7 the cap is doubled, in week 10 one worker
 * leaves. What follows can be worked out on paper.
 */
const withoutChance = () => {
  const base = aScenario();
  return aScenario({
    service: { startDate: '2026-04-06', weeks: 12, bankHolidays: 'none' },
    streams: [{ ...base.streams[0], referralsPerYear: 0 }],
    stages: [aStage({ length: { family: 'fixed', meanDays: 20 } })],
    teams: [
      aTeam({
        posts: [posts(2, { capPerFte: 5 })],
        cases: [{ stage: 'case', allocated: 0, waiting: 30, meanWaitDays: 0 }],
      }),
    ],
    recruitment: { ...base.recruitment, round: { family: 'fixed', meanDays: 5000 } },
    changes: [
      { kind: 'set', on: '2026-05-18', path: 'teams[0].posts[0].capPerFte', to: 10 },
      { kind: 'leave', on: '2026-06-08', team: 'team', role: 'worker', people: 1 },
    ],
  });
};

/**
 * A run without chance equals a spreadsheet worked out by hand.
 * @param spreadsheet CSV: a heading of measures, then a row for each week; an empty cell is no value
 */
export const noChance =
  (spreadsheet: string): TheoryCheck =>
  (simulate) => {
    const [heading, ...weeks] = spreadsheet.trim().split(/\r?\n/);
    const ids = heading
      .split(',')
      .slice(1)
      .map((id) => measureOf(id).id as MeasureId);
    const readings = simulate(withoutChance());
    let figures = 0;
    let equal = 0;
    for (const line of weeks) {
      const [week, ...cells] = line.split(',');
      cells.forEach((cell, column) => {
        const simulated = readings.of(0, ids[column])[Number(week)];
        figures++;
        equal += Number(agrees(cell, simulated));
      });
    }
    return [
      compare(
        'Figures of a run without chance that are those of a spreadsheet made by hand',
        'scenarios/reference/hand-spreadsheet.csv',
        figures,
        { mean: equal, standardError: 0 },
      ),
    ];
  };

function agrees(cell: string, simulated: number): boolean {
  if (cell === '') return Number.isNaN(simulated);
  const byHand = Number(cell);
  return Math.abs(simulated - byHand) <= SINGLE_PRECISION * Math.max(1, Math.abs(byHand));
}

import { expect, test } from 'vitest';
import { agencyLever } from '../../../models/analysis/find/levers/agency-lever.ts';
import { aScenario, aTeam, posts, valid } from '../../support/scenarios.ts';
import { asking, gapIn } from '../ask-compare.ts';

const VACANT = 100;
const FUTURES = 20;

/** As many posts vacant as filled; nobody leaves or is recruited, so that vacancies are those of the first day. */
const halfVacant = (agencyFte: number, coverShare: number, allowed = true) =>
  valid({
    ...aScenario({
      service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
      teams: [aTeam({ posts: [posts(2 * VACANT, { inPostFte: VACANT, agencyFte })] })],
    }),
    recruitment: { ...aScenario().recruitment, open: false },
    agency: { ...aScenario().agency, allowed, coverShare, leadDays: 5 },
  });

/** Agency of the last week with a value of the lever, on average. */
async function agencyWith(service: ReturnType<typeof halfVacant>, value: number): Promise<number> {
  const tried = valid(agencyLever(service).apply(service, value));
  const question = {
    measures: ['agencyFte' as const],
    over: 'last-week' as const,
    replications: FUTURES,
  };
  return gapIn(await asking(question, service, tried), 'agencyFte').second;
}

test.each([
  { service: halfVacant(0, 0, false), covered: 0, values: [0.25, 0.5, 1] },
  { service: halfVacant(0, 0), covered: 0, values: [0.25, 0.5, 1] },
  { service: halfVacant(50, 0.5), covered: 50, values: [0.6, 0.8, 1] },
])(
  'vacancies of the first day, $covered of a hundred covered, get the cover that is tried',
  async ({ service, covered, values }) => {
    for (const value of values) {
      const wanted = value * VACANT;
      // Each of those without cover gets it with a chance.
      const open = VACANT - covered;
      const chance = (wanted - covered) / open;
      const error = Math.sqrt((open * chance * (1 - chance)) / FUTURES);
      const agency = await agencyWith(service, value);
      expect(Math.abs(agency - wanted)).toBeLessThanOrEqual(3 * error + 1e-6);
    }
  },
);

test('the share as it is changes nothing', async () => {
  expect(await agencyWith(halfVacant(50, 0.5), 0.5)).toBe(50);
  // More is wanted than is there, and that is how things stand.
  expect(await agencyWith(halfVacant(20, 0.5), 0.5)).toBe(20);
});

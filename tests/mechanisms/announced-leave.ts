import type { LedgerEntry } from '../../models/engine/ledger.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type LongLeave = Extract<Scenario['changes'][number], { kind: 'long-leave' }>;

/** Wednesday of the third week, and Wednesday of the seventh: twenty working days. */
const FROM = '2026-04-22';
const BACK = '2026-05-20';
export const DAYS_AWAY = 20;
const base = aScenario();

export const away = (people: number, given: Partial<LongLeave> = {}): LongLeave => ({
  kind: 'long-leave',
  on: FROM,
  until: BACK,
  team: 'team',
  role: 'worker',
  people,
  ...given,
});

/** Nobody comes, goes or falls sick but by a dated change. */
export const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 10, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    recruitment: { ...base.recruitment, open: false },
    teams: [aTeam({ posts: [posts(10)] })],
    costs: { ...base.costs, replacementPerLeaverPounds: 27_000, recruitmentPerHirePounds: 5_000 },
    ...given,
  });

export const weekly = (scenario: Scenario, id: MeasureId) => [
  ...simulateChecked(scenario).of(0, id),
];

/** An entry of the ledger of each week, before the first day first. */
export function entries(scenario: Scenario, entry: LedgerEntry): number[] {
  const found: number[] = [];
  simulateChecked(scenario, { watch: ({ ledger }) => found.push(ledger[LEDGER[entry]]) });
  return found;
}

import { expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const cap = { kind: 'cap', team: 'team' } as const;
const brief = { from: 8, to: 10, step: 2, replications: 20, chance: 0.5 };

/** Becomes soft in June; until then nobody goes over the cap. */
const softLater: Scenario['changes'] = [
  { kind: 'set', on: '2026-06-01', path: 'teams[0].whenFull.policy', to: 'exceed' },
  { kind: 'set', on: '2026-06-01', path: 'teams[0].whenFull.afterDays', to: 3 },
];

test('a hard cap is hard throughout, and a soft one soft, whatever a date makes of what the team does when full', async () => {
  const swept = { ...cap, softAfterDays: 5 };
  const without = await askSweep(busyTeam(), { ...brief, swept });
  const changing = await askSweep(busyTeam({ changes: softLater }), { ...brief, swept });
  expect(changing.variants).toEqual(without.variants);
  expect(changing.people).toEqual(without.people);
  // Today's cap is among those tried, with a hard cap for today's rule, which does not stay.
  expect(changing.unchanged).not.toEqual(without.unchanged);
  expect(changing.ruleChangedOn).toEqual(['2026-06-01', '2026-06-01']);
  expect(changing.sentences).toContain(
    'Hard and soft hold throughout: that the scenario changes what Team does when everybody is full on 1 June 2026 is set aside for them, and kept only in the scenario unchanged.',
  );
});

test('a rule tried as the scenario has it keeps its dated changes, and is not said to keep waits within a limit by itself', async () => {
  const scenario = busyTeam({
    changes: [{ kind: 'set', on: '2026-06-01', path: 'teams[0].whenFull.policy', to: 'wait' }],
  });
  const soft = { policy: 'exceed', afterDays: 5 } as const;
  const hardLater = { ...scenario, teams: [{ ...scenario.teams[0], whenFull: soft }] };
  const asked = { ...brief, from: 10, to: 14, step: 4, waitLimitDays: 100 };
  const found = await askSweep(hardLater, { ...asked, swept: capAsSet });
  const [{ points, limit }] = found.variants;
  expect(limit.kept).toBe('all');
  expect(points[0]).toMatchObject(found.unchanged);
  expect(found.sentences.join(' ')).not.toContain('by itself keeps waits');
  expect(found.sentences.join(' ')).not.toContain('set aside');
});

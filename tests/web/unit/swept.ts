import { busyTeam } from '../../analysis/busy-team.ts';
import { askSweep } from '../../analysis/sweep/ask-sweep.ts';

/** Three caps of few futures. */
export const brief = { from: 8, to: 12, step: 2, replications: 20, chance: 0.8, waitLimitDays: 6 };

/** Hard and soft caps beside each other. */
export const both = await askSweep(busyTeam(), {
  swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
  ...brief,
});

/** Without a standard, and with the rule of the scenario alone. */
export const bare = await askSweep(busyTeam({ standard: { name: 'None', tests: [] } }), {
  swept: { kind: 'cap', team: 'team', whenFull: 'as-set' },
  ...brief,
});

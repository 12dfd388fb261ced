import { aRole, aStage, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';

/** Workers, some of them newly qualified, and a manager who holds no cases. */
export const withManager = busyTeam({
  roles: [
    aRole(),
    aRole({ id: 'newly-qualified', capShare: 0.9 }),
    aRole({ id: 'manager', holdsCases: false }),
  ],
  stages: [aStage({ heldBy: ['worker', 'newly-qualified'] })],
  teams: [
    aTeam({
      posts: [
        posts(6),
        posts(2, { role: 'newly-qualified' }),
        posts(1, { role: 'manager', capPerFte: 0 }),
      ],
    }),
  ],
});

import type { Scenario } from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';

/** Two teams of the same roles: two of the six posts of each are for newly qualified workers, on half the cap; a second test is of cases waiting. */
export function withNewlyQualified(): Scenario {
  const tiny = tinyScenario();
  const [stage] = tiny.stages;
  const [role] = tiny.roles;
  const [team] = tiny.teams;
  const [posts] = team.posts;
  const id = 'newly-qualified';
  const mixed = {
    ...team,
    posts: [
      { ...posts, establishedFte: 4, inPostFte: 3 },
      { ...posts, role: id, establishedFte: 2, inPostFte: 2 },
    ],
  };
  return {
    ...tiny,
    stages: [{ ...stage, heldBy: [role.id, id] }],
    roles: [role, { ...role, id, name: 'Newly qualified', capShare: 0.5 }],
    teams: [mixed, { ...mixed, id: 'second', name: 'Second team' }],
    standard: {
      ...tiny.standard,
      tests: [
        ...tiny.standard.tests,
        {
          id: 'waiting',
          label: 'At most 1 case waiting',
          measure: 'casesWaiting',
          comparison: 'at-most',
          threshold: 1,
        },
      ],
    },
  };
}

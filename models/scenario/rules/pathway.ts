import type { Scenario } from '../../inputs/scenario.ts';
import { CLOSED } from '../../inputs/stages.ts';
import { setTo } from '../called.ts';
import type { Problem } from '../problem.ts';
import { highestOf, valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

type Next = Scenario['stages'][number]['next'];

/** Where a branch may lead in some future, or from some day on. */
const leadsTo = ({ changes }: Scenario, next: Next, at: string): string[] =>
  next
    .filter(
      ({ share }, branch) =>
        highestOf(share) > 0 ||
        changes.some(
          (change) =>
            change.kind === 'set' &&
            change.path === `${at}[${branch}].share` &&
            Number(change.to) > 0,
        ),
    )
    .map(({ to }) => to);

/** Stages from which a walk along `step` reaches one of the seeds. */
function spread(seeds: Iterable<string>, step: (id: string) => Iterable<string>): Set<string> {
  const found = new Set(seeds);
  for (const id of found) for (const other of step(id)) found.add(other);
  return found;
}

/** Every stage is reached by some referral or opening case, comes to an end, and somebody may hold it. */
export const pathway: Rule = (scenario) => {
  const problems: Problem[] = [];
  const nextOf = new Map<string, string[]>(
    scenario.stages.map((stage, index) => [
      stage.id,
      leadsTo(scenario, stage.next, `stages[${index}].next`),
    ]),
  );
  const entered = scenario.streams.flatMap((stream, index) => [
    stream.firstStage,
    ...(stream.next
      ? leadsTo(scenario, stream.next, `streams[${index}].next`)
      : (nextOf.get(stream.firstStage) ?? [])),
  ]);
  const opening = scenario.teams.flatMap(({ cases }) => cases.map(({ stage }) => stage));
  const reached = spread([...entered, ...opening], (id) => nextOf.get(id) ?? []);
  const stages = scenario.stages.map(({ id }) => id);
  // An id that no stage has is reported as such; here it counts as an end.
  const unknown = [...nextOf.values()].flat().filter((to) => !stages.includes(to));
  const ending = spread([CLOSED, ...unknown], (target) =>
    scenario.stages.filter((stage) => nextOf.get(stage.id)?.includes(target)).map(({ id }) => id),
  );

  problems.push(...firstStages(scenario));
  scenario.stages.forEach((stage, index) => {
    const path = `stages[${index}]`;
    if (!reached.has(stage.id)) {
      problems.push({
        path,
        value: JSON.stringify(stage.id),
        rule: 'is never reached: no stream begins with it and no stage leads to it',
        remedy: 'remove it, or let a stream or a stage lead to it',
      });
    }
    if (!ending.has(stage.id)) {
      problems.push({
        path: `${path}.next`,
        value: JSON.stringify(stage.id),
        rule: 'never ends: no way from it leads to closed',
        remedy: 'give a share to closed somewhere along the way',
      });
    }
    if (stage.allocation === 'worker') problems.push(...holders(scenario, index, path));
    else if (stage.clock === 'worked') {
      problems.push({
        path: `${path}.clock`,
        value: JSON.stringify(stage.clock),
        rule: `never ends ${stage.name}: it is held outside the teams, and nobody here works on it`,
        remedy: `choose elapsed, or ${setTo(scenario, ['stages', index, 'allocation'], 'worker')}`,
      });
    }
  });
  return problems;
};

/** A stream begins in a team that holds its first stage. */
function firstStages(scenario: Scenario): Problem[] {
  return scenario.streams.flatMap(({ team: teamId, firstStage }, index) => {
    const team = scenario.teams.find(({ id }) => id === teamId);
    const stage = scenario.stages.find(({ id }) => id === firstStage);
    if (!team || stage?.allocation !== 'worker' || team.stages.includes(firstStage)) return [];
    return [
      {
        path: `streams[${index}].team`,
        value: JSON.stringify(teamId),
        rule: `does not hold ${stage.name}, the first stage of this stream`,
        remedy: 'send the stream to a team that holds it, or add the stage to this team',
      },
    ];
  });
}

function holders(scenario: Scenario, index: number, path: string): Problem[] {
  const stage = scenario.stages[index];
  const outside = setTo(scenario, ['stages', index, 'allocation'], 'outside');
  if (stage.heldBy.length === 0) {
    return [
      {
        path: `${path}.heldBy`,
        value: 'an empty list',
        rule: `means that nobody may hold ${stage.name}`,
        remedy: `name at least one role, or ${outside}`,
      },
    ];
  }
  const roles = scenario.roles.map(({ id }) => id);
  if (stage.heldBy.some((id) => !roles.includes(id))) return []; // reported by its name
  const idle = stage.heldBy.filter(
    (id) => scenario.roles.find((role) => role.id === id)?.holdsCases === false,
  );
  const teams = scenario.teams.filter(({ stages }) => stages.includes(stage.id));
  const able = teams.some(({ posts }) =>
    posts.some(
      ({ role, capPerFte }) =>
        stage.heldBy.includes(role) && !idle.includes(role) && valueOf(capPerFte) !== 0, // a cap below 0 is reported as such
    ),
  );
  if (idle.length === stage.heldBy.length || (teams.length > 0 && !able)) {
    return [
      {
        path: `${path}.heldBy`,
        value: JSON.stringify(stage.heldBy.join(', ')),
        rule: `leaves nobody to hold ${stage.name}: no team that has it has posts with a cap above 0 for these roles`,
        remedy: 'add such posts, or let another role hold it',
      },
    ];
  }
  if (teams.length === 0) {
    return [
      {
        path: `${path}.id`,
        value: JSON.stringify(stage.id),
        rule: 'is not among the stages of any team',
        remedy: `add it to the stages of a team, or ${outside}`,
      },
    ];
  }
  return [];
}

import type { Scenario } from '../../../inputs/scenario.ts';
import type { PathParts } from '../../../scenario/path.ts';
import { valueOf } from '../../../scenario/quantity.ts';
import { asItIs } from '../../as-it-is.ts';
import { differingOf } from '../differing.ts';
import type { LeverQuestion } from '../question.ts';
import { agencyLever } from './agency-lever.ts';
import { linesName, linesOf, refused } from './asked-lines.ts';
import { inputLever } from './input-lever.ts';
import type { LeverFound } from './lever.ts';
import { numberLever } from './number-lever.ts';
import { paperworkLever } from './paperwork-lever.ts';
import { staffLever } from './staff-lever.ts';

type What = LeverQuestion['what'];

/** Finds the lever that is asked for. @param at where it stands in the question */
export function findLever(scenario: Scenario, what: What, at: string): LeverFound {
  switch (what.kind) {
    case 'posts':
    case 'people':
    case 'kept':
      return staffLever(scenario, what, at);
    case 'cap':
      return capLever(scenario, what, at);
    case 'learning':
      return roleLever(scenario, what, 'learningDaysPerYear', 'Learning days promised', at);
    case 'paperwork-hours':
      return paperworkLever(scenario, at);
    case 'not-on-cases':
      return roleLever(scenario, what, 'allowanceShare', 'Time not spent on cases', at);
    case 'starts': {
      const paths: PathParts[] = [['recruitment', 'maxStartsPerMonth']];
      return { lever: numberLever(scenario, 'starts', paths, 'Most starters in a month', true) };
    }
    case 'agency':
      return { lever: agencyLever(scenario) };
    case 'input':
      return inputLever(scenario, what.path.trim().replace(/\.value$/, ''), at);
  }
}

function capLever(
  scenario: Scenario,
  what: Extract<What, { kind: 'cap' }>,
  at: string,
): LeverFound {
  const found = linesOf(scenario, what, at);
  if ('problem' in found) return found;
  const paths = found.lines.map(({ team, line }) => ['teams', team, 'posts', line, 'capPerFte']);
  const label = `Caseload cap, ${linesName(scenario, found.lines, what)}`;
  const own = found.lines.map(({ team, line, name }) => {
    const { id, posts } = scenario.teams[team];
    const { role, capPerFte } = posts[line];
    const cap = asItIs(scenario, ['teams', team, 'posts', line, 'capPerFte']) ?? capPerFte;
    return { value: valueOf(cap), name, team: id, role };
  });
  return {
    lever: {
      ...numberLever(scenario, 'cap', paths, label, true),
      differing: differingOf(own),
    },
  };
}

function roleLever(
  scenario: Scenario,
  what: Extract<What, { kind: 'learning' | 'not-on-cases' }>,
  key: 'learningDaysPerYear' | 'allowanceShare',
  label: string,
  at: string,
): LeverFound {
  const all = scenario.roles.map((role, index) => ({ role, index }));
  const holders = all.filter(({ role }) => role.holdsCases);
  const chosen =
    what.role === undefined ? holders : all.filter(({ role }) => role.id === what.role);
  if (chosen.length === 0) {
    return refused(`${at}.role`, what.role ?? 'every role', 'holds no cases', scenario.roles);
  }
  const paths = chosen.map(({ index }) => ['roles', index, key]);
  const names =
    chosen.length === holders.length && what.role === undefined
      ? ''
      : `, ${chosen.map(({ role }) => role.name).join(' and ')}`;
  const own = chosen.map(({ role, index }) => ({
    value: valueOf(asItIs(scenario, ['roles', index, key]) ?? role[key]),
    name: role.name,
    role: role.id,
  }));
  return {
    lever: {
      ...numberLever(scenario, what.kind, paths, `${label}${names}`, what.kind === 'learning'),
      differing: differingOf(own),
    },
  };
}

import type { Scenario } from '../../inputs/scenario.ts';
import { chooseWords } from '../known-names.ts';
import { type Problem, quoted } from '../problem.ts';
import { type Validation, validateScenario } from '../validate.ts';
import { agencyOutByMarch } from './agency-out.ts';
import { leaverInJune } from './leaver.ts';
import { maternityMarchToDecember } from './maternity.ts';
import { recruitmentFreeze } from './recruitment-freeze.ts';
import { referralsUp } from './referrals-up.ts';
import { septemberIntake } from './september-intake.ts';
import type { WhatIf } from './what-if.ts';

/** The named what-ifs, in the order in which they are offered. */
export const WHAT_IFS: readonly WhatIf[] = [
  leaverInJune,
  maternityMarchToDecember,
  referralsUp,
  agencyOutByMarch,
  septemberIntake,
  recruitmentFreeze,
];

/** The what-if of an id, or what is wrong with the id. */
export const findWhatIf = (id: string): WhatIf | Problem =>
  WHAT_IFS.find((each) => each.id === id) ?? {
    path: 'what-if',
    value: quoted(id),
    rule: 'is not one of the what-ifs',
    remedy: chooseWords(WHAT_IFS.map((each) => ({ id: each.id, name: each.label }))),
  };

/**
 * The scenario with a what-if: its dated changes come after those that are there. Where it makes no
 * sense, or the scenario would not be valid with it, the problems say so.
 */
export function withWhatIf(scenario: Scenario, id: string): Validation {
  const whatIf = findWhatIf(id);
  if ('rule' in whatIf) return { ok: false, problems: [whatIf] };
  const happening = whatIf.happen(scenario);
  if ('problem' in happening) return { ok: false, problems: [happening.problem] };
  return validateScenario({
    ...scenario,
    changes: [...scenario.changes, ...happening.changes],
  });
}

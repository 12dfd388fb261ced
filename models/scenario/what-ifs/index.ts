import type { Scenario } from '../../inputs/scenario.ts';
import { chooseWords } from '../known-names.ts';
import { quoted } from '../problem.ts';
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

/**
 * The scenario with a what-if: its dated changes come after those that are there. Where it makes no
 * sense, or the scenario would not be valid with it, the problems say so.
 */
export function withWhatIf(scenario: Scenario, id: string): Validation {
  const whatIf = WHAT_IFS.find((each) => each.id === id);
  if (!whatIf) {
    const problem = {
      path: 'what-if',
      value: quoted(id),
      rule: 'is not one of the what-ifs',
      remedy: chooseWords(WHAT_IFS.map((each) => ({ id: each.id, name: each.label }))),
    };
    return { ok: false, problems: [problem] };
  }
  const happening = whatIf.happen(scenario);
  if ('problem' in happening) return { ok: false, problems: [happening.problem] };
  return validateScenario({
    ...scenario,
    changes: [...scenario.changes, ...happening.changes],
  });
}

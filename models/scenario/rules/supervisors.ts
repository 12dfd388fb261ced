import { called } from '../called.ts';
import { valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

/** M12 knows one level of supervision: sessions of those who supervise would all be missed. */
export const supervisors: Rule = (scenario) =>
  scenario.roles.flatMap(({ supervises, supervision, name }, index) =>
    supervision !== undefined && supervises !== undefined && valueOf(supervises) > 0
      ? [
          {
            path: `roles[${index}].supervision`,
            value: 'a rhythm of supervision',
            rule: `is never kept: ${name} supervises others, and nobody supervises supervisors here`,
            remedy: `leave it out, or set ${called(scenario, ['roles', index, 'supervises'])} to 0`,
          },
        ]
      : [],
  );

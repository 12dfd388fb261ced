import type { Scenario } from '../../inputs/scenario.ts';
import type { Problem } from '../problem.ts';
import { valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

type Role = Scenario['roles'][number];

/** Lines of a rhythm and bands of tenure follow one another, and nobody becomes what they are. */
export const careers: Rule = (scenario) =>
  scenario.roles.flatMap((role, index) => [
    ...rhythm(role, `roles[${index}].supervision`),
    ...bands(role, `roles[${index}].leavingByTenure`),
    ...(role.career && role.career.to === role.id
      ? [
          {
            path: `roles[${index}].career.to`,
            value: JSON.stringify(role.id),
            rule: 'is this role itself',
            remedy: 'name the role that people move on to, or leave the career step out',
          },
        ]
      : []),
  ]);

function rhythm({ supervision }: Role, path: string): Problem[] {
  return (supervision ?? []).flatMap(({ untilWeeks }, line, all) => {
    const last = line === all.length - 1;
    const before = line === 0 ? 0 : (all[line - 1].untilWeeks ?? Number.POSITIVE_INFINITY);
    if (!last && before === Number.POSITIVE_INFINITY) return []; // that the line before has no end is said of it
    if (last ? untilWeeks === undefined : untilWeeks !== undefined && untilWeeks > before)
      return [];
    return [
      {
        path: `${path}[${line}].untilWeeks`,
        value: String(untilWeeks ?? 'nothing'),
        rule: last ? 'ends the rhythm: the last line has no end' : `is not a week after ${before}`,
        remedy: last
          ? 'leave it out of the last line'
          : 'put the lines in order, each with its last week',
      },
    ];
  });
}

function bands({ leavingByTenure }: Role, path: string): Problem[] {
  return (leavingByTenure ?? []).flatMap(({ fromYears }, line, all) => {
    const from = valueOf(fromYears);
    const before = line === 0 ? -1 : valueOf(all[line - 1].fromYears);
    if (line === 0 ? from === 0 : from > before) return [];
    return [
      {
        path: `${path}[${line}].fromYears`,
        value: String(from),
        rule: line === 0 ? 'is not 0, where the first band begins' : `is not above ${before}`,
        remedy: 'put the bands in order, the first from year 0',
      },
    ];
  });
}

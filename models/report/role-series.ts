import type { Scenario } from '../inputs/scenario.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import { GROUP_COUNTS, type GroupCount } from '../measures/groups.ts';
import { firstGroupSeries } from '../measures/series.ts';

/** What of the measures is counted of each role, and the counts that add up to it: what is due, then what of it is kept. */
const COUNTED: readonly { due: MeasureId; measure: MeasureId; counts: readonly GroupCount[] }[] = [
  {
    due: 'learningDaysPromised',
    measure: 'learningDaysPromised',
    counts: ['learningKept', 'learningCancelled'],
  },
  { due: 'learningDaysPromised', measure: 'learningDaysKept', counts: ['learningKept'] },
  {
    due: 'supervisionDue',
    measure: 'supervisionDue',
    counts: ['supervisionKept', 'supervisionMissed'],
  },
  { due: 'supervisionDue', measure: 'supervisionKept', counts: ['supervisionKept'] },
];

/** A measure of one role, and where it stands among the series of a replication. */
export interface RoleSeries {
  roleId: string;
  measure: MeasureId;
  /** That of which it is a part, or itself. */
  due: MeasureId;
  /** Rows that add up to it. */
  rows: readonly number[];
}

/** Learning and supervision of each role. None where there is only one: they are the service's. */
export function roleSeries({ roles, teams }: Scenario): RoleSeries[] {
  if (roles.length < 2) return [];
  return roles.flatMap(({ id }, role) => {
    const first = firstGroupSeries(teams.length) + role * GROUP_COUNTS.length;
    return COUNTED.map(({ due, measure, counts }) => ({
      roleId: id,
      measure,
      due,
      rows: counts.map((count) => first + GROUP_COUNTS.indexOf(count)),
    }));
  });
}

import type { Scenario } from '../inputs/scenario.ts';
import { EXPERIENCED_FROM_YEARS, GROUP_COUNTS, type GroupCount } from '../measures/groups.ts';
import { firstGroupSeries } from '../measures/series.ts';
import { valueOf } from '../scenario/quantity.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Readings } from './readings.ts';
import type { GroupResult, MeasureTable } from './results.ts';

/** Learning and supervision of every group of workers over the whole run, and of roles week by week. */
export function groupResults(
  scenario: Scenario,
  readings: Readings,
  weekly: ReadonlyMap<string, MeasureTable>,
): GroupResult[] {
  const years = scenario.learning.experienced
    ? valueOf(scenario.learning.experienced.fromYears)
    : EXPERIENCED_FROM_YEARS;
  const groups = [
    ...scenario.roles.map(({ id, name }) => ({ id, name, by: 'role' as const })),
    { id: 'newer', name: `Under ${years} years with the service`, by: 'tenure' as const },
    { id: 'experienced', name: `${years} years and more`, by: 'tenure' as const },
  ];
  const first = firstGroupSeries(scenario.teams.length);
  return groups.map((group, index) => {
    const total = (count: GroupCount) =>
      totals(readings, first + index * GROUP_COUNTS.length + GROUP_COUNTS.indexOf(count));
    const learning = { kept: total('learningKept'), lost: total('learningCancelled') };
    const supervision = { kept: total('supervisionKept'), lost: total('supervisionMissed') };
    const ofRole = group.by === 'role' ? weekly.get(group.id) : undefined;
    return {
      ...group,
      learningDaysPromised: spreadOf(due(learning)),
      learningKeptShare: spreadOf(keptShare(learning)),
      supervisionDue: spreadOf(due(supervision)),
      supervisionKeptShare: spreadOf(keptShare(supervision)),
      overCapShare: spreadOf(shareOf(total('overCap'), total('holders'))),
      ...(ofRole ? { weekly: ofRole } : {}),
    };
  });
}

interface Kept {
  kept: Float32Array;
  lost: Float32Array;
}

const due = ({ kept, lost }: Kept): Float32Array => kept.map((days, r) => days + lost[r]);
/** Over all weeks together; no value where there was nobody. */
const shareOf = (part: Float32Array, whole: Float32Array): Float32Array =>
  part.map((count, r) => count / whole[r]);
const keptShare = ({ kept, lost }: Kept): Float32Array =>
  kept.map((days, r) => days / (days + lost[r]));

/** The sum over weeks of one series in each replication. */
function totals({ replications, columns, series }: Readings, row: number): Float32Array {
  const values = series(row);
  const sums = new Float32Array(replications);
  for (let r = 0; r < replications; r++) {
    let sum = 0;
    for (let week = 1; week < columns; week++) sum += values[r * columns + week];
    sums[r] = sum;
  }
  return sums;
}

import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURE_INDEX, MEASURES, type MeasureId } from '../../models/measures/catalogue.ts';
import { GROUP_COUNTS, type GroupCount, PLACE_COUNTS } from '../../models/measures/groups.ts';
import { firstGroupSeries, firstPlaceSeries, scopeCount } from '../../models/measures/series.ts';
import { countedPlaces } from '../../models/scenario/holder-places.ts';

/** Single precision holds seven figures. */
const NEAR = 3e-7;

/** Stocks that always have a value, whatever is simulated. */
const ALWAYS: readonly MeasureId[] = [
  'casesOpen',
  'casesAllocated',
  'casesWaiting',
  'establishedFte',
  'peopleInPostFte',
  'agencyFte',
];

/** Parts of a measure that add up to it. */
const WHOLES: readonly (readonly [MeasureId, readonly MeasureId[]])[] = [
  ['cost', ['costPay', 'costAgency', 'costRecruitment']],
  ['learningDaysPromised', ['learningDaysKept', 'learningDaysCancelled']],
];

/** Measures of the whole service that are the sum of counts of every role. */
const OF_ROLES: readonly (readonly [MeasureId, readonly GroupCount[]])[] = [
  ['learningDaysPromised', ['learningKept', 'learningCancelled']],
  ['learningDaysKept', ['learningKept']],
  ['supervisionDue', ['supervisionKept', 'supervisionMissed']],
  ['supervisionKept', ['supervisionKept']],
];

/** Measures of the whole service that are the sum of its teams'. */
const ADDS: readonly MeasureId[] = [
  ...ALWAYS,
  'referrals',
  'allocations',
  'casesClosed',
  'cost',
  'workerChanges',
];

/** What is wrong with the readings of one replication: one sentence for each. */
export function wrongReadings(scenario: Scenario, values: Float32Array): string[] {
  const columns = scenario.service.weeks + 1;
  const scopes = scopeCount(scenario.teams.length);
  const places = countedPlaces(scenario);
  const firstPlace = firstPlaceSeries(scenario.teams.length, scenario.roles.length);
  const wrong: string[] = [];
  for (let week = 0; week < columns; week++) {
    const read = (scope: number, id: MeasureId) =>
      values[(scope * MEASURES.length + MEASURE_INDEX[id]) * columns + week];
    const same = (what: string, whole: number, parts: number) => {
      if (Math.abs(whole - parts) > NEAR * Math.max(1, Math.abs(whole))) {
        wrong.push(`week ${week}: ${what} is ${whole}, its parts are ${parts}`);
      }
    };
    for (let scope = 0; scope < scopes; scope++) {
      for (const id of ALWAYS) {
        if (!Number.isFinite(read(scope, id))) wrong.push(`week ${week}: ${id} has no value`);
      }
      for (const { id } of MEASURES) {
        if (Math.abs(read(scope, id)) === Number.POSITIVE_INFINITY)
          wrong.push(`week ${week}: ${id} is infinite`);
      }
      if (week === 0) continue;
      for (const [whole, parts] of WHOLES) {
        const sum = parts.reduce((total, part) => total + read(scope, part), 0);
        same(`${whole} of scope ${scope}`, read(scope, whole), sum);
      }
    }
    const inGroups = (count: GroupCount, groups: readonly number[]) =>
      groups.reduce((total, group) => {
        const series =
          firstGroupSeries(scenario.teams.length) +
          group * GROUP_COUNTS.length +
          GROUP_COUNTS.indexOf(count);
        return total + values[series * columns + week];
      }, 0);
    const roles = scenario.roles.map((_, role) => role);
    const bands = [roles.length, roles.length + 1];
    for (const count of GROUP_COUNTS) {
      if (week === 0 && count !== 'holders' && count !== 'overCap') continue;
      same(`${count} by role and by years`, inGroups(count, roles), inGroups(count, bands));
    }
    for (const [whole, counts] of week === 0 ? [] : OF_ROLES) {
      const parts = counts.reduce((total, count) => total + inGroups(count, roles), 0);
      same(`${whole} by role`, read(0, whole), parts);
    }
    const holders = inGroups('holders', roles);
    if (holders > 0) {
      same('people over the cap', read(0, 'overCapShare') * holders, inGroups('overCap', roles));
    }
    const inPlaces = (count: (typeof PLACE_COUNTS)[number], of: { team?: number; role?: number }) =>
      places.reduce((total, { team, role }, place) => {
        if (team !== (of.team ?? team) || role !== (of.role ?? role)) return total;
        const series = firstPlace + place * PLACE_COUNTS.length + PLACE_COUNTS.indexOf(count);
        return total + values[series * columns + week];
      }, 0);
    for (const role of scopes > 1 ? roles : []) {
      for (const count of PLACE_COUNTS) {
        const what = `${count} of role ${role} in all teams`;
        same(what, inGroups(count, [role]), inPlaces(count, { role }));
      }
    }
    for (let team = 0; team < scopes - 1; team++) {
      const share = read(team + 1, 'overCapShare');
      const own = inPlaces('holders', { team });
      if (own > 0 || !Number.isNaN(share)) {
        same(`people of team ${team} over the cap`, share * own, inPlaces('overCap', { team }));
      }
    }
    for (const id of scopes > 1 ? ADDS : []) {
      if (Number.isNaN(read(0, id))) continue;
      let sum = 0;
      for (let scope = 1; scope < scopes; scope++) sum += read(scope, id);
      same(`${id} of all teams`, read(0, id), sum);
    }
  }
  return wrong;
}

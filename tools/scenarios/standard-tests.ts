import type { Scenario } from '../../models/inputs/scenario.ts';
import { round } from './sourced.ts';

type Test = Scenario['standard']['tests'][number];
type Threshold = Extract<Test['threshold'], { value: number }>;

/** No more waiting than on the first day: the words name the number that is tested, which an edited queue does not move. */
export const waitingTest = (people: string, worker: string, threshold: Threshold): Test => ({
  id: 'waiting',
  label: `At most ${threshold.value} ${people} waiting for a ${worker}, as on the first day`,
  measure: 'casesWaiting',
  comparison: 'at-most',
  threshold,
  serves: 'connection',
});

/** A vacancy rate no higher than somewhere, with that rate. @param where such as `in the middle authority` */
export const vacancyTest = (where: string, threshold: Threshold): Test => ({
  id: 'vacancies',
  label: `At most ${round(100 * threshold.value, 1)} % of posts vacant, as ${where}`,
  measure: 'vacancyRate',
  comparison: 'at-most',
  threshold,
  serves: 'capacity',
});

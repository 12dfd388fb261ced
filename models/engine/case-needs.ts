import { needMilliHours } from '../parameters/need-hours.ts';
import type { StageParameters } from '../parameters/parameters.ts';

/** Cases that began a stage from some day on, and had one mean length in prospect. */
interface Cohort {
  readonly fromDay: number;
  readonly meanMonths: number;
  /** What each of them needs as things are now, in thousandths of an hour a month. */
  milliHours: number;
}

/**
 * M5: what cases need where a dated change has made a stage longer or shorter. Lengths are drawn when a stage begins, so
 * that the hours of a case in all are spread over the mean length of that day, and come to the same whatever changes
 * later. Of a stage that has had one mean length all along nothing is kept.
 */
export class CaseNeeds {
  readonly #cohorts: Cohort[][];

  constructor(stages: number) {
    this.#cohorts = Array.from({ length: stages }, () => []);
  }

  /** From a day on a stage has other numbers. @returns whether its cases need this or that by when they began it */
  change(index: number, day: number, from: StageParameters, to: StageParameters): boolean {
    const cohorts = this.#cohorts[index];
    if (from.meanMonths !== to.meanMonths) {
      if (cohorts.length === 0) cohorts.push(cohortOf(from, Number.NEGATIVE_INFINITY));
      cohorts.push(cohortOf(to, day));
    }
    for (const cohort of cohorts) cohort.milliHours = needMilliHours(to, cohort.meanMonths);
    return cohorts.length > 0;
  }

  /** What a case needs that began the stage on a day, in thousandths of an hour a month. */
  of(stage: number, began: number): number {
    const cohorts = this.#cohorts[stage];
    let index = cohorts.length - 1;
    while (cohorts[index].fromDay > began) index--;
    return cohorts[index].milliHours;
  }

  /** Forgets every change. */
  clear(): void {
    for (const cohorts of this.#cohorts) cohorts.length = 0;
  }
}

const cohortOf = ({ meanMonths }: StageParameters, fromDay: number): Cohort => ({
  fromDay,
  meanMonths,
  milliHours: 0,
});

import { dayNumber, isoDate, weekday } from '../../models/calendar/dates.ts';
import {
  BACK_TEST_MEASURES,
  type BackTestMeasure,
  type BackTestWay,
  type Movements,
} from '../../models/checks/back-test.ts';
import { simulate } from '../../models/checks/readings.ts';
import { quantileSorted } from '../../models/statistics/quantile.ts';
import type { Area, Return } from './returns.ts';
import { type Funded, serviceOf, WEEKS_A_YEAR } from './service.ts';

/** From which returns which years are predicted, and how. */
export interface Study {
  of: string;
  level: Area['level'];
  /** Years whose returns make the inputs; the last is that of the first day. */
  known: readonly number[];
  /** Years from which it is taken by how much figures move: none of them predicted. */
  moved: readonly number[];
  predicted: readonly number[];
  /** Areas that are parts of others and would count twice. */
  without: readonly string[];
}

/** What was said of one measure of one area for one year, and what was published then. */
export interface Prediction {
  measure: BackTestMeasure;
  year: number;
  low: number;
  middle: number;
  high: number;
  published: number;
  /** The last published when it was said. */
  last: number;
}

/** Our measures, read from a return. */
const PUBLISHED: Readonly<Record<BackTestMeasure, (year: Return) => number>> = {
  peopleInPostFte: ({ inPost }) => inPost,
  vacancyRate: ({ vacancies, inPost }) => vacancies / (vacancies + inPost),
  agencyRate: ({ agency, inPost }) => agency / (agency + inPost),
  caseload: ({ cases, caseHolders }) => cases / caseHolders,
  casesAllocated: ({ cases }) => cases,
};

/** The first Monday on or after 30 September, the day of the census, of the last known year. */
function firstDay({ known }: Study): number {
  const census = dayNumber(`${known[known.length - 1]}-09-30`);
  return census + ((7 - weekday(census)) % 7);
}

/**
 * The value below which one more future would lie with this chance: so many hundredths of futures lie between two such ends,
 * however few there are (definition 6 of Hyndman and Fan 1996), where our other quantiles describe the futures there are.
 */
export const endOf = (sorted: readonly number[], p: number): number =>
  quantileSorted(sorted, ((sorted.length + 1) * p - 1) / (sorted.length - 1));

/** Areas of a study whose returns of every known year are whole, and how many others it has. */
export function areasIn(
  { level, known: years, without }: Study,
  areas: readonly Area[],
): { areas: Area[]; leftOut: number } {
  const all = areas.filter((area) => area.level === level && !without.includes(area.name));
  const whole = all.filter(({ returns }) => years.every((year) => returns.has(year)));
  return { areas: whole, leftOut: all.length - whole.length };
}

const known = (area: Area, years: readonly number[]): Return[] =>
  years.flatMap((year) => area.returns.get(year) ?? []);

/** Posts funded in each later return, reached over the year before it. */
const fundedLater = (study: Study, area: Area): Funded[] =>
  study.predicted.flatMap((year, at) => {
    const then = area.returns.get(year);
    const on = isoDate(firstDay(study) + 7 * WEEKS_A_YEAR * at);
    return then ? [{ on, establishedFte: then.inPost + then.vacancies }] : [];
  });

/**
 * What is predicted for an area, one for each measure and each later year whose return is whole. Simulated from the last
 * known return; read 52 weeks after each other.
 */
export function predict(
  study: Study,
  area: Area,
  way: BackTestWay,
  movements: Movements,
  futures: number,
  seed: string,
): Prediction[] {
  const returns = known(area, study.known);
  const scenario = serviceOf(
    {
      name: area.name,
      returns,
      startDate: isoDate(firstDay(study)),
      weeks: WEEKS_A_YEAR * study.predicted.length,
    },
    way === 'returns' ? undefined : movements,
    way === 'told' ? fundedLater(study, area) : [],
  );
  const readings = simulate(scenario, { seed, replications: futures });
  const last = returns[returns.length - 1];
  return study.predicted.flatMap((year, at) => {
    const then = area.returns.get(year);
    if (!then) return [];
    return BACK_TEST_MEASURES.map((measure): Prediction => {
      const values = Array.from(
        { length: futures },
        (_, future) => readings.of(future, measure)[(at + 1) * WEEKS_A_YEAR],
      ).sort((a, b) => a - b);
      return {
        measure,
        year,
        low: endOf(values, 0.1),
        middle: endOf(values, 0.5),
        high: endOf(values, 0.9),
        published: PUBLISHED[measure](then),
        last: PUBLISHED[measure](last),
      };
    });
  });
}

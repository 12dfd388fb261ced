import { dayNumber, isoDate, weekday } from '../../models/calendar/dates.ts';
import {
  BACK_TEST_MEASURES,
  type BackTestMeasure,
  type BackTestWay,
} from '../../models/checks/back-test.ts';
import { simulate } from '../../models/checks/readings.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import type { Movements } from '../../models/returns/movements.ts';
import { ownCouncil } from '../../models/returns/own-council.ts';
import type { Area } from '../../models/returns/published-areas.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { quantileSorted } from '../../models/statistics/quantile.ts';
import { englandCouncil } from '../scenarios/england/council.ts';
import { validated } from '../scenarios/validated.ts';
import { type Funded, WEEKS_A_YEAR, withPostsTold } from './posts-told.ts';

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
  peopleInPostFte: ({ inPostFte }) => inPostFte,
  vacancyRate: ({ vacanciesFte, inPostFte }) => vacanciesFte / (vacanciesFte + inPostFte),
  agencyRate: ({ agencyFte, inPostFte }) => agencyFte / (agencyFte + inPostFte),
  caseload: ({ cases, caseHoldersFte }) => cases / caseHoldersFte,
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
export function areasOf(
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
    return then ? [{ on, establishedFte: then.inPostFte + then.vacanciesFte }] : [];
  });

const COUNCIL = englandCouncil();

/** An area as a service from its returns, as anybody can have it made. */
export function serviceOf(
  study: Study,
  area: Area,
  way: BackTestWay,
  movements: Movements,
): Scenario {
  const weeks = WEEKS_A_YEAR * study.predicted.length;
  const base = { ...COUNCIL, service: { ...COUNCIL.service, weeks } };
  const given = {
    name: area.name,
    startDate: isoDate(firstDay(study)),
    years: known(area, study.known),
  };
  if (way === 'returns') return validated(plainScenario(ownCouncil(base, given)));
  const service = ownCouncil(base, given, movements);
  return validated(way === 'told' ? withPostsTold(service, fundedLater(study, area)) : service);
}

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
  const readings = simulate(serviceOf(study, area, way, movements), {
    seed,
    replications: futures,
  });
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

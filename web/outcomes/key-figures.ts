import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import { isOfOne, metWords } from '../../models/report/one-future.ts';
import type { RunResults } from '../../models/report/results.ts';
import { yearTold, yearToldWords } from '../../models/report/year-words.ts';
import { UNITS } from '../../models/units.ts';
import { chanceWords, likelihoodKnown } from '../words/chance.ts';
import { bareNumber, rangeWords, shown } from '../words/numbers.ts';

export interface KeyFigure {
  label: string;
  figure: string;
  unit: string;
  /** Empty where there is nothing to add, as of a single future, which has no range. */
  detail: string;
}

/** Read at the end of the last week. */
export const AT_END: readonly MeasureId[] = [
  'caseload',
  'casesWaiting',
  'overCapShare',
  'vacancyRate',
];

/** The few figures that a committee asks for first. */
export function keyFigures(results: RunResults): KeyFigure[] {
  const chance = results.summary.safelyStaffedAtEnd;
  const isOne = isOfOne(results);
  const safe: KeyFigure[] = chance
    ? [
        {
          label: isOne ? 'The standard at the end' : 'Chance of being safely staffed at the end',
          figure: isOne ? metWords(chance) : chanceWords(chance),
          unit: '',
          detail: isOne ? '' : likelihoodKnown(chance),
        },
      ]
    : [];
  return [...safe, ...AT_END.flatMap((id) => atEnd(results, id)), ...costOfYear(results)];
}

function atEnd(results: RunResults, id: MeasureId): KeyFigure[] {
  const series = results.measures[id];
  const last = results.weeks.length - 1;
  if (!series || series.p50[last] === null) return [];
  const { label, unit, decimals } = measureOf(id);
  return [
    {
      label: `${label} at the end`,
      figure: bareNumber(series.p50[last], unit, decimals),
      unit: unit === 'share' ? '' : UNITS[unit],
      detail: isOfOne(results)
        ? ''
        : `range ${rangeWords(series.p10[last], series.p90[last], unit, decimals)}`,
    },
  ];
}

/** Of the year that the sentences tell too, the mean, as in the table by year. */
function costOfYear(results: RunResults): KeyFigure[] {
  const { years } = results;
  const cost = yearTold(years)?.measures.cost;
  if (!cost) return [];
  return [
    {
      label: `Cost in ${yearToldWords(years)}`,
      figure: shown(cost.mean, 'pounds', 0),
      unit: '',
      detail: isOfOne(results)
        ? ''
        : `on average; range ${rangeWords(cost.p10, cost.p90, 'pounds', 0)}`,
    },
  ];
}

import type { Scenario } from '../../models/inputs/scenario.ts';
import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { toldUnit } from '../../models/scenario/told-unit.ts';
import { isNamed, namedNumbers } from '../words/named-numbers.ts';
import { limitWords } from '../words/numbers.ts';
import { testedWords } from '../words/tested.ts';

type Test = Scenario['standard']['tests'][number];

/** A test whose words say something else than it tests. */
export interface WordsInDoubt {
  id: string;
  /** Its words. */
  label: string;
  /** What is tested. */
  tested: string;
}

/** The cases that wait on the first day, of a team or of all. */
const waitingAtFirst = ({ teams }: Scenario, team: string | undefined): number =>
  teams
    .filter(({ id }) => team === undefined || id === team)
    .flatMap(({ cases }) => cases.map(({ waiting }) => valueOf(waiting)))
    .reduce((sum, each) => sum + each, 0);

/** What is tested, with what the words say beside it, where the two do not agree; undefined where they may. */
function doubtOf(scenario: Scenario, test: Test): string | undefined {
  const measure = test.measure as MeasureId;
  const { comparison, label } = test;
  const threshold = valueOf(test.threshold);
  const { decimals, unit: own } = measureOf(measure);
  const unit = toldUnit(scenario, own);
  const tested = testedWords({ measure, comparison, threshold, unit });
  if (measure === 'casesWaiting' && /\bfirst day\b/i.test(label)) {
    const first = waitingAtFirst(scenario, test.team);
    if (first !== threshold)
      return `${tested}; on the first day there are ${limitWords(first, unit, decimals)}`;
  }
  const names = namedNumbers(label);
  const isSaid = isNamed(threshold, names) || (unit === 'share' && isNamed(100 * threshold, names));
  return names.length === 0 || isSaid ? undefined : tested;
}

/**
 * Tests of the standard whose words are out of step with what they test: their threshold was changed, or what waits
 * on the first day was. Words that name no number, and no first day, are taken as they are.
 */
export const wordsInDoubt = (scenario: Scenario): WordsInDoubt[] =>
  scenario.standard.tests.flatMap((test) => {
    const tested = doubtOf(scenario, test);
    return tested === undefined ? [] : [{ id: test.id, label: test.label, tested }];
  });

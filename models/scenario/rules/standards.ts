import type { Scenario } from '../../inputs/scenario.ts';
import { MEASURES } from '../../measures/catalogue.ts';
import { givenWords } from '../input-words.ts';
import { type Problem, quoted } from '../problem.ts';
import { valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

type Test = Scenario['standard']['tests'][number];

/** A test has words by which results call it, and a threshold on a share lies between 0 and 1. */
export const standards: Rule = (scenario) =>
  scenario.standard.tests.flatMap((test, index) => {
    const at = `standard.tests[${index}]`;
    return [...unnamed(test, at), ...beyondShare(test, at)];
  });

function unnamed({ label, measure, comparison, threshold }: Test, at: string): Problem[] {
  if (label.trim() !== '') return [];
  const about = MEASURES.find(({ id }) => id === measure);
  const words = `${about?.label ?? 'what is measured'}: ${comparison === 'at-most' ? 'at most' : 'at least'} ${givenWords(about?.unit, threshold)}`;
  return [
    {
      path: `${at}.label`,
      value: quoted(label),
      rule: 'is empty, and results call the test by these words',
      remedy: `write what it asks, such as “${words}”`,
    },
  ];
}

function beyondShare({ measure, threshold }: Test, at: string): Problem[] {
  const about = MEASURES.find(({ id }) => id === measure);
  const value = valueOf(threshold);
  if (about?.unit !== 'share' || (value >= 0 && value <= 1)) return [];
  return [
    {
      path: `${at}.threshold`,
      value: String(value),
      rule: `is not a share from 0 to 1, as “${about.label}” is`,
      remedy: value > 1 && value <= 100 ? `write ${value / 100} for ${value} %` : 'correct it',
    },
  ];
}

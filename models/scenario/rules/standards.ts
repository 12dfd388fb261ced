import { MEASURES } from '../../measures/catalogue.ts';
import { valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

/** A threshold on a share lies between 0 and 1. */
export const standards: Rule = (scenario) =>
  scenario.standard.tests.flatMap(({ measure, threshold }, index) => {
    const about = MEASURES.find(({ id }) => id === measure);
    const value = valueOf(threshold);
    if (about?.unit !== 'share' || (value >= 0 && value <= 1)) return [];
    return [
      {
        path: `standard.tests[${index}].threshold`,
        value: String(value),
        rule: `is not a share from 0 to 1, as “${about.label}” is`,
        remedy: value > 1 && value <= 100 ? `write ${value / 100} for ${value} %` : 'correct it',
      },
    ];
  });

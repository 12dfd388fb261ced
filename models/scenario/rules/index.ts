import { budgets } from './budgets.ts';
import { careers } from './careers.ts';
import { changes } from './changes.ts';
import { characters } from './characters.ts';
import { correlations } from './correlations.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { pathway } from './pathway.ts';
import { ranges } from './ranges.ts';
import type { Rule } from './rule.ts';
import { shares } from './shares.ts';
import { staffing } from './staffing.ts';
import { standards } from './standards.ts';
import { supervisors } from './supervisors.ts';
import { volume } from './volume.ts';

/** Every rule that ties inputs to each other, in the order in which problems are shown. */
export const RULES: readonly Rule[] = [
  characters,
  dates,
  names,
  ranges,
  shares,
  pathway,
  staffing,
  volume,
  careers,
  supervisors,
  standards,
  budgets,
  correlations,
  changes,
];

/** Of these, those that look at each field by itself, so that one that is broken does not stand in the way of the rest. */
export const FIELD_RULES: ReadonlySet<Rule> = new Set([characters, names, ranges]);

import { notesOf } from '../fields/fields.ts';
import { fieldsOf } from '../fields/walk.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { type InputRow, inputRows } from '../scenario/input-rows.ts';
import type { Unit } from '../units.ts';
import { OWN_RETURNS } from './own-number.ts';
import { type Return, yearlyReturn } from './yearly-return.ts';

/** One figure of a return, in the words of the form. */
export interface ReturnRow {
  key: Exclude<keyof Return, 'year'>;
  label: string;
  unit: Unit;
  help: string;
  /** May be left out, and the service is then as England in what it counts. */
  optional: boolean;
}

/** The figures of a return, in the order in which they are asked for. */
export const RETURN_ROWS: readonly ReturnRow[] = fieldsOf(yearlyReturn).flatMap(([key, field]) => {
  const { label, unit = 'none', help = '', optional = false } = notesOf(field) ?? { label: key };
  return key === 'year' ? [] : [{ key: key as ReturnRow['key'], label, unit, help, optional }];
});

export const NEEDED_ROWS = RETURN_ROWS.filter(({ optional }) => !optional);
export const FURTHER_ROWS = RETURN_ROWS.filter(({ optional }) => optional);

/** Inputs of a scenario that were made of returns. */
export const inputsFromReturns = (scenario: Scenario): InputRow[] =>
  inputRows(scenario).filter(({ source }) => source.startsWith(OWN_RETURNS));

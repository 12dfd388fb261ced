import type { FieldNotes } from '../../../models/fields/notes.ts';
import { UNITS } from '../../../models/units.ts';

/** The unit shown beside a number. */
export const unitOf = ({ unit }: FieldNotes): string => (unit ? UNITS[unit] : '');

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 6 });

/** `from 0 to 400`, unless the limits are only there to keep numbers finite. */
export const limitsOf = ({ min, max }: FieldNotes): string =>
  min === undefined || max === undefined || max >= 1e6
    ? ''
    : `From ${number(min)} to ${number(max)}`;

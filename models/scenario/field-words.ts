import type { FieldNotes } from '../fields/notes.ts';
import { UNITS } from '../units.ts';

const UNSAID = ['share', 'sharePerYear', 'sharePerCase', 'ratio', 'factor', 'perCase', 'none'];

const unitWords = (notes: FieldNotes): string =>
  notes.unit && !UNSAID.includes(notes.unit) ? ` ${UNITS[notes.unit]}` : '';

const digits = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 6 });

/** `from 1 to 522 weeks`. */
export function limitWords(notes: FieldNotes | undefined): string {
  if (notes?.min === undefined || notes.max === undefined) return 'a finite number';
  if (notes.min === notes.max) return digits(notes.min);
  return `from ${digits(notes.min)} to ${digits(notes.max)}${unitWords(notes)}`;
}

/** `fixed, gamma or bands`. */
const orList = (choices: Readonly<Record<string, string>>): string => {
  const names = Object.keys(choices);
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    : (names[0] ?? '');
};

/** What a value of the wrong kind is not, and what to give instead. */
export function expectedWords(notes: FieldNotes | undefined): { rule: string; remedy: string } {
  const example = notes?.default;
  const suggested =
    typeof example === 'number' || (typeof example === 'string' && example !== '')
      ? `, such as ${JSON.stringify(example)}`
      : '';
  switch (notes?.kind) {
    case 'quantity':
    case 'number': {
      if (notes.min !== undefined && notes.min === notes.max) {
        return { rule: `is not ${notes.min}`, remedy: `write ${notes.min}` };
      }
      const number = notes.whole ? 'whole number' : 'number';
      return {
        rule: `is not a ${number}`,
        remedy: `give a ${number} ${limitWords(notes)}${suggested}`,
      };
    }
    case 'text':
    case 'path':
      return { rule: 'is not text', remedy: `give text in quotation marks${suggested}` };
    case 'id':
      return {
        rule: 'is not a short name',
        remedy: 'use small letters, digits and hyphens, beginning with a letter',
      };
    case 'choice':
      return notes.choices
        ? { rule: 'is not one of the choices', remedy: `choose ${orList(notes.choices)}` }
        : { rule: 'is not a name', remedy: `give the id of one of the ${notes.refersTo}` };
    case 'variants':
      return { rule: 'is not one of the kinds', remedy: `choose ${orList(notes.choices ?? {})}` };
    case 'switch':
      return {
        rule: 'is not true or false',
        remedy: 'write true or false, without quotation marks',
      };
    case 'date':
      return {
        rule: 'is not a date of the calendar',
        remedy: 'write year, month and day, as in 2026-04-06 for 6 April 2026',
      };
    case 'list':
      return { rule: 'is not a list', remedy: 'write it as a list in square brackets' };
    default:
      return {
        rule: 'is not a group of inputs',
        remedy: 'write it as an object in curly brackets',
      };
  }
}

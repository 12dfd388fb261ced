import { UNITS, type Unit } from '../units.ts';

/** Whether the label, or the sign of the figures, says in what they are. */
const isSaid = (label: string, unit: Unit): boolean =>
  unit === 'share' || unit === 'pounds' || label.toLowerCase().includes(UNITS[unit].toLowerCase());

/** `Caseload, cases per FTE`: a label with its unit, where neither it nor the sign of the figures says it. */
export const withUnit = (label: string, unit: Unit): string =>
  isSaid(label, unit) ? label : `${label}, ${UNITS[unit]}`;

/** ` working days`, behind a figure of what has a label; empty where the label or the sign of the figure says it. */
export const unitBehind = (label: string, unit: Unit): string =>
  isSaid(label, unit) ? '' : ` ${UNITS[unit]}`;

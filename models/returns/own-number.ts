import { movedShare } from './moved-share.ts';
import type { Movement } from './movements.ts';

/** An input of the scenario that is made, with how it was come by. */
export interface OwnNumber {
  value: number;
  low?: number;
  high?: number;
  source: string;
  note: string;
}

/** Behind every number that is taken from the returns. */
export const OWN_RETURNS = 'own returns';

/** Digits enough that sums of what is rounded stay what they were. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export const own = (value: number, note: string): OwnNumber => ({
  value,
  source: `${OWN_RETURNS}, derived`,
  note,
});

/** What the returns give in all, divided by a judgement or as in England. */
export const divided = (value: number, note: string): OwnNumber => ({
  value,
  source: `${OWN_RETURNS}, derived, judgement`,
  note,
});

const times = ({ low, high }: Movement) => `${low.toFixed(2)} to ${high.toFixed(2)} times`;

/** Whose figures had moved, and where that is told. */
const WHOSE = 'authorities (docs/back-test.md)';

/** What stands behind a range: by how much figures of authorities had moved. */
export const movedNote = (movement: Movement, what: string, whose = WHOSE): string =>
  `Eight in ten ${whose} had ${times(movement)} ${what} two years later.`;

/** The number with the range within which it may move; without one where nothing is known of movements. */
export function moving(
  number: OwnNumber,
  movement: Movement | undefined,
  what: string,
  digits: number,
  whose?: string,
): OwnNumber {
  if (!movement || number.value <= 0) return number;
  return {
    ...number,
    low: rounded(number.value * Math.min(1, movement.low), digits),
    high: rounded(number.value * Math.max(1, movement.high), digits),
    note: [number.note, movedNote(movement, what, whose)].filter(Boolean).join(' '),
  };
}

/** The same for a share whose odds may move; one of nothing or of everything stays. */
export function movingShare(
  number: OwnNumber,
  movement: Movement | undefined,
  what: string,
): OwnNumber {
  if (!movement || number.value <= 0 || number.value >= 1) return number;
  const { low, high } = movedShare(number.value, movement);
  return {
    ...number,
    low: rounded(low, 4),
    high: rounded(high, 4),
    note: `${number.note} ${movedNote(movement, what)}`,
  };
}

/** A figure as it stands in a note: `4,276.3`. */
export const told = (value: number, decimals = 1): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: decimals });

/** `3.5 %`. */
export const percent = (share: number): string => `${told(share * 100)} %`;

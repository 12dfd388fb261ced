import { readFileSync } from 'node:fs';
import type { BackTest } from '../../../models/checks/back-test.ts';
import type { Movement } from '../../../models/returns/movements.ts';
import { ranged, round, type sourced } from '../sourced.ts';

const read = new URL('../../../scenarios/back-test.json', import.meta.url);
const [authorities] = JSON.parse(readFileSync(read, 'utf8')) as BackTest[];

/** By how much figures of an authority moved over two years, as counted by tools/back-test. */
export const MOVEMENTS = authorities.movements;

const WHOSE = `of ${MOVEMENTS.spans} authorities, 2017 and 2019 (docs/back-test.md)`;
const times = ({ low, high }: Movement) => `${low.toFixed(2)} to ${high.toFixed(2)} times`;

/** What stands behind a range: what figures of authorities moved by. */
export const movedNote = (movement: Movement, what: string): string =>
  `Eight in ten ${WHOSE} had ${times(movement)} ${what} two years later.`;

/** 1, and by how much all of something may differ. */
export const level = (movement: Movement, source: string, what: string) =>
  ranged(1, movement.low, movement.high, `${source}, derived`, movedNote(movement, what));

/** A number with the range of a movement; the source and note of the number stay. */
export const moving = (number: ReturnType<typeof sourced>, movement: Movement, what: string) =>
  ranged(
    number.value,
    round(number.value * movement.low, 1),
    round(number.value * movement.high, 1),
    number.source,
    [number.note, movedNote(movement, what)].filter(Boolean).join(' '),
  );

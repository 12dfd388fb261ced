import { readFileSync } from 'node:fs';
import type { BackTest } from '../../../models/checks/back-test.ts';
import type { Movement } from '../../../models/returns/movements.ts';
import {
  movedNote as ownMovedNote,
  moving as ownMoving,
} from '../../../models/returns/own-number.ts';
import { sourced } from '../sourced.ts';

const read = new URL('../../../scenarios/back-test.json', import.meta.url);
const [authorities] = JSON.parse(readFileSync(read, 'utf8')) as BackTest[];

/** By how much figures of an authority moved over two years, as counted by tools/back-test. */
export const MOVEMENTS = authorities.movements;

const WHOSE = `of ${MOVEMENTS.spans} authorities, 2017 and 2019 (docs/back-test.md)`;
/** What stands behind a range: what figures of authorities moved by. */
export const movedNote = (movement: Movement, what: string): string =>
  ownMovedNote(movement, what, WHOSE);

/** 1, and by how much all of something may differ. */
export const level = (movement: Movement, source: string, what: string) =>
  ownMoving({ ...sourced(1, `${source}, derived`), note: '' }, movement, what, 3, WHOSE);

/** A number with the range of a movement; the source and note of the number stay. */
export const moving = (number: ReturnType<typeof sourced>, movement: Movement, what: string) =>
  ownMoving({ ...number, note: number.note ?? '' }, movement, what, 1, WHOSE);

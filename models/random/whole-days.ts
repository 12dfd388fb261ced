import { CELLS, cellOf, type LengthTable, lengthAt, wordsOf } from './length-table.ts';
import { Stays, wholeDays } from './stays.ts';

const NOT_KNOWN = 0;
/** A cell whose words do not all give the same number of days, or more than a column holds. */
const MIXED = -1;
const MOST_IN_CELL = 0x7fff;
/** Days are kept by cell once so many have been drawn: a length of one future alone is not worth it. */
const DRAWN_OFTEN = 1 << 14;
/** Hazards of one length by which stays are kept: none, and that of its stage. */
const MOST_HAZARDS = 2;

/**
 * A length in whole working days, at least 1. Most words of a cell of the table give the same number of
 * days, so a length that is drawn often keeps that number for the cells met since then.
 */
export class WholeDays {
  readonly table: LengthTable;
  /** What the table's values are multiplied by to give working days. */
  readonly scale: number;
  readonly #stays = new Map<number, Stays>();
  #cells: Int16Array | undefined;
  #drawn = 0;

  constructor(table: LengthTable, scale: number) {
    this.table = table;
    this.scale = scale;
  }

  /** Days at a word. */
  at(word: number): number {
    const cells = this.#cells;
    if (cells === undefined) return this.#count(word);
    const days = cells[cellOf(word)];
    return days > 0 ? days : this.#meet(cells, word);
  }

  /**
   * Days at a word, of a length that is known to be so many days or more: the word is spread over the words of
   * such lengths. Where there is none, as many days as it is known to have had.
   */
  atLeast(days: number, word: number): number {
    let low = 0;
    let high = 2 ** 32;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#rounded(middle) < days) low = middle + 1;
      else high = middle;
    }
    if (low === 2 ** 32) return days;
    return this.#rounded(low + Math.floor(((word >>> 0) / 2 ** 32) * (2 ** 32 - low)));
  }

  /**
   * How long cases of such lengths stay.
   * @param hazard of dropping out before, each morning
   */
  stays(hazard: number): Stays {
    let stays = this.#stays.get(hazard);
    if (!stays) {
      stays = new Stays(this.table, this.scale, hazard);
      if (this.#stays.size === MOST_HAZARDS) this.#stays.clear();
      this.#stays.set(hazard, stays);
    }
    return stays;
  }

  #count(word: number): number {
    if (++this.#drawn === DRAWN_OFTEN) this.#cells = new Int16Array(CELLS).fill(NOT_KNOWN);
    return this.#rounded(word);
  }

  #meet(cells: Int16Array, word: number): number {
    const cell = cellOf(word);
    if (cells[cell] === NOT_KNOWN) {
      // Lengths rise with the word, so the ends of a cell tell for all of it.
      const [first, last] = wordsOf(cell);
      const days = this.#rounded(first);
      cells[cell] = days === this.#rounded(last) && days <= MOST_IN_CELL ? days : MIXED;
    }
    return this.#rounded(word);
  }

  #rounded(word: number): number {
    return wholeDays(lengthAt(this.table, word) * this.scale);
  }
}

import { type CountTable, countTable } from '../random/count-table.ts';
import {
  type Length,
  type LengthTable,
  lengthTable,
  RemainingLength,
  tableKey,
} from '../random/length-table.ts';

/** Tables of lengths, built when first asked for; they may be shared by any number of runs. */
export class LengthTables {
  readonly #lengths = new Map<string, LengthTable>();
  readonly #remaining = new Map<LengthTable, RemainingLength>();

  length(length: Length): LengthTable {
    return remember(this.#lengths, tableKey(length), () => lengthTable(length));
  }

  remaining(table: LengthTable): RemainingLength {
    return remember(this.#remaining, table, () => new RemainingLength(table));
  }
}

/** Every table of a run: those of lengths, and those of counts, which are the run's own. */
export class Tables {
  readonly #lengths: LengthTables;
  readonly #counts = new Map<string, CountTable>();

  constructor(lengths: LengthTables) {
    this.#lengths = lengths;
  }

  length(length: Length): LengthTable {
    return this.#lengths.length(length);
  }

  remaining(table: LengthTable): RemainingLength {
    return this.#lengths.remaining(table);
  }

  count(mean: number, k: number): CountTable {
    // Means that are drawn anew in each replication would fill the memory; they are not kept.
    if (this.#counts.size > 5000) return countTable(mean, k);
    return remember(this.#counts, `${mean} ${k}`, () => countTable(mean, k));
  }
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

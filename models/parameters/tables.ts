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

/** Means whose tables of counts are kept. */
const MOST_KEPT = 5000;

/** Every table of a run: those of lengths, and those of counts, which are the run's own. */
export class Tables {
  readonly #lengths: LengthTables;
  /** By evenness, then by mean. */
  readonly #counts = new Map<number, Map<number, CountTable>>();
  #kept = 0;

  constructor(lengths: LengthTables) {
    this.#lengths = lengths;
  }

  length(length: Length): LengthTable {
    return this.#lengths.length(length);
  }

  remaining(table: LengthTable): RemainingLength {
    return this.#lengths.remaining(table);
  }

  /** Means that are drawn anew in each replication would fill the memory; beyond so many they are not kept. */
  count(mean: number, k: number): CountTable {
    const ofEvenness = remember(this.#counts, k, () => new Map<number, CountTable>());
    const known = ofEvenness.get(mean);
    if (known) return known;
    const table = countTable(mean, k);
    if (this.#kept++ < MOST_KEPT) ofEvenness.set(mean, table);
    return table;
  }
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

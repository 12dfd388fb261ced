import { type CountTable, countTable } from '../random/count-table.ts';
import {
  type Length,
  type LengthTable,
  lengthTable,
  RemainingLength,
  tableKey,
} from '../random/length-table.ts';

/** Tables of distributions, built when first asked for and shared by every replication of a run. */
export class Tables {
  readonly #lengths = new Map<string, LengthTable>();
  readonly #remaining = new Map<LengthTable, RemainingLength>();
  readonly #counts = new Map<string, CountTable>();

  length(length: Length): LengthTable {
    return remember(this.#lengths, tableKey(length), () => lengthTable(length));
  }

  remaining(table: LengthTable): RemainingLength {
    return remember(this.#remaining, table, () => new RemainingLength(table));
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

import { type CountTable, countTable } from '../random/count-table.ts';
import {
  type Length,
  type LengthTable,
  lengthTable,
  scaleOf,
  tableKey,
} from '../random/length-table.ts';
import { WholeDays } from '../random/whole-days.ts';

/** Scales of one table whose whole days are kept. */
const MOST_SCALES = 8;

/** Tables of lengths, built when first asked for; they may be shared by any number of runs. */
export class LengthTables {
  readonly #lengths = new Map<string, LengthTable>();
  /** The lengths asked for last, by table. */
  readonly #wholeDays = new Map<LengthTable, WholeDays[]>();

  length(length: Length): LengthTable {
    return remember(this.#lengths, tableKey(length), () => lengthTable(length));
  }

  wholeDays(length: Length): WholeDays {
    const table = this.length(length);
    const scale = scaleOf(length);
    const recent = remember(this.#wholeDays, table, () => []);
    const known = recent.findIndex((each) => each.scale === scale);
    const [days] = known < 0 ? [new WholeDays(table, scale)] : recent.splice(known, 1);
    recent.push(days);
    if (recent.length > MOST_SCALES) recent.shift();
    return days;
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

  wholeDays(length: Length): WholeDays {
    return this.#lengths.wholeDays(length);
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

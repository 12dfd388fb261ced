/** Whoever has the memory of a replication: another array once it has grown. */
export interface Holder {
  readonly memory: Int32Array;
}

/** What is funded, by line of posts; FTE in millionths. */
export class EstablishmentStore {
  /** Posts that there are, those that are to be lost included. */
  readonly establishedMicro: Float64Array;
  /** To be lost as posts fall vacant. */
  readonly toAbolishMicro: Float64Array;
  /** The post that dated changes left as part of a person; 0 for none. */
  readonly partPost: Int32Array;

  constructor(lines: number) {
    this.establishedMicro = new Float64Array(lines);
    this.toAbolishMicro = new Float64Array(lines);
    this.partPost = new Int32Array(lines);
  }

  /** There are no posts. */
  clear(): void {
    this.establishedMicro.fill(0);
    this.toAbolishMicro.fill(0);
    this.partPost.fill(0);
  }
}

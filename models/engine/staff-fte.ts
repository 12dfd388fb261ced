/** FTE of those in the posts of each pool, in millionths: whole numbers, so that sums do not depend on their order. */
export class StaffFte {
  /** Permanent, present or absent. */
  readonly inPostMicro: Float64Array;
  readonly presentMicro: Float64Array;
  readonly agencyMicro: Float64Array;
  readonly agencyPresentMicro: Float64Array;
  /** M11: of those present, those who spend today on learning. */
  readonly learningMicro: Float64Array;

  constructor(pools: number) {
    this.inPostMicro = new Float64Array(pools);
    this.presentMicro = new Float64Array(pools);
    this.agencyMicro = new Float64Array(pools);
    this.agencyPresentMicro = new Float64Array(pools);
    this.learningMicro = new Float64Array(pools);
  }

  /** Nobody is anywhere. */
  clear(): void {
    this.inPostMicro.fill(0);
    this.presentMicro.fill(0);
    this.agencyMicro.fill(0);
    this.agencyPresentMicro.fill(0);
    this.learningMicro.fill(0);
  }
}

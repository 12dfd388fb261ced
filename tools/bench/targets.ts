export interface Target {
  least?: number;
  most?: number;
}

/** How fast Headroom should be; whoever measures something with a target takes it from here. */
export const TARGETS = {
  /** Of the time of a program written by hand for the reference service alone, one thread. */
  timesFast: { most: 3 },
  councilSeconds: { most: 6 },
  /** One rule of what happens when everybody is full. */
  capTesterSeconds: { most: 10 },
  findSeconds: { most: 60 },
  teamPreviewMs: { most: 150 },
  councilPreviewMs: { most: 500 },
  firstPartialMs: { most: 300 },
  /** Two threads against one. */
  speedUp: { least: 1.8 },
  /** Time of a replication in a longer run against a shorter one. */
  linearity: { least: 0.8, most: 1.2 },
  /** Time over what n log n allows. */
  growth: { most: 1 },
  longRunPeakMib: { most: 500 },
  cancelMs: { most: 100 },
  eventLoopDelayMs: { most: 20 },
} as const satisfies Record<string, Target>;

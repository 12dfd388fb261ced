import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import type { RunResults } from '../../models/report/results.ts';
import { request } from './request.ts';

/** Runs of a preview: enough to see which way things go. */
export const PREVIEW_RUNS = 40;
/** Milliseconds of simulating after which a first look at a draft has what it has, so that a chart moves with the hand: a judgement. */
export const FIRST_LOOK_MS = 60;

export interface PreviewOrder {
  scenario: Scenario;
  replications: number;
  /** Fewer of the replications where there is no time for all. */
  withinMs?: number;
  /** Only these; all when left out. */
  measures?: readonly MeasureId[];
}

/** Few runs of a draft that need not be saved. */
export const preview = (order: PreviewOrder, signal: AbortSignal): Promise<RunResults> =>
  request('/preview', { method: 'POST', body: order, signal });

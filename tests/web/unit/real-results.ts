import { createRun, type RunResults, summarise } from '../../../models/index.ts';
import { shipped } from '../../scenario/small-scenario.ts';

/** A short run of a shipped scenario: what the page is given, and nothing made up. */
export function realResults(weeks = 60, whole = shipped(), futures = 20): RunResults {
  const scenario = { ...whole, service: { ...whole.service, weeks } };
  const values = createRun(scenario, 'page').simulate(0, futures);
  return summarise(scenario, 'page', futures, values, { date: '2026-04-01T09:00:00Z' });
}

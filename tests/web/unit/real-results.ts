import { createRun, type RunResults, summarise } from '../../../models/index.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const REPLICATIONS = 20;

/** A short run of the shipped team: what the page is given, and nothing made up. */
export function realResults(weeks = 60): RunResults {
  const scenario = { ...shipped(), service: { ...shipped().service, weeks } };
  const values = createRun(scenario, 'page').simulate(0, REPLICATIONS);
  return summarise(scenario, 'page', REPLICATIONS, values, { date: '2026-04-01T09:00:00Z' });
}

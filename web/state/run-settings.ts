import type { Scenario } from '../../models/inputs/scenario.ts';
import type { RunOrder } from '../api/runs.ts';
import { isRecord } from './is-record.ts';

export interface RunSettings {
  replications: number;
  seed: string;
}

const KEY = 'headroom:run';
const START: RunSettings = { replications: 1000, seed: 'headroom' };

/** From so many futures a run tells what is not known from luck: with fewer, luck drowns the split. */
const SPLIT_FROM = 500;

/** The run that the reader asks for, of the scenario as it stands in the page. */
export const orderOf = (
  { id, scenario }: { id: string; scenario: Scenario },
  settings: RunSettings,
): RunOrder => ({
  scenario,
  draftOf: id,
  ...settings,
  split: settings.replications >= SPLIT_FROM,
});

/** How the reader last ran something. */
export function lastRunSettings(shelf: Pick<Storage, 'getItem'>): RunSettings {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(KEY) ?? 'null');
    return isRecord(kept) && typeof kept.replications === 'number' && typeof kept.seed === 'string'
      ? { replications: kept.replications, seed: kept.seed }
      : START;
  } catch {
    return START;
  }
}

export function keepRunSettings(shelf: Pick<Storage, 'setItem'>, settings: RunSettings): void {
  try {
    shelf.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing can be kept: next time starts as at first.
  }
}

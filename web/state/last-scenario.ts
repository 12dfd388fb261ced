const KEY = 'headroom:scenario';

/** The shipped scenario that every question says something about: for whoever has opened none yet. */
const FIRST = 'england-council';

/** Notes which scenario is being worked on. */
export function keepLastScenario(shelf: Pick<Storage, 'setItem'>, id: string): void {
  try {
    shelf.setItem(KEY, id);
  } catch {
    // Nothing can be kept: next time starts as at first.
  }
}

/** The scenario to begin with, of those that there are: the one worked on last. */
export function lastScenario(
  shelf: Pick<Storage, 'getItem'>,
  ids: readonly string[],
): string | undefined {
  let last: string | null = null;
  try {
    last = shelf.getItem(KEY);
  } catch {
    // As if none had been opened.
  }
  return ids.find((id) => id === last) ?? ids.find((id) => id === FIRST) ?? ids[0];
}

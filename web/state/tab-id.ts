const KEY = 'headroom:tab';
const LOCK = 'headroom:tab:';
/** Milliseconds that a reloaded page waits for its former self to be gone: a judgement. */
const LONGEST_WAIT = 1000;

let own: Promise<string> | undefined;

/** The name of this tab of the browser: the same after a reload, and never that of another open tab. */
export function tabId(): Promise<string> {
  own ??= claim();
  return own;
}

/** A name that no tab has. */
export const newTabId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

async function claim(): Promise<string> {
  const former = recall();
  if (former && (await hold(former))) return former;
  // A copy of another tab comes with that tab's name, and takes one of its own.
  const id = newTabId();
  await hold(id);
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // The browser keeps nothing: after a reload this is a new tab.
  }
  return id;
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Holds the name for as long as the page lives; false where another page holds it. */
function hold(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const keep = () => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    navigator.locks
      .request(LOCK + id, { signal: AbortSignal.timeout(LONGEST_WAIT) }, keep)
      .catch(() => resolve(false));
  });
}

/**
 * The names of all open tabs. A browser knows them on a secure address only (https, or this machine):
 * elsewhere there are none, so that work of a closed tab is found again at the price that one tab may take
 * up what is open in another.
 */
export async function openTabs(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(LOCK) ? name.slice(LOCK.length) : [])),
  );
}

import { formatPath } from './path.ts';
import type { Problem } from './problem.ts';

/** Texts, each with the colon that makes it a key, and what opens, parts and closes lists and objects. */
const MARKS = /("(?:[^"\\]+|\\.)*")(\s*:)?|[[\]{},]/g;

/** A list or an object that is open where the text is read, and where in it that is. */
type Level = { at: number } | { at: string; keys: Map<string, number> };

/** The keys that an object has more than once. JSON itself keeps the last and says nothing. @param json that is sound */
export function repeatedKeys(json: string): Problem[] {
  const problems: Problem[] = [];
  const open: Level[] = [];
  for (const [mark, text, colon] of json.matchAll(MARKS)) {
    const level = open.at(-1);
    if (mark === '{') open.push({ at: '', keys: new Map() });
    else if (mark === '[') open.push({ at: 0 });
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ',' && level && !('keys' in level)) level.at += 1;
    else if (colon && level && 'keys' in level) {
      level.at = JSON.parse(text);
      const times = (level.keys.get(level.at) ?? 0) + 1;
      level.keys.set(level.at, times);
      if (times === 2) problems.push(twice(formatPath(open.map(({ at }) => at))));
    }
  }
  return problems;
}

const twice = (path: string): Problem => ({
  path,
  value: 'this key',
  rule: 'is given more than once, and only the last would count',
  remedy: 'keep one',
});

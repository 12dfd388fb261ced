import type { Problem } from '../../models/index.ts';

/** A path within what stands at a place: `scenarios[1].scenario.costs.pensionShare`. */
export const within = (place: string, path: string): string => {
  if (path === '') return place;
  return path.startsWith('[') ? `${place}${path}` : `${place}.${path}`;
};

/** Problems of one of several scenarios, with the paths of the body that gives them. @param place where it is given */
export const problemsWithin = (place: string, problems: readonly Problem[]): Problem[] =>
  problems.map((each) => ({ ...each, path: within(place, each.path) }));

const OF_SCENARIO = /^scenarios\[\d+\]/;

/**
 * The path that an analysis gives of its question, or of a scenario that it is asked of, from the root of the body
 * that asks: `question.swept.team`, `scenarios[1].scenario.service.weeks`.
 * @param fields of the question, and other keys that it has; what is none of them is of the first scenario
 */
export function askedPath(fields: ReadonlySet<string>, path: string): string {
  const scenario = OF_SCENARIO.exec(path)?.[0];
  if (scenario !== undefined) {
    return within(`${scenario}.scenario`, path.slice(scenario.length).replace(/^\./, ''));
  }
  if (path === 'scenarios' || path === 'question') return path;
  const [field] = path.split(/[.[]/, 1);
  return within(fields.has(field) ? 'question' : 'scenarios[0].scenario', path);
}

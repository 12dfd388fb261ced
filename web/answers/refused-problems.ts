import type { Problem } from '../../models/scenario/problem.ts';

const isWithin = (path: string, whole: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);

const OF_QUESTION = /^question\./;

/** What the server refuses of a question and its scenarios, with the paths of the question where its fields are meant. */
export const atFields = (problems: readonly Problem[]): Problem[] =>
  problems.map((each) => ({ ...each, path: each.path.replace(OF_QUESTION, '') }));

/** What is still refused once a field was edited: all but the problems of that field, and of what it holds or is part of. */
export const withoutField = (problems: readonly Problem[], edited: string): Problem[] =>
  problems.filter(({ path }) => !isWithin(path, edited) && !isWithin(edited, path));

/** Those that the form finds by itself, and what the server said of other fields. */
export const allProblems = (
  found: readonly Problem[],
  refused: readonly Problem[],
): readonly Problem[] => [
  ...found,
  ...refused.filter(({ path }) => !found.some((each) => each.path === path)),
];

import { type LibraryStandard, type Problem, STANDARDS } from '../../models/index.ts';

/** The standard asked for; `problems` is told of an id that no standard has. */
export function libraryStandard(
  id: string | undefined,
  problems: Problem[],
): LibraryStandard | undefined {
  const standard = STANDARDS.find((each) => each.id === id);
  if (id !== undefined && !standard) {
    problems.push({
      path: '--standard',
      value: JSON.stringify(id),
      rule: 'is no standard of the library',
      remedy: `give one of ${STANDARDS.map((each) => each.id).join(', ')}`,
    });
  }
  return standard;
}

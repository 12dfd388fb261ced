import { dateWords, typedDate } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { type Problem, quoted } from '../../scenario/problem.ts';
import type { CompareQuestion } from './question.ts';

/** What would keep scenarios from being laid beside each other, measure by measure and week by week. */
export function compareProblems(
  scenarios: readonly Scenario[],
  { measures, standard }: CompareQuestion,
): Problem[] {
  const [first, ...others] = scenarios;
  const apart = others.flatMap((other, at) => {
    const path = `scenarios[${at + 1}]`;
    const problems: Problem[] = [];
    if (other.service.startDate !== first.service.startDate) {
      problems.push({
        path: `${path}.service.startDate`,
        value: other.service.startDate,
        rule: `(${dateWords(other.service.startDate)}) is not the first day of “${first.name}”, ${typedDate(first.service.startDate)}: weeks could not be compared`,
        remedy: 'let both begin on the same day',
      });
    }
    if (other.service.weeks !== first.service.weeks) {
      problems.push({
        path: `${path}.service.weeks`,
        value: String(other.service.weeks),
        rule: `is not the number of weeks of “${first.name}”, ${first.service.weeks}`,
        remedy: 'let both run for as long',
      });
    }
    const teams = new Set(other.teams.map(({ id }) => id));
    for (const { label, team } of standard ? first.standard.tests : []) {
      if (team === undefined || teams.has(team)) continue;
      problems.push({
        path: `${path}.teams`,
        value: `“${other.name}”`,
        rule: `has no team ${team}, which the test “${label}” of “${first.name}” is about`,
        remedy: 'compare without the standard, or keep the team’s short name the same',
      });
    }
    return problems;
  });
  return [...namedTwice(measures), ...apart];
}

/** Measures that were named before: what is said of one would stand in the answer twice. */
const namedTwice = (measures: readonly string[]): Problem[] =>
  measures.flatMap((measure, at) =>
    measures.indexOf(measure) === at
      ? []
      : [
          {
            path: `measures[${at}]`,
            value: quoted(measure),
            rule: 'is named twice',
            remedy: 'name each measure once',
          },
        ],
  );

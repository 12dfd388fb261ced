import { describe, expect, test } from 'vitest';
import { sweepProblems } from '../../../models/analysis/sweep/problems.ts';
import { type SweepQuestion, sweepQuestion } from '../../../models/analysis/sweep/question.ts';
import { usualRange } from '../../../models/analysis/sweep/usual-range.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { getAt, parsePath, setAt } from '../../../models/scenario/path.ts';
import { firstQuestion, withRangeFollowed } from '../../../web/answers/working-question.ts';
import { numberInputs } from '../../../web/editor/changeable-inputs.ts';
import { isRecord } from '../../../web/state/is-record.ts';
import { splitQuantity } from '../../../web/state/quantity-parts.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const team = shippedScenario('ni-family-intervention');
const first = firstQuestion(sweepQuestion, team);
const asked = (scenario: Scenario, path: string, before: unknown = first): SweepQuestion =>
  withRangeFollowed(scenario, before, {
    ...(isRecord(before) ? before : {}),
    swept: { kind: 'input', path },
  }) as SweepQuestion;
const valueAt = (path: string) => Number(splitQuantity(getAt(team, parsePath(path) ?? [])).value);

describe('values to begin with', () => {
  test('lie around the number as it is, which is one of them, and can all be asked', () => {
    const paths = numberInputs(team).map(({ id }) => id);
    const ranges = paths.map((path) => usualRange(team, path));
    expect(ranges.filter((range) => range !== undefined).length).toBeGreaterThan(60);
    for (const [at, path] of paths.entries()) {
      const range = ranges[at];
      if (!range) continue;
      const question = asked(team, path);
      expect(sweepProblems(team, question), path).toEqual([]);
      const steps = (valueAt(path) - range.from) / range.step;
      expect(Math.abs(steps - Math.round(steps)), path).toBeLessThan(1e-6);
      expect(steps, path).toBeGreaterThanOrEqual(0);
      expect(valueAt(path), path).toBeLessThanOrEqual(range.to);
    }
  });

  test('keep to the limits of the input, and to what ties it to others', () => {
    const all = setAt(team, ['recruitment', 'successShare'], 1) as Scenario;
    expect(asked(all, 'recruitment.successShare')).toMatchObject({ from: 0.5, to: 1 });
    const posts = 'teams[0].posts[0].establishedFte';
    expect(asked(team, posts).from).toBeGreaterThanOrEqual(valueAt('teams[0].posts[0].inPostFte'));
  });

  test('begin anew where another number is tried, and are left where the same one is', () => {
    const success = 'recruitment.successShare';
    const mine = { ...asked(team, success), from: 0.02 };
    expect(withRangeFollowed(team, mine, { ...mine, waitLimitDays: 3 })).toMatchObject({
      from: 0.02,
    });
    const back = withRangeFollowed(team, mine, { ...mine, swept: (first as SweepQuestion).swept });
    const { from, to, step } = first as SweepQuestion;
    expect(back).toMatchObject({ from, to, step });
  });

  test('of the reader’s own stay where the cap of another team is tried', () => {
    const [one] = team.teams;
    const [post] = one.posts;
    const low = { ...one, id: 'low', name: 'Low', posts: [{ ...post, capPerFte: 8 }] };
    const two = { ...team, teams: [one, low] };
    const other = { ...(first as SweepQuestion).swept, team: 'low' };
    const moved = (before: object) => withRangeFollowed(two, before, { ...before, swept: other });
    const question = firstQuestion(sweepQuestion, two) as SweepQuestion;
    expect((moved(question) as SweepQuestion).to).toBeLessThan(question.to);
    expect(moved({ ...question, to: 21 })).toMatchObject({ to: 21 });
  });
});

import { expect, test } from 'vitest';
import { differenceOf } from '../../models/analysis/compare/changes.ts';
import { inputValueWords } from '../../models/scenario/input-words.ts';
import { parsePath } from '../../models/scenario/path.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { aScenario, aTeam, posts, valid } from '../support/scenarios.ts';
import { asking, gapIn } from './ask-compare.ts';

/** What a what-if changes in a shipped scenario, and its dated lines. */
function changed(name: Parameters<typeof shippedScenario>[0], whatIf: string) {
  const before = shippedScenario(name);
  const after = withWhatIf(before, whatIf);
  if (!after.ok) throw new Error(`${whatIf} does not suit ${name}`);
  const labels = differenceOf(before, after.scenario)?.changes.map(({ label }) => label);
  return { before, labels, lines: after.scenario.changes.slice(before.changes.length) };
}

test('a September intake says whose posts are turned into whose, how many, and who starts when and where', () => {
  const { before, labels, lines } = changed('england-council', 'september-intake');
  const [taken] = lines;
  if (taken.kind !== 'set' || typeof taken.to !== 'number') throw new Error('no posts are taken');
  const parts = parsePath(taken.path) ?? [];
  const [, team, , line] = parts;
  const had = valueOf(before.teams[Number(team)].posts[Number(line)].establishedFte);
  const fte = inputValueWords(before, parts, Number((had - taken.to).toFixed(3)));
  const where = 'Children’s social care';
  expect(labels).toEqual([
    `${fte} of posts turned from Social worker into Newly qualified social worker on 1 September 2026 (${where}); 6 people start on 1 September 2026, or later as posts fall vacant (${where}, Newly qualified social worker)`,
  ]);
});

test('where no posts are turned, it says who starts', () => {
  expect(changed('ni-family-intervention', 'september-intake').labels).toEqual([
    '6 people start on 1 September 2026, or later as posts fall vacant (Family intervention, Social worker)',
  ]);
});

test('more people than there are vacant posts are not said to start on the day alone', async () => {
  const [vacant, announced] = [2, 6];
  const before = valid({
    ...aScenario({ teams: [aTeam({ posts: [posts(8, { inPostFte: 8 - vacant })] })] }),
    recruitment: { ...aScenario().recruitment, open: false },
  });
  const start = { kind: 'start', on: '2026-06-01', team: 'team', role: 'worker' } as const;
  const withStart = (people: number) => valid({ ...before, changes: [{ ...start, people }] });
  const started = async (people: number) =>
    gapIn(await asking({ measures: ['startersFte'] }, before, withStart(people)), 'startersFte')
      .second;
  expect(await started(vacant)).toBe(vacant);
  expect(await started(announced)).toBe(vacant);
  const [label] =
    differenceOf(before, withStart(announced))?.changes.map((each) => each.label) ?? [];
  expect(label).toContain(
    `${announced} people start on 1 June 2026, or later as posts fall vacant`,
  );
});

test('many inputs that change alike are one, with their number and their dates', () => {
  const { labels, lines } = changed('england-council', 'referrals-up-after-incident');
  expect(labels).toEqual([
    `Referrals (${lines.length} of them): × 1.1 from 3 August 2026 until 1 February 2027`,
  ]);
});

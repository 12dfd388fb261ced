import { expect, test } from 'vitest';
import { compareSentences } from '../../models/analysis/compare/sentences.ts';
import { measureOf } from '../../models/measures/catalogue.ts';
import { withinSentence } from '../../models/report/words.ts';
import { asking } from './ask-compare.ts';
import { busyTeam } from './busy-team.ts';

test('what few futures make is named once at the end of the answer, and what few futures may not show', async () => {
  const before = busyTeam();
  const result = await asking({ replications: 20, attribution: false }, before, {
    ...before,
    streams: [{ ...before.streams[0], referralsPerYear: 200 }],
  });
  const noteWith = (ofFew: readonly string[], replications: number): string => {
    const { stretch } = result;
    if (!stretch) throw new Error('the answer does not say what it is over');
    const comparisons = result.comparisons.map((comparison) => ({
      ...comparison,
      gaps: comparison.gaps.map((gap) => ({ ...gap, ofFew: ofFew.includes(gap.id) })),
    }));
    return compareSentences({ ...result, stretch, replications, comparisons }).at(-1) ?? '';
  };
  const { label } = measureOf('caseload');
  const note = noteWith(['caseload'], 100);
  expect(note).toContain(`Few futures make most of the mean of ${withinSentence(label)}:`);
  expect(noteWith(['caseload'], 20)).toContain(`${note} What happens in fewer than`);
  expect(noteWith([], 100)).not.toMatch(/Few futures|What happens/);
  // Where nothing sets the two apart there is nothing to note.
  const { sentences } = await asking({ attribution: false }, before, before);
  expect(sentences.join(' ')).not.toMatch(/Few futures|What happens/);
});

import { expect, test } from 'vitest';
import { withinSentence } from '../../models/report/words.ts';

test.each([
  ['Caseload, cases per FTE', 'caseload, cases per FTE'],
  ['AMHP requests', 'AMHP requests'],
  ['In post', 'in post'],
])('“%s” stands within a sentence as “%s”', (label, within) => {
  expect(withinSentence(label)).toBe(within);
});

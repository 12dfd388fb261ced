import type { Evidence } from '../api/evidence.ts';

/** A fact of the evidence book in three short lines: figure, where and when, source. */
export function evidenceWords(fact: Evidence): { figure: string; place: string; source: string } {
  const value =
    typeof fact.value === 'number' ? fact.value.toLocaleString('en-GB') : (fact.value ?? '');
  const hasRange = typeof fact.low === 'number' && typeof fact.high === 'number';
  const range = hasRange
    ? ` (range ${fact.low?.toLocaleString('en-GB')} to ${fact.high?.toLocaleString('en-GB')})`
    : '';
  return {
    figure: `${value} ${fact.unit}${range}`.trim(),
    place: [fact.place, fact.period].filter(Boolean).join(', '),
    source: [fact.source.title, fact.source.where].filter(Boolean).join(' · '),
  };
}

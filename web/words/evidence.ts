import type { Evidence } from '../api/evidence.ts';

export interface EvidenceWords {
  figure: string;
  place: string;
  source: string;
  /** Where the source is on the web; empty for a file. */
  address: string;
}

/** A fact of the evidence book in short lines: figure, where and when, source. */
export function evidenceWords(fact: Evidence): EvidenceWords {
  const value =
    typeof fact.value === 'number' ? fact.value.toLocaleString('en-GB') : (fact.value ?? '');
  const hasRange = typeof fact.low === 'number' && typeof fact.high === 'number';
  const range = hasRange
    ? ` (range ${fact.low?.toLocaleString('en-GB')} to ${fact.high?.toLocaleString('en-GB')})`
    : '';
  const isAddress = /^https?:\/\/\S+$/.test(fact.source.where);
  return {
    figure: `${value} ${fact.unit}${range}`.trim(),
    place: [fact.place, fact.period].filter(Boolean).join(', '),
    source: isAddress
      ? fact.source.title
      : [fact.source.title, fact.source.where].filter(Boolean).join(' · '),
    address: isAddress ? fact.source.where : '',
  };
}

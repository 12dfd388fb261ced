import type { Evidence } from '../api/evidence.ts';

export interface EvidenceWords {
  figure: string;
  place: string;
  source: string;
  /** Where the source is on the web; empty for a file. */
  address: string;
}

const number = (value: number): string => value.toLocaleString('en-GB').replace('-', '−');

/** A fact of the evidence book in short lines: figure, where and when, source. */
export function evidenceWords(fact: Evidence): EvidenceWords {
  const value = typeof fact.value === 'number' ? number(fact.value) : (fact.value ?? '');
  const range =
    typeof fact.low === 'number' && typeof fact.high === 'number'
      ? ` (range ${number(fact.low)} to ${number(fact.high)})`
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

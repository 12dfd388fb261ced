import { readFileSync } from 'node:fs';

export interface Fact {
  id: string;
  statement: string;
  value: number | null;
  unit: string;
  low?: number;
  high?: number;
  period: string;
  place: string;
  kind: 'published' | 'derived' | 'judgement';
  note?: string;
  source: { title: string; where: string };
}

/** The evidence book that ships with the scenarios. */
export const evidenceBook = (): Fact[] =>
  JSON.parse(readFileSync(new URL('../../scenarios/evidence.json', import.meta.url), 'utf8'));

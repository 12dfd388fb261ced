import { request } from './request.ts';

/** One fact of the evidence book. */
export interface Evidence {
  id: string;
  statement: string;
  value: number | string | null;
  unit: string;
  low?: number | null;
  high?: number | null;
  period: string;
  place: string;
  kind: 'published' | 'derived' | 'judgement';
  note?: string;
  source: { title: string; where: string };
}

export const readEvidence = (): Promise<Evidence[]> => request('/evidence');

import { existsSync, readFileSync } from 'node:fs';
import { z } from '@hono/zod-openapi';
import { type PairCheck, pairCheck } from './check-results.ts';

/** The published pairs as they were last reviewed and shipped; none where the file is missing. */
export const readReviewedPairs = (file: string): PairCheck[] =>
  existsSync(file) ? z.array(pairCheck).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

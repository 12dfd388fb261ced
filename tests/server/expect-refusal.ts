import { expect } from 'vitest';
import type { ProblemDocument } from '../../server/http/problem-error.ts';

/** Asserts that the answer is a problem document of that status, and returns it. */
export async function expectRefusal(answer: Response, status: number): Promise<ProblemDocument> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const document: ProblemDocument = await answer.json();
  expect(document).toMatchObject({
    status,
    title: expect.any(String),
    problems: expect.any(Array),
  });
  expect(document.detail).toMatch(/\S\s.+/);
  return document;
}

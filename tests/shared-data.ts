import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

/** The text of a file that lies beside the project and is not part of it, or undefined where it is not there. */
export const sharedText = (file: string): string | undefined =>
  existsSync(`${SHARED}${file}`) ? readFileSync(`${SHARED}${file}`, 'utf8') : undefined;

/** `test` where the file lies beside the project; elsewhere the test is skipped and its title says why. */
export function testWithShared(file: string) {
  const there = sharedText(file) !== undefined;
  return (title: string, body: () => void | Promise<void>): void => {
    if (there) test(title, body);
    else test.skip(`${title} (skipped: ${file} does not lie beside the project)`, body);
  };
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFiles, ROOT } from './sources.ts';

const FORBIDDEN = {
  'a package registry': /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|registry\s*=\s*http/i,
  'a folder of one machine': /\/work\/|\.lib[r]ary\b|(?<![\w.])\/(home|Users)\/[A-Za-z]+\//,
};

describe('no file of the project names', () => {
  const texts = projectFiles()
    .filter((file) => !/\.(png|jpe?g|ico|woff2?|xlsx)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${ROOT}${file}`, 'utf8') }));

  test.each(Object.entries(FORBIDDEN))('%s', (_, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('the place from which a package was fetched', () => {
    const lock = texts.find(({ file }) => file === 'package-lock.json');
    expect(lock?.text).toContain('"integrity"');
    expect(lock?.text).not.toMatch(/"resolved":\s*"[a-z+]+:\/\//);
  });
});

import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/bench/options.ts';
import type { Section } from '../../../tools/bench/section.ts';

const section = (title: string): Section => ({ title, measure: async () => [] });
const sections = { first: section('First'), second: section('Second'), third: section('Third') };

const chosen = (...options: string[]) =>
  Object.keys(readOptions(['node', 'bench', ...options], sections).only ?? {});

it('sections are all measured, whether they are named at once or one each time', () => {
  expect(chosen('--only', 'first', '--only', 'third')).toEqual(chosen('--only', 'first,third'));
  expect(chosen('--only', 'first', '--only', 'third')).toEqual(['first', 'third']);
});

it('as many rounds are measured as are asked for, and some where nobody asks', () => {
  const rounds = (...options: string[]) =>
    readOptions(['node', 'bench', ...options], sections).rounds;
  expect(rounds('--rounds', '7')).toBe(7);
  expect(rounds()).toBeGreaterThan(1);
});

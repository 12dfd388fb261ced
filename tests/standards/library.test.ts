import { describe, expect, test } from 'vitest';
import { STANDARDS, validateScenario, withStandard } from '../../models/index.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { readyTests } from '../../models/standards/weekly-tests.ts';
import { evidenceBook } from '../scenarios/evidence-book.ts';
import { SHIPPED, shippedScenario } from '../scenarios/shipped.ts';

/** What nobody would call too much, or would call enough, of what the standards test. */
const PLAIN: Partial<Record<MeasureId, { good: number; bad: number }>> = {
  caseload: { good: 5, bad: 100 },
  caseloadAll: { good: 5, bad: 100 },
  overCapShare: { good: 0, bad: 1 },
  loadRatio: { good: 0.5, bad: 2 },
  vacancyRate: { good: 0, bad: 0.5 },
};

const book = new Map(evidenceBook().map((fact) => [fact.id, fact]));

describe('the library of standards', () => {
  test('has each standard once, under a name that tells it apart', () => {
    expect(new Set(STANDARDS.map(({ id }) => id)).size).toBe(STANDARDS.length);
    expect(new Set(STANDARDS.map(({ name }) => name)).size).toBe(STANDARDS.length);
  });

  test.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
    '%s says what it is, whom it counts and where each threshold comes from',
    (_, { summary, limits, sources, tests }) => {
      expect(summary).toMatch(/\.$/);
      expect(limits).toMatch(/\.$/);
      expect(tests.length).toBeGreaterThan(0);
      for (const key of sources) expect(book.has(key), key).toBe(true);
      for (const { threshold, label } of tests) {
        const { source = '', note, value } = Object(threshold);
        const [key, how] = source.split(', ');
        const fact = book.get(key);
        // As a count, or as the percentage that a share of the threshold is.
        const figures = [fact?.value, fact?.low, fact?.high, (fact?.value ?? Number.NaN) / 100];
        const isPrinted =
          figures.includes(value) || new RegExp(`(^|\\D)${value}\\D`).test(fact?.statement ?? '');
        expect([key in Object.fromEntries(book), how, label], label).toEqual([
          true,
          isPrinted ? undefined : 'derived',
          label,
        ]);
        if (!isPrinted) expect(note, label).toMatch(/\.$/);
      }
      for (const { serves } of tests) expect(serves).toMatch(/^(capacity|connection)$/);
    },
  );

  test.each(SHIPPED.flatMap((name) => STANDARDS.map(({ id }) => [id, name] as const)))(
    '%s can be put into %s',
    (id, name) => {
      const standard = STANDARDS.find((each) => each.id === id);
      if (!standard) throw new Error(`there is no standard ${id}`);
      const held = withStandard(shippedScenario(name), standard);
      expect(validateScenario(held).problems).toEqual([]);
      expect(held.standard.name).toBe(standard.name);
    },
  );

  test.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
    '%s holds in each of its tests where things are plainly good, and not where they are plainly bad',
    (_, standard) => {
      const held = withStandard(shippedScenario(SHIPPED[0]), standard);
      for (const { test: given, met } of readyTests(held)) {
        const plain = PLAIN[given.measure as MeasureId];
        if (!plain) throw new Error(`${given.measure} has no plainly good value here`);
        expect([met(plain.good), met(plain.bad)], given.label).toEqual([true, false]);
      }
    },
  );

  test('gives every caseload as the evidence book does: its value, or an end of its range', () => {
    const caseloads = STANDARDS.flatMap(({ tests }) =>
      tests.filter(({ measure }) => measure === 'caseload'),
    );
    expect(caseloads.length).toBeGreaterThan(8);
    for (const { threshold, label } of caseloads) {
      const fact = book.get((typeof threshold === 'object' ? threshold.source : '') ?? '');
      expect([fact?.value, fact?.low, fact?.high], label).toContain(valueOf(threshold));
    }
  });

  test('says of the Welfare League’s caseloads that they count families', () => {
    const league = STANDARDS.filter(({ id }) => /^cwla-(continuing|mixed)$/.test(id));
    expect(league).toHaveLength(2);
    for (const { limits } of league) expect(limits).toMatch(/families, not children/i);
  });
});

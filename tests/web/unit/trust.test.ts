import { describe, expect, test } from 'vitest';
import { eachField } from '../../../models/fields/walk.ts';
import { type PairResult, scenarioSchema } from '../../../models/index.ts';
import type { Checks, TheoryCheck } from '../../../web/api/checks.ts';
import { addressOf, parseRoute } from '../../../web/app/routes.ts';
import { groundingOf } from '../../../web/trust/judged-figures.ts';
import { judgedInputs } from '../../../web/trust/judged-inputs.ts';
import { methodBlocks, wordsOf } from '../../../web/trust/method-blocks.ts';
import { METHOD } from '../../../web/trust/method-document.ts';
import { methodPart } from '../../../web/trust/method-part.ts';
import { spreadSentence } from '../../../web/trust/spread-sentence.ts';
import { theoryRows } from '../../../web/trust/theory-rows.ts';
import { verdictSentence } from '../../../web/trust/verdict-sentence.ts';
import { keyedParts } from '../../../web/words/keyed.ts';
import { shipped } from '../../scenario/small-scenario.ts';
import { evidenceBook } from '../../scenarios/evidence-book.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const book = new Map(evidenceBook().map((fact) => [fact.id, fact]));

const row = (apart: number | null, standardError = 0.1): TheoryCheck => ({
  name: 'Mean number waiting',
  source: 'Erlang (1917)',
  theory: 2,
  simulated: 2 + (apart ?? 1) * standardError,
  standardError,
  apart,
  holds: apart !== null && Math.abs(apart) <= 4,
});

const pair = (given: Partial<PairResult> = {}): PairResult => ({
  id: 'V7',
  statement: 'England 2025: 14.2 % of posts vacant.',
  input: 'The scenario as it ships.',
  sources: ['W-2025'],
  kind: 'published',
  fitted: false,
  putIn: false,
  expected: 0.142,
  tolerance: 0.001,
  unit: 'share',
  how: 'simulated',
  value: 0.1415,
  standardError: 0.00012,
  within: true,
  ...given,
});

const checks = (given: Partial<Checks>): Checks => ({
  status: 'done',
  progress: 1,
  fault: null,
  engineVersion: '1',
  date: null,
  seconds: null,
  mostStandardErrors: 4,
  theory: [],
  pairs: [pair()],
  pairsFrom: 'here',
  ...given,
});

describe('the sentence about the checks', () => {
  test('counts what holds and what does not', () => {
    const theory = [row(1), row(-4.2), row(0, 0)];
    expect(verdictSentence(checks({ theory, pairs: [pair(), pair({ within: false })] }))).toBe(
      '2 of 3 comparisons with theory hold; 1 of 2 published figures are met.',
    );
  });

  test('does not claim what was not checked on this machine', () => {
    expect(verdictSentence(checks({ pairsFrom: 'reviewed' }))).toMatch(
      /^1 of 1 published figure is met, as reviewed .* nothing has been checked on this machine/,
    );
  });

  test('sets how far apart the comparisons lie beside luck, identities left out', () => {
    expect(spreadSentence([row(0.5), row(1.5), row(-3), row(0, 0)])).toMatch(
      /^Of the 3 that luck plays a part in, 1 lie within one standard error and 2 within two/,
    );
  });
});

describe('the tables of checks', () => {
  test('give theory in plain verdicts', () => {
    const rows = theoryRows([row(1), row(-4.25), row(0, 0), row(null, 0)]);
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'holds',
      'does not hold',
      'equal',
      'does not hold',
    ]);
    expect(rows.map(({ apart }) => apart)).toEqual(['1.0', '4.3', '0.0', 'not equal']);
    expect(rows.map(({ error }) => error)).toEqual(['±0.1', '±0.1', '', '']);
  });
});

describe('what is judgement', () => {
  test('is counted and listed from the scenario itself', () => {
    const { counts, total, judged } = groundingOf(shipped(), book);
    expect(judged).toHaveLength(counts.judgement + counts.calibrated);
    expect(counts.judgement).toBeGreaterThan(10);
    expect(total).toBeGreaterThan(judged.length);
    const referrals = judged.find(({ kind }) => kind === 'calibrated');
    expect(referrals).toMatchObject({
      section: 'Referrals',
      place: 'Referrals to the team, Referrals',
    });
    expect(referrals?.figure).toMatch(/^\d,\d{3} referrals a year$/);
  });

  test('counts a figure that the reader changed as one without a source', () => {
    const before = groundingOf(shipped(), book).counts;
    const scenario = shipped();
    scenario.streams[0].referralsPerYear = 1500;
    const { counts } = groundingOf(scenario, book);
    expect(counts.calibrated).toBe(before.calibrated - 1);
    expect(counts.open).toBe(before.open + 1);
  });

  test('counts a source that our book does not hold apart from published ones', () => {
    const before = groundingOf(shipped(), book).counts;
    const scenario = shipped();
    scenario.streams[0].referralsPerYear = { value: 1500, source: 'our guess' };
    const { counts } = groundingOf(scenario, book);
    expect(counts).toEqual({
      ...before,
      calibrated: before.calibrated - 1,
      given: before.given + 1,
    });
  });

  test('counts settings apart, and no choice as a figure', () => {
    const scenario = shipped();
    const { total, settings } = groundingOf(scenario, book);
    let numbers = 0;
    let quantities = 0;
    eachField(scenarioSchema, scenario, ({ value, notes }) => {
      if (notes.kind === 'number' && value !== undefined) numbers += 1;
      if (notes.kind === 'quantity') quantities += 1;
    });
    // A setting that starts from a judgement of ours, such as the steps of a starter, is counted as one.
    expect(total + settings).toBe(quantities + numbers);
    expect(total).toBeGreaterThan(quantities);
    expect(settings).toBeGreaterThan(0);
  });

  test('gives a judged threshold the unit of its measure, and a range minus as minus', () => {
    const { judged } = groundingOf(shippedScenario('england-council'), book);
    const of = (place: RegExp) => judged.filter((figure) => place.test(figure.place));
    expect(of(/case holder in ten.*Threshold/).map(({ figure }) => figure)).toEqual(['10\u00a0%']);
    const rota = groundingOf(shippedScenario('amhp-rota'), book).judged;
    const growth = rota.find(({ figure }) => figure.includes('range −3'));
    expect(growth?.figure).toContain('range −3\u00a0% to 3\u00a0%');
    expect(rota.filter(({ figure }) => figure.includes('-'))).toEqual([]);
  });

  test('lists every input that starts from a judgement, within lists and variants too', () => {
    const labels = judgedInputs().map(({ section, label }) => `${section}: ${label}`);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Leaving: Effect of lost learning');
    expect(labels).toContain('Teams: Full team, Duty work');
  });
});

describe('the method', () => {
  test('is read in blocks', () => {
    expect(methodBlocks('# A\n\n**B.** c `d`\ne\n- f\n  g\n- *h*\n')).toEqual([
      { kind: 'heading', level: 1, text: 'A' },
      {
        kind: 'paragraph',
        words: [
          { kind: 'strong', text: 'B.' },
          { kind: 'plain', text: ' c ' },
          { kind: 'code', text: 'd' },
          { kind: 'plain', text: ' e' },
        ],
      },
      {
        kind: 'list',
        items: [[{ kind: 'plain', text: 'f g' }], [{ kind: 'soft', text: 'h' }]],
      },
    ]);
  });

  test('leads out only to addresses', () => {
    expect(wordsOf('[a](b.md) and [c](https://d.org)')).toEqual([
      { kind: 'plain', text: 'a' },
      { kind: 'plain', text: ' and ' },
      { kind: 'link', text: 'c', address: 'https://d.org' },
    ]);
  });

  test('has the parts that the page shows', () => {
    expect(methodPart(METHOD, 'Assumptions that matter most')).toMatchObject([{ kind: 'list' }]);
    expect(methodPart(METHOD, 'What the model leaves out')).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'list' },
    ]);
    const limits = methodPart(METHOD, 'What the model leaves out').at(-1);
    const lines = limits?.kind === 'list' ? limits.items : [];
    expect(lines.length).toBeGreaterThan(10);
    for (const [first] of lines) {
      expect(first).toMatchObject({ kind: 'soft' });
      expect(first.text).toMatch(/^(Better|Worse|Either|Too narrow|Not judged)\b/);
    }
    expect(methodPart(METHOD, 'Nothing of the kind')).toEqual([]);
  });

  test.each([
    '#/trust',
    '#/trust?from=england-council',
    '#/method',
    '#/sources',
    '#/sources/W-2025',
  ])('is at %s', (address) => {
    const route = parseRoute(address);
    expect(route.page === 'unknown' ? '' : addressOf(route)).toBe(address);
  });
});

test('every key of the book is told from the text around it, and nothing else is', () => {
  for (const key of book.keys()) {
    expect(keyedParts(`As in ${key}, (${key}).`)).toEqual([
      { text: 'As in ', isKey: false },
      { text: key, isKey: true },
      { text: ', (', isKey: false },
      { text: key, isKey: true },
      { text: ').', isKey: false },
    ]);
  }
  const plain = 'STRESS-DES, M7, M/G/∞, V17, 2026-27, Threefry-2x32 and 7 %.';
  expect(keyedParts(plain)).toEqual([{ text: plain, isKey: false }]);
});

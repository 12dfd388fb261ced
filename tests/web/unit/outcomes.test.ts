import { describe, expect, test } from 'vitest';
import { MEASURES, type MeasureId, measureOf } from '../../../models/measures/catalogue.ts';
import { valueWords } from '../../../models/report/words.ts';
import { yearWords } from '../../../models/report/year-words.ts';
import { keyFigures } from '../../../web/outcomes/key-figures.ts';
import { standardRows } from '../../../web/outcomes/standard-rows.ts';
import { widthRows } from '../../../web/outcomes/width-rows.ts';
import { costRows, yearRows } from '../../../web/outcomes/year-rows.ts';
import { chanceWords, likelihood, likelihoodKnown } from '../../../web/words/chance.ts';
import { bareNumber, limitWords, rangeWords, shown } from '../../../web/words/numbers.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';
import { realResults } from './real-results.ts';

const results = realResults();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a chance', () => {
  test.each([
    [{ probability: 0.62, standardError: 0.0153 }, '62 % (±4)'],
    [{ probability: 0.5, standardError: 0.001 }, '50 % (±1)'],
    [{ probability: 0, standardError: 0.01 }, 'below 2 %'],
    [{ probability: 1, standardError: 0.01 }, 'above 98 %'],
  ])('%j reads %s', (chance, words) => {
    expect(plain(chanceWords(chance))).toBe(words);
  });

  test('is written as in the headline', () => {
    const chance = results.summary.safelyStaffedAtEnd;
    if (!chance) throw new Error('the shipped team has a standard');
    expect(plain(results.summary.headline)).toContain(plain(chanceWords(chance)));
  });

  test('has a word for those who skim', () => {
    expect([0.95, 0.7, 0.5, 0.2, 0.01].map(likelihood)).toEqual([
      'very likely',
      'likely',
      'about as likely as not',
      'unlikely',
      'very unlikely',
    ]);
  });
});

describe('the word for a chance', () => {
  test('says no more than is known: it names both where few futures leave it open', () => {
    const known = (probability: number, standardError: number) =>
      likelihoodKnown({ probability, standardError });
    expect(known(0.08, 0.1)).toBe('very unlikely to unlikely');
    expect(known(0.97, 0.1)).toBe('likely to very likely');
    expect(known(0.5, 0.02)).toBe(likelihood(0.5));
  });
});

describe('numbers', () => {
  test('carry their unit in a sentence and not under a heading', () => {
    expect(plain(shown(17.96, 'casesPerFte', 1))).toBe('18.0 cases per FTE');
    expect(plain(shown(0.224, 'share', 3))).toBe('22.4 %');
    expect(bareNumber(17.96, 'casesPerFte', 1)).toBe('18.0');
    expect(shown(null, 'cases', 0)).toBe('–');
  });

  test('say once what both ends of a range share', () => {
    expect(plain(rangeWords(0.117, 0.168, 'share', 3))).toBe('11.7 to 16.8 %');
    expect(plain(rangeWords(17_570_000, 19_290_000, 'pounds', 0))).toBe('£17.57 to 19.29 million');
    expect(plain(rangeWords(950_000, 1_200_000, 'pounds', 0))).toBe('£950,000 to £1.20 million');
    expect(rangeWords(14.66, 15.7, 'casesPerFte', 1)).toBe('14.7 to 15.7');
  });

  test('of pounds are rounded to what can be known', () => {
    expect(
      [412_345, 18_372_000, 999_600, 950, -1_200_000].map((each) =>
        plain(bareNumber(each, 'pounds', 0)),
      ),
    ).toEqual(['£412,000', '£18.37 million', '£1.00 million', '£950', '−£1.20 million']);
    // As the sentences beside them have it.
    expect(valueWords('cost', 412_345)).toBe(bareNumber(412_345, 'pounds', 0));
    expect(bareNumber(-0.04, 'cases', 1)).toBe('0.0');
    expect(bareNumber(-12.34, 'cases', 1)).toBe('−12.3');
  });
});

describe('the outcomes', () => {
  test('give the standard a row for each test and one for all of them', () => {
    const rows = standardRows(results);
    expect(rows.length).toBe(results.standard.length + 1);
    expect(rows.at(-1)?.isWhole).toBe(true);
    expect(standardRows({ ...results, standard: [] })).toEqual([]);
  });

  test('put both sides of a cap among the first figures', () => {
    const labels = keyFigures(results).map(({ label }) => label);
    expect(labels.slice(1, 3)).toEqual(['Caseload at the end', 'Cases waiting at the end']);
    expect(labels.at(-1)).toBe('Cost in 2026-27');
  });

  test('give each financial year a column, and say which is not whole', () => {
    const [first, last] = results.years;
    expect([yearWords(first), yearWords(last)]).toEqual([
      first.label,
      `${last.label} (${last.weeks} weeks)`,
    ]);
    for (const { label, cells } of yearRows(results.years)) expect(cells.length, label).toBe(2);
  });

  test('give each kind of cost by financial year: together they are the cost', () => {
    const kinds = MEASURES.filter(({ unit, id }) => unit === 'pounds' && id !== 'cost');
    const rows = costRows(results.years);
    expect(rows.map(({ label }) => label)).toEqual(kinds.map(({ label }) => label));
    for (const { measures } of results.years) {
      const sum = kinds.reduce((so, { id }) => so + (measures[id]?.mean ?? 0), 0);
      // Weeks are kept in single precision, which has seven figures.
      expect(sum / (measures.cost?.mean ?? 0)).toBeCloseTo(1, 6);
    }
  });

  test('leave out of the years what has no value in any', () => {
    const unlimited = shippedScenario('ni-family-intervention');
    const shown = yearRows(realResults(60, unlimited).years);
    expect(shown.filter(({ cells }) => cells.every(({ mean }) => mean === '–'))).toEqual([]);
  });
});

describe('a limit that somebody set', () => {
  test.each([
    [15, 'casesPerFte', 1, '15 cases per FTE'],
    [1, 'workingDays', 1, '1 working day'],
    [0.144, 'share', 3, '14.4 %'],
    [0.1, 'share', 3, '10 %'],
    [1, 'ratio', 2, '1'],
  ] as const)('of %d %s reads as it was set', (value, unit, decimals, words) => {
    expect(plain(limitWords(value, unit, decimals))).toBe(words);
  });
});

describe('by financial year', () => {
  const [year] = results.years;
  const { cost } = year.measures;
  if (!cost) throw new Error('the shipped team has a cost');
  const yearOf = (id: MeasureId, mean: number, p10: number, p90: number) => {
    const { unit } = measureOf(id);
    const measures = { [id]: { ...cost, unit, mean, p10, p90 } };
    return yearRows([{ ...year, measures }])[0];
  };

  test('a unit is said once, by the label or the figures where they have it', () => {
    expect(yearOf('caseload', 15, 14, 16).unit).toBe('cases per FTE');
    for (const id of ['referrals', 'loadRatio', 'vacancyRate', 'cost'] as const) {
      expect(yearOf(id, 1, 1, 1).unit, id).toBe('');
    }
  });

  test('a hundred and more have no tenths', () => {
    const cellOf = (mean: number) => yearOf('learningDaysKept', mean, mean, mean).cells[0];
    expect(cellOf(1276.1)).toMatchObject({ mean: '1,276', range: '1,276 to 1,276' });
    expect(cellOf(54.25)).toMatchObject({ mean: '54.3' });
  });

  test('a mean outside its range is noted, or none in most futures said', () => {
    expect(yearOf('casesWaiting', 1, 0, 0).cells[0]).toEqual({
      mean: '1',
      range: 'none in 9 of 10',
      lopsided: false,
    });
    expect(yearOf('waitDays', 0.3, 0, 0.01).cells[0].lopsided).toBe(true);
    expect(yearOf('waitDays', 0.3, 0, 0.4).cells[0].lopsided).toBe(false);
  });
});

describe('verdicts', () => {
  test('stand beside each test and all of them, with the first to fail marked once', () => {
    const rows = standardRows(results);
    expect(rows.map(({ verdict }) => verdict?.kind)).toEqual([
      ...results.standard.map(({ verdict }) => verdict),
      results.summary.verdict,
    ]);
    const first = rows.filter(({ isFirstToFail }) => isFirstToFail);
    expect(first.map(({ label }) => label)).toEqual([results.summary.firstToFail?.label]);
  });

  test('are left out where results of an older run have none', () => {
    const { verdict: _, firstToFail: __, ...summary } = results.summary;
    const standard = results.standard.map(({ verdict: ___, ...test }) => test);
    const rows = standardRows(JSON.parse(JSON.stringify({ ...results, summary, standard })));
    expect(rows.every(({ verdict, isFirstToFail }) => verdict === null && !isFirstToFail)).toBe(
      true,
    );
  });
});

describe('what is not known against luck', () => {
  test('is given for the main measures in their order, with a bound near none or all', () => {
    const rows = widthRows([
      { measure: 'cost', unknownShare: 0.75, standardError: 0.033 },
      { measure: 'referrals', unknownShare: 0.5, standardError: 0.01 },
      { measure: 'caseload', unknownShare: 0.02, standardError: 0.05 },
      { measure: 'turnoverRate', unknownShare: 0.99, standardError: 0.02 },
    ]);
    expect(rows.map(({ label, unknown, luck }) => plain(`${label}: ${unknown}; ${luck}`))).toEqual([
      'Caseload: at most 12 %; at least 88 %',
      'Turnover: at least 95 %; at most 5 %',
      'Cost: 75 % (±7); 25 % (±7)',
    ]);
  });
});
